package org.footfault.comparison;

import java.util.List;
import java.util.Optional;
import org.footfault.citation.Author;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.date.PartialDate;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;

/**
 * One citation, held against the page that was read for it. A field that the note does not give is
 * {@link Outcome#CANNOT_TELL}.
 *
 * @param date against a day of the page that is reliable
 * @param likelyDate against the page’s day, reliable or not: not for accusing
 */
public record PageComparison(
    Citation citation,
    Source.Page page,
    ComparedTitle comparedTitle,
    Outcome author,
    Outcome date,
    Outcome likelyDate) {

  /**
   * Compares every field.
   *
   * @param written all that the note says of the work
   * @param language of the post that cites, a code of two letters
   */
  static PageComparison of(Citation citation, String written, Source.Page page, String language) {
    PageFacts facts = page.facts();
    List<Author> authors = citation.authors().stream().map(Claim::value).toList();
    Optional<PartialDate> day = citation.date().flatMap(claim -> claim.value().date());
    Witnesses witnesses =
        new Witnesses(
            AuthorComparison.of(authors, written, facts),
            day.map(d -> date(citation, d, page)).orElse(Outcome.CANNOT_TELL));
    return new PageComparison(
        citation,
        page,
        citation
            .title()
            .map(
                title ->
                    new TitleComparison(title.value(), written, page, language, witnesses)
                        .compared())
            .orElse(ComparedTitle.of(Outcome.CANNOT_TELL)),
        witnesses.author(),
        witnesses.date(),
        day.filter(d -> !facts.published().isEmpty())
            .map(d -> DateComparison.likely(d, facts))
            .orElse(Outcome.CANNOT_TELL));
  }

  private static Outcome date(Citation citation, PartialDate cited, Source.Page page) {
    Outcome outcome = DateComparison.of(cited, page.facts());
    boolean explained =
        outcome == Outcome.DIFFERS
            && DateComparison.contradicting(page.facts())
                .map(day -> new OtherDay(citation, cited, day.value()))
                .filter(day -> day.isExplained(() -> publication(citation, page)))
                .isPresent();
    return explained ? Outcome.CANNOT_TELL : outcome;
  }

  /** Whether the title is the page’s. */
  public Outcome title() {
    return comparedTitle.outcome();
  }

  /**
   * Whether the page is one of the cited publication’s. Asked only where the title agrees: it may
   * have to read the page’s text.
   */
  public Outcome publication() {
    return publication(citation, page);
  }

  private static Outcome publication(Citation citation, Source.Page page) {
    return citation
        .publication()
        .map(claim -> new PublicationComparison(claim.value(), page).outcome())
        .orElse(Outcome.CANNOT_TELL);
  }

  /** The publication of the page that contradicts the note’s, where one can. */
  public Optional<Fact<String>> ownPublication() {
    return PublicationComparison.contradicting(page);
  }

  /** The author of the page that contradicts the note’s, where one can. */
  public Optional<Fact<String>> ownAuthor() {
    return AuthorComparison.contradicting(page.facts());
  }

  /** The day of the page that contradicts the note’s, where one can. */
  public Optional<Fact<PartialDate>> ownDay() {
    return DateComparison.contradicting(page.facts());
  }

  /** Whether another day would be the page’s. */
  public boolean isOfDay(PartialDate other) {
    return DateComparison.agrees(other, page.facts());
  }

  /** The language of the page, a code of two letters, where it is plain. */
  public Optional<String> pageLanguage() {
    return Tongue.of(page.facts()).language().filter(code -> code.length() == 2);
  }
}
