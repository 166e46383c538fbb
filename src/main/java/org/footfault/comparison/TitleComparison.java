package org.footfault.comparison;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.footfault.comparison.Allowance.Evidence;
import org.footfault.source.Fact;
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

  /** One telling word may be missing from any page. */
  private static final int FEWEST = 2;

  /** A headline of fewer words is often wordplay, of which nothing comes back. */
  private static final int FEWEST_OF_A_HEADLINE = 3;

  /** A text of so many words has the head of its work, which tells what the headline does. */
  private static final int HEAD = 150;

  /** One name alone may have another form in another language: “Vienna”, “Wien”. */
  private static final int ENOUGH_NAMES = 2;

  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");

  private final String cited;
  private final String note;
  private final Source.Page source;
  private final PageFacts facts;
  private final String postLanguage;
  private final Witnesses witnesses;

  /**
   * @param note all that the note says of the work
   * @param postLanguage the language of the post that cites, a code of two letters
   */
  TitleComparison(
      String cited, String note, Source.Page source, String postLanguage, Witnesses witnesses) {
    this.cited = cited;
    this.note = note;
    this.source = source;
    this.facts = source.facts();
    this.postLanguage = postLanguage;
    this.witnesses = witnesses;
  }

  /** Whether the title is the page’s, another’s, or neither is plain. */
  ComparedTitle compared() {
    if (TitleNumbers.areOthers(cited, facts)) {
      return ComparedTitle.doubtful(facts.titles().get(0), ComparedTitle.Doubt.OTHER_NUMBER);
    }
    if (facts.titles().stream().anyMatch(title -> isSame(cited, title.value()))) {
      return ComparedTitle.of(Outcome.AGREES);
    }
    boolean silent =
        letters(cited).length() < SHORTEST
            || DescribedWork.isDescription(cited)
            || facts.titles().stream().anyMatch(title -> isVersion(cited, title.value()));
    return silent ? ComparedTitle.of(Outcome.CANNOT_TELL) : byWords(PageWords.of(source));
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

  /**
   * Judges by the words that come back on the page. What is the name of its author, of its
   * publication or of its host may have been read as a part of the title, and is no word of it. The
   * text, which may be long, is read only if the page’s names for its work leave room for doubt.
   */
  private ComparedTitle byWords(PageWords page) {
    Set<String> words = TitleWords.of(cited);
    words.removeAll(page.names());
    long inTitles = page.inTitles(words);
    long inAddress = page.inAddress(words);
    Translation translation = Translation.of(cited, Tongue.of(facts), facts.text(), postLanguage);
    Allowance doubt = Allowance.ofDoubt(translation);
    if (words.isEmpty()) {
      return byWholeNote(page);
    }
    if (!doubt.coversNames(new Evidence(words.size(), inTitles, inAddress, 0, 0, 0))) {
      return ComparedTitle.of(Outcome.CANNOT_TELL);
    }
    TextWords text = page.text();
    Evidence found =
        new Evidence(
            words.size(),
            inTitles,
            inAddress,
            text.together(words),
            text.inText(words),
            text.topics(words));
    OwnTitle titles = new OwnTitle(facts, page);
    Optional<Fact<String>> own = titles.likely();
    if (own.isEmpty()
        || !doubt.covers(found)
        || isSingleWord(words)
        || (translation == Translation.ROMANISED && witnesses.oneAgrees())) {
      return ComparedTitle.of(Outcome.CANNOT_TELL);
    }
    return innocent(found, translation, page)
        .or(() -> unsureIf(titles.fact().isEmpty()))
        .map(reason -> ComparedTitle.doubtful(own.get(), reason))
        .orElseGet(() -> ComparedTitle.other(own.get()));
  }

  /**
   * What was read as the title is but a name of the page’s author or publication, so the title that
   * the note gives must be among its other words, if it gives one. None of the page’s own title is.
   */
  private ComparedTitle byWholeNote(PageWords page) {
    Set<String> words = TitleWords.of(ADDRESS.matcher(note).replaceAll(" "));
    words.removeAll(page.names());
    words.removeIf(word -> Character.isDigit(word.charAt(0)));
    Optional<Fact<String>> own = new OwnTitle(facts, page).fact();
    Set<String> telling = own.map(title -> TitleWords.of(title.value())).orElse(Set.of());
    boolean other =
        telling.size() >= FEWEST_OF_A_HEADLINE
            && words.size() >= FEWEST_OF_A_HEADLINE
            && telling.stream().noneMatch(w -> words.stream().anyMatch(o -> PageWords.isAkin(w, o)))
            && page.inTitles(words) == 0
            && page.inAddress(words) == 0
            && page.text().together(words) <= 1;
    return own.filter(title -> other)
        .map(title -> ComparedTitle.doubtful(title, ComparedTitle.Doubt.NOT_PLAIN_IN_NOTE))
        .orElse(ComparedTitle.of(Outcome.CANNOT_TELL));
  }

  private static Optional<ComparedTitle.Doubt> unsureIf(boolean unsure) {
    return unsure ? Optional.of(ComparedTitle.Doubt.OWN_TITLE_UNSURE) : Optional.empty();
  }

  /** “Home”, “Lanterns”: titles of books and names of sections, too. */
  private boolean isSingleWord(Set<String> telling) {
    return telling.size() == 1 && Likeness.words(cited).size() == 1;
  }

  /** Why the title need not be another’s. */
  private Optional<ComparedTitle.Doubt> innocent(
      Evidence found, Translation translation, PageWords page) {
    if (facts.wholeness() != PageFacts.Wholeness.WHOLE
        && !found.isNone()
        && !isHeadRead(found, page)) {
      return Optional.of(ComparedTitle.Doubt.PART_READ);
    }
    if (translation.isOfOtherLetters()
        || (translation == Translation.LIKELY && !hasOtherNames(page))) {
      return Optional.of(ComparedTitle.Doubt.TRANSLATION);
    }
    if (found.words() < FEWEST) {
      return Optional.of(ComparedTitle.Doubt.FEW_WORDS);
    }
    if (!Allowance.ofProof(translation, witnesses).covers(found)) {
      return Optional.of(ComparedTitle.Doubt.SCATTERED_WORDS);
    }
    if (witnesses.oneAgrees() && OtherName.mayBe(cited)) {
      return Optional.of(ComparedTitle.Doubt.OTHER_NAME);
    }
    return witnesses.agree() && found.words() < FEWEST_OF_A_HEADLINE
        ? Optional.of(ComparedTitle.Doubt.OTHER_HEADLINE)
        : Optional.empty();
  }

  /** Whether enough was read to have the words of any headline, and hardly any is there. */
  private static boolean isHeadRead(Evidence found, PageWords page) {
    return page.text().size() >= HEAD
        && found.words() >= FEWEST_OF_A_HEADLINE
        && Allowance.ofProofInPart().covers(found);
  }

  /** Whether the title has names or numbers, which every translation keeps, and the page none. */
  private boolean hasOtherNames(PageWords page) {
    Set<String> names = TitleNames.of(cited, Tongue.of(cited));
    names.removeAll(page.names());
    return names.size() >= ENOUGH_NAMES && page.lacks(names);
  }

  static String letters(String text) {
    return Folding.fold(text).text().replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
