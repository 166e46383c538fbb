package org.footfault.comparison;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footfault.citation.Author;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.text.Folding;
import org.footfault.text.Likeness;

/**
 * Holds the authors of a note against those of a page, by their family names: given names are
 * shortened, lists are cut, and the order is a matter of style.
 */
final class AuthorComparison {

  /** Above this share of common letters, names may be spellings of one: “Rowe”, “Roe”. */
  private static final double SPELLING = 0.5;

  /** The same where the first letters differ: “Chavez”, “Tchavez”, but not “Meyers”, “Reyes”. */
  private static final double OTHER_SPELLING = 0.75;

  /** Who is asked may be cited in place of who asks. */
  private static final Pattern INTERVIEW =
      Pattern.compile(
          "(?iu)\\b(?:interview(?:ed|s)?|q ?& ?a|in conversation|entretien|entrevista|intervista)\\b");

  private AuthorComparison() {}

  /**
   * Agrees if one name of the note is a name of the page.
   *
   * @param written all that the note says of the work, which may name the page’s author in another
   *     place: “(as Anna Reyes)”, “trans. Anna Reyes”
   */
  static Outcome of(List<Author> cited, String written, PageFacts facts) {
    if (cited.isEmpty()) {
      return Outcome.CANNOT_TELL;
    }
    if (cited.stream().anyMatch(author -> isNamed(author, facts))) {
      return Outcome.AGREES;
    }
    boolean persons = cited.stream().allMatch(a -> a.kind() == Author.Kind.PERSON);
    Optional<Fact<String>> other = contradicting(facts);
    if (!persons
        || other.isEmpty()
        || cited.stream().allMatch(AuthorComparison::mayBePseudonym)
        || facts.authors().stream().anyMatch(author -> has(written, author.value()))
        || facts.titles().stream().anyMatch(t -> INTERVIEW.matcher(t.value()).find())
        || facts.wholeness() != PageFacts.Wholeness.WHOLE
        || cited.stream().anyMatch(author -> stands(author, facts.text()))
        || cited.stream().anyMatch(author -> mayBeSpelling(author, facts))) {
      return Outcome.CANNOT_TELL;
    }
    return Outcome.DIFFERS;
  }

  /** The author that contradicts: a person whom the page names in several ways. */
  static Optional<Fact<String>> contradicting(PageFacts facts) {
    return facts.authors().stream()
        .findFirst()
        .filter(Fact::isReliable)
        .filter(fact -> Likeness.words(fact.value()).size() > 1)
        .filter(fact -> facts.publishers().stream().noneMatch(p -> isAlike(p, fact)));
  }

  private static boolean isAlike(Fact<String> publisher, Fact<String> author) {
    return Likeness.of(publisher.value(), author.value()) > 0.3
        || Likeness.contained(author.value(), publisher.value()) > 0.3;
  }

  private static boolean isNamed(Author author, PageFacts facts) {
    return facts.authors().stream()
        .anyMatch(
            fact ->
                Likeness.contained(author.name(), fact.value()) > 0.99
                    || Likeness.contained(fact.value(), author.toString()) > 0.99);
  }

  /** “Banyan”, “Cassandra”: the name of a column’s writer is no family name. */
  private static boolean mayBePseudonym(Author author) {
    return author.given().isEmpty() && author.name().indexOf(' ') < 0;
  }

  private static boolean stands(Author author, String text) {
    return has(text, author.name());
  }

  private static boolean has(String text, String name) {
    return Folding.fold(text).text().contains(Folding.fold(name).text());
  }

  private static boolean mayBeSpelling(Author author, PageFacts facts) {
    boolean foreign = author.name().codePoints().anyMatch(c -> c > 0x24F);
    return facts.authors().stream()
        .anyMatch(
            fact ->
                foreign
                    || fact.value().codePoints().anyMatch(c -> c > 0x24F && Character.isLetter(c))
                    || Likeness.words(fact.value()).stream()
                        .anyMatch(word -> isSpelling(author.name(), word)));
  }

  private static boolean isSpelling(String name, String word) {
    boolean begins = TitleComparison.letters(name).regionMatches(0, word, 0, 1);
    return sharedLetters(name, word) > (begins ? SPELLING : OTHER_SPELLING);
  }

  /** The share of letters that two names have in common, in their order. */
  private static double sharedLetters(String a, String b) {
    String left = Folding.fold(a).text();
    String right = Folding.fold(b).text();
    int[] longest = new int[right.length() + 1];
    for (int i = 0; i < left.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= right.length(); j++) {
        int above = longest[j];
        longest[j] =
            left.charAt(i) == right.charAt(j - 1) ? diagonal + 1 : Math.max(above, longest[j - 1]);
        diagonal = above;
      }
    }
    return (double) longest[right.length()] / Math.max(1, Math.max(left.length(), right.length()));
  }
}
