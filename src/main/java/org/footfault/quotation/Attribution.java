package org.footfault.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private static final Set<String> SAYING = words("");

  /** In English alone the verb may stand behind a name. */
  private static final Set<String> ENGLISH = words("en:");

  /** A longer one tells more than who speaks. */
  private static final int MOST_WORDS = 8;

  /** Inside the marks nothing but the words themselves shows that it is one. */
  private static final int MOST_INSIDE = 5;

  /** So many of them in one quotation are looked at. */
  private static final int MOST_PLACES = 4;

  /** Takes {@code , he said,}; refuses {@code , he said. And so,}. */
  private static final Pattern INSIDE =
      Pattern.compile("(?<=\\S),\\s(?<who>[\\p{L}\\p{M}'’ -]{3,60}),\\s?(?=\\S)");

  /**
   * Takes {@code ,” said Ann Roe, a fisher. “}; refuses what goes over a line or has marks inside.
   */
  private static final Pattern BETWEEN =
      Pattern.compile("[”\"’»“]\\s*+([^“”\"„«»\\n]{3,200}+)[“\"‘«„]");

  /** A source may tell at length who speaks. */
  private static final int MOST_IN_SOURCE = 25;

  private Attribution() {}

  /**
   * A source without what it tells between two quotations of one line about who speaks: writers
   * quote {@code “A,” said Ann Roe, “and B”} as {@code “A, and B”}. Linear.
   */
  static String without(String source) {
    return BETWEEN
        .matcher(source)
        .replaceAll(
            found ->
                words(found.group(1).replaceAll("[.,;:]", " "), MOST_IN_SOURCE).stream()
                        .anyMatch(SAYING::contains)
                    ? " "
                    : Matcher.quoteReplacement(found.group()));
  }

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
   * The quotation with one of its attributions, or all of them, in brackets, as what the writer put
   * in; none if it has none.
   */
  static List<String> bracketed(String quotation) {
    List<String> bracketed = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    int end = 0;
    Matcher found = INSIDE.matcher(quotation);
    for (int from = 0; bracketed.size() < MOST_PLACES && found.find(from); ) {
      from = found.end("who");
      if (isPlainlySaying(found.group("who"))) {
        String put = " [" + found.group("who") + "] ";
        bracketed.add(
            quotation.substring(0, found.start()) + put + quotation.substring(found.end()));
        all.append(quotation, Math.min(end, found.start()), found.start()).append(put);
        end = found.end();
      }
    }
    if (bracketed.size() > 1) {
      bracketed.add(all.append(quotation.substring(end)).toString());
    }
    return bracketed;
  }

  private static boolean isSaying(String who) {
    List<String> words = words(who, MOST_WORDS);
    return words.stream().anyMatch(SAYING::contains);
  }

  /** Whether it is little more than a verb of saying and somebody’s name. */
  private static boolean isPlainlySaying(String who) {
    List<String> words = words(who, MOST_INSIDE);
    int last = words.size() - 1;
    return words.stream().limit(2).anyMatch(SAYING::contains)
        || (last > 0 && ENGLISH.contains(words.get(last)));
  }

  /** The words, small; none if they are too many. */
  private static List<String> words(String who, int most) {
    String[] words = who.strip().toLowerCase(Locale.ROOT).split("\\s++");
    return words.length <= most ? List.of(words) : List.of();
  }

  private static Set<String> words(String language) {
    return DataFile.lines(Attribution.class, "saying-words.txt").stream()
        .filter(line -> line.startsWith(language))
        .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 1).strip().split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
