package org.footfault.comparison;

import java.util.HashSet;
import java.util.Set;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.text.Folding;
import org.footfault.text.Likeness;

/**
 * Holds a cited title against all that a page says. A headline is printed, shared and searched for
 * in different words, shortened, updated and translated; but its words come back on the page. Only
 * a title whose words do not come back is another’s.
 */
final class TitleComparison {

  private static final double SAME = 0.6;
  private static final double NEARLY_WHOLE = 0.8;

  /** Above this share of pairs of letters in common two titles may be versions of one. */
  private static final double UNRELATED = 0.54;

  /** Fewer words may stand in a longer title by chance. */
  private static final int TELLING_WORDS = 3;

  private static final int SHORTEST = 4;

  /** One name alone may have another form in another language: “Vienna”, “Wien”. */
  private static final int ENOUGH_NAMES = 2;

  private final String cited;
  private final Source.Page source;
  private final PageFacts facts;
  private final String postLanguage;

  /**
   * @param postLanguage the language of the post that cites, a code of two letters
   */
  TitleComparison(String cited, Source.Page source, String postLanguage) {
    this.cited = cited;
    this.source = source;
    this.facts = source.facts();
    this.postLanguage = postLanguage;
  }

  /** Whether the title is the page’s, another’s, or neither is plain. */
  Outcome outcome() {
    if (facts.titles().stream().anyMatch(title -> isSame(cited, title.value()))) {
      return Outcome.AGREES;
    }
    boolean silent =
        letters(cited).length() < SHORTEST
            || DescribedWork.isDescription(cited)
            || facts.titles().stream().anyMatch(title -> isVersion(cited, title.value()))
            || stands();
    return silent ? Outcome.CANNOT_TELL : byWords(PageWords.of(source));
  }

  private static boolean isSame(String cited, String title) {
    String a = letters(cited);
    String b = letters(title);
    return (!a.isEmpty() && a.equals(b))
        || Likeness.of(cited, title) >= SAME
        || isPart(cited, a, title, b)
        || isPart(title, b, cited, a);
  }

  /** A title without its subtitle or kicker, or cut off by whoever cites it. */
  private static boolean isPart(String part, String partLetters, String whole, String letters) {
    return partLetters.length() >= 6
        && (letters.contains(partLetters)
            || (Likeness.words(part).size() >= TELLING_WORDS
                && Likeness.contained(part, whole) >= NEARLY_WHOLE));
  }

  /** Whether two titles share many pairs of letters: spellings, compounds, slips. */
  private static boolean isVersion(String a, String b) {
    Set<String> left = pairs(letters(a));
    Set<String> right = pairs(letters(b));
    long shared = left.stream().filter(right::contains).count();
    return !left.isEmpty()
        && !right.isEmpty()
        && 2.0 * shared / (left.size() + right.size()) > UNRELATED;
  }

  private static Set<String> pairs(String letters) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < letters.length(); i++) {
      pairs.add(letters.substring(i, i + 2));
    }
    return pairs;
  }

  private boolean stands() {
    return Folding.fold(facts.text()).text().contains(Folding.fold(cited).text());
  }

  /**
   * Judges by the words that come back on the page. What is the name of its author, of its
   * publication or of its host may have been read as a part of the title, and is no word of it.
   */
  private Outcome byWords(PageWords page) {
    Set<String> words = TitleWords.of(cited);
    words.removeAll(page.names());
    Translation translation = Translation.of(cited, Tongue.of(facts), facts.text(), postLanguage);
    long inTitles = page.inTitles(words);
    long inText = page.inText(words);
    if (new OwnTitle(facts, page).fact().isEmpty()
        || !Allowance.of(translation).isUnlike(words.size(), inTitles, inText)) {
      return Outcome.CANNOT_TELL;
    }
    boolean unseen = facts.wholeness() != PageFacts.Wholeness.WHOLE && inTitles + inText > 0;
    boolean explained =
        unseen
            || translation == Translation.OTHER_LETTERS
            || (translation == Translation.LIKELY && !lacksNames(page));
    return explained ? Outcome.MAY_DIFFER : Outcome.DIFFERS;
  }

  /** Whether the title has names or numbers, which every translation keeps, and the page none. */
  private boolean lacksNames(PageWords page) {
    Set<String> names = TitleWords.names(cited, Tongue.of(cited));
    names.removeAll(page.names());
    return names.size() >= ENOUGH_NAMES && page.inTitles(names) + page.inText(names) == 0;
  }

  static String letters(String text) {
    return Folding.fold(text).text().replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
