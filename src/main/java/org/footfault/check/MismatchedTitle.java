package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;

/** Reports a page whose title is not the cited one. */
@AutoService(Check.class)
public final class MismatchedTitle implements SourceCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("source/title", Severity.ERROR)
          .summary("The page has another title than the note gives.")
          .why(
              "A reader who follows the note arrives at another work. Headlines are shortened and"
                  + " rewritten, so a title counts as another only if it shares next to nothing"
                  + " with any title of the page, and stands nowhere in its text.")
          .remedy("Cite the page that was meant, or the title that the page has.")
          .finds(
              "the note says “Last Night Ferry Leaves Port Alder”; the page says “Council raises"
                  + " parking fees”",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves Port Alder,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                title: Council raises parking fees
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves Port Alder,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                title: The last night ferry leaves
                title: Courier: ferries
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: “Editorial,” Alder Courier, May 1, 2019, https://courier.example/ferry
              page: https://courier.example/ferry
                title: A harbor without its night ferry
                text: The council should think again.
              """)
          .build();

  /** What these stand for is seldom the title of the page where it is read. */
  private static final Set<Citation.Kind> OTHERWISE_NAMED =
      EnumSet.of(
          Citation.Kind.CASE,
          Citation.Kind.STATUTE,
          Citation.Kind.BOOK,
          Citation.Kind.CHAPTER,
          Citation.Kind.SOCIAL_POST,
          Citation.Kind.INTERVIEW,
          Citation.Kind.PERSONAL);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Citation citation, Source source, Reading reading) {
    Optional<Source.Page> page = SourceFindings.page(source);
    Optional<Claim<String>> title = citation.title().filter(Claim::isSure);
    if (page.isEmpty() || title.isEmpty() || isOtherwiseNamed(citation)) {
      return List.of();
    }
    PageFacts facts = page.get().facts();
    Outcome outcome = TitleComparison.of(title.get().value(), facts, reading.post().language());
    if (outcome != Outcome.DIFFERS) {
      return List.of();
    }
    return new SourceFindings(INFO, citation, reading)
        .contradiction(
            title.get(), TitleComparison.contradicting(facts.titles()), page.get(), List.of());
  }

  private static boolean isOtherwiseNamed(Citation citation) {
    boolean pageLikeABook =
        citation.kind() == Citation.Kind.BOOK && SourceFindings.isOfADay(citation);
    return OTHERWISE_NAMED.contains(citation.kind()) && !pageLikeABook;
  }
}
