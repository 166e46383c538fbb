package org.footfault.quotation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footfault.text.DataFile;

/**
 * Who says it, told in the middle of what is said: {@code “The ferry,” he said, “was never late.”}
 * and, inside the marks, {@code « Le bac, dit-il, n’est jamais en retard »}.
 */
public final class Attribution {

  private static final Set<String> SAYING =
      DataFile.lines(Attribution.class, "saying-words.txt").stream()
          .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 1).strip().split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  /** A longer one tells more than who speaks. */
  private static final int MOST_WORDS = 8;

  /** Takes {@code , he said,}; refuses {@code , he said. And so,}. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}%’'”»)]),\\s(?<who>[\\p{L}\\p{M}'’ -]{3,60}),\\s?(?=[\\p{L}\\p{N}$€£“‘(–—-])");

  private Attribution() {}

  /**
   * Whether what stands between two quotations tells who speaks, in the middle of one sentence of
   * that person.
   *
   * @param first the words of the first quotation
   * @param between what follows, quotation marks and all
   */
  public static boolean isBetween(String first, String between) {
    String end = first.strip();
    char last = end.isEmpty() ? '.' : end.charAt(end.length() - 1);
    String who = between.replaceAll("[“”„«»\"‟‘’'\\s]*$|^[“”„«»\"‟‘’'\\s]*", "");
    boolean midSentence = ".!?…;:".indexOf(last) < 0 && who.endsWith(",");
    boolean plain = who.chars().noneMatch(c -> "[].!?;:…()“”„«»\"".indexOf(c) >= 0);
    boolean follows = last == ',' || who.startsWith(",");
    return midSentence && plain && follows && isSaying(who.replace(',', ' '));
  }

  /**
   * A quotation in which each attribution stands in brackets, as what the writer put in; empty if
   * it has none.
   */
  static Optional<String> bracketed(String quotation) {
    Matcher found = INSIDE.matcher(quotation);
    StringBuilder bracketed = new StringBuilder();
    int end = 0;
    int from = 0;
    while (found.find(from)) {
      from = found.end("who");
      if (isSaying(found.group("who"))) {
        from = found.end();
        bracketed.append(quotation, end, found.start()).append(" [").append(found.group("who"));
        bracketed.append("] ");
        end = found.end();
      }
    }
    return end == 0
        ? Optional.empty()
        : Optional.of(bracketed.append(quotation.substring(end)).toString());
  }

  private static boolean isSaying(String who) {
    String[] words = who.strip().toLowerCase(Locale.ROOT).split("\\s++");
    return words.length <= MOST_WORDS && Stream.of(words).anyMatch(SAYING::contains);
  }
}
