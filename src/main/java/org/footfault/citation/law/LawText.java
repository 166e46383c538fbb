package org.footfault.citation.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.date.ReadDate;
import org.footfault.text.Span;

/**
 * A text that may be one reference to law.
 *
 * @param text without addresses, and without the signal before it
 * @param dates in the order of the text
 */
record LawText(String text, List<ReadDate> dates) {

  /** Words that a law's name has. */
  private static final Pattern LAW_WORD =
      Pattern.compile(
          "(?<!\\p{L})(?:Acts?|Codes?|Laws?|Statutes?|Convention|Treaty|Covenant|Charter|Protocol|Agreement|Constitution"
              + "|Regulations?|Rules?|Order|Directive|Proclamation|Amendments?|Ordinance|Bill|Decree|Title|Resolution"
              + "|Declaration|Accords?|Pact|Amend\\.|Reg\\.|Standards?)(?!\\p{L})");

  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "on", "to", "in", "with", "by", "against", "from", "or", "a",
          "an", "at", "as", "de", "la", "du", "des", "et", "le", "les", "und", "der", "über", "y",
          "el", "los", "del", "e", "da", "do", "on-sale");

  private static final int MOST_WORDS_WITHOUT_SIGN = 8;
  private static final int LONGEST_NAME = 240;

  /** What a journal's article has, and no law: “44 Yale L.J. 12”. */
  private static final Pattern ARTICLE = Pattern.compile("\\d{1,4} [A-Z][\\w.&’' ]{1,40} \\d{1,5}");

  String cut(Span span) {
    return span.in(text);
  }

  int length() {
    return text.length();
  }

  LawTail tail() {
    return new LawTail(text, dates);
  }

  /** The match of a form that begins at a place. */
  Optional<Matcher> at(Pattern form, int from) {
    Matcher matcher = form.matcher(text).region(from, text.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  /** A stretch without blanks, commas and quotation marks around it. */
  Span trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && " ,;:.“\"‘'”’".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " ,;:([“\"‘'”’".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  boolean hasLawWord(Span name) {
    return LAW_WORD.matcher(text).region(name.start(), name.end()).find();
  }

  /** Whether a stretch may be the name of a law, long or popular: “Helms-Burton”. */
  boolean isName(Span name) {
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || !Character.isUpperCase(text.charAt(name.start()))
        || isProse(name)
        || cut(name).indexOf('“') >= 0) {
      return false;
    }
    boolean one = cut(name).indexOf(", ") < 0;
    return hasLawWord(name) && isLastPartLaw(name)
        || one && cut(name).split(" ").length <= MOST_WORDS_WITHOUT_SIGN;
  }

  /**
   * “Roe, The Clean Air Act” ends in a law; “Foreign Relations Act, Fiscal Years 1988 and 1989”
   * too.
   */
  private boolean isLastPartLaw(Span name) {
    int comma = cut(name).indexOf(", ");
    return comma < 0
        || hasLawWord(new Span(name.start(), name.start() + comma))
        || hasLawWord(new Span(name.start() + cut(name).lastIndexOf(", "), name.end()));
  }

  /** Whether small words stand in a stretch that no name of a law has. */
  boolean isProse(Span span) {
    int lower = 0;
    for (String word : cut(span).split(" ")) {
      boolean small =
          !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !SMALL.contains(word);
      lower += small && word.chars().allMatch(Character::isLetter) ? 1 : 0;
    }
    return lower >= 2;
  }

  /** Whether what follows may stand behind a reference to law: no article's place. */
  boolean mayEnd(int at) {
    return at >= text.length() || !ARTICLE.matcher(text).region(at, text.length()).find();
  }
}
