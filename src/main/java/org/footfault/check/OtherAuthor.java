package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.footfault.citation.Author;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;

/** Reports a page that names another author for the cited title. */
@AutoService(Check.class)
public final class OtherAuthor implements SourceCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("source/author", Severity.WARNING)
          .summary("The page names another author than the note.")
          .why(
              "Readers and catalogues look a work up by its author. Names are compared by family"
                  + " name, and only where the page has the cited title, names a person in several"
                  + " places, and has no cited name anywhere in its text.")
          .remedy("Name the author whom the page names.")
          .finds(
              "the note says “Reed”; the page says “Ines Calder”",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Tomas Reed, “Last Night Ferry Leaves Port Alder,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                title: Last Night Ferry Leaves Port Alder
                author: Ines Calder
                text: The last night ferry left on Friday.
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: I. Calder, “Last Night Ferry Leaves Port Alder,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                title: Last Night Ferry Leaves Port Alder
                author: Ines Calder
                text: The last night ferry left on Friday.
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Citation citation, Source source, Reading reading) {
    Optional<Source.Page> page = SourceFindings.page(source);
    Optional<Claim<String>> title = citation.title().filter(Claim::isSure);
    boolean sure = citation.authors().stream().allMatch(Claim::isSure);
    if (page.isEmpty() || title.isEmpty() || citation.authors().isEmpty() || !sure) {
      return List.of();
    }
    PageFacts facts = page.get().facts();
    List<Author> authors = citation.authors().stream().map(Claim::value).toList();
    boolean sameWork =
        TitleComparison.of(title.get().value(), facts, reading.post().language()) == Outcome.AGREES;
    if (!sameWork || AuthorComparison.of(authors, facts) != Outcome.DIFFERS) {
      return List.of();
    }
    return AuthorComparison.contradicting(facts).stream()
        .flatMap(
            fact ->
                new SourceFindings(INFO, citation, reading)
                    .contradiction(citation.authors().get(0), fact, page.get(), List.of()).stream())
        .toList();
  }
}
