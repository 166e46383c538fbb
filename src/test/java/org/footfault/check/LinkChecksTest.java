package org.footfault.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.citation.Citation;
import org.footfault.citation.CitationId;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;
import org.footfault.finding.Fix;
import org.footfault.finding.Severity;
import org.footfault.note.Note;
import org.footfault.note.Notes;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.SourceMap;
import org.footfault.source.ArchivedCopy;
import org.footfault.source.Hop;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.source.Visit;
import org.footfault.text.Address;
import org.footfault.text.Span;
import org.junit.jupiter.api.Test;

final class LinkChecksTest {

  private static final Span PLACE = new Span(10, 40);

  private static Visit visit(Hop... hops) {
    return new Visit(List.of(hops), Instant.parse("2016-10-20T12:00:00Z"), Visit.Origin.NETWORK);
  }

  private static Hop hop(String url, int status, Hop.Kind how) {
    return new Hop(URI.create(url), status, how);
  }

  private static Source moved(String from, String to, Hop.Kind how) {
    return new Source.Page(
        visit(hop(from, 301, Hop.Kind.FIRST), hop(to, 200, how)), "text/html", PageFacts.none());
  }

  private static List<Finding> findings(SourceCheck check, String address, Source source) {
    return findings(check, address, address, source);
  }

  private static List<Finding> findings(
      SourceCheck check, String address, String written, Source source) {
    String text = "see also: " + " ".repeat(40);
    Note note = new Note("1", new Span(0, text.length()), List.of(), List.of());
    Citation citation =
        new Citation.Builder(new CitationId(1, 1), note, note.span())
            .url(new Claim<>(Address.of(address), written, PLACE, 1.0))
            .build();
    Post post =
        new Post(
            new PostId("a.md"),
            "markdown",
            text,
            List.of(),
            SourceMap.identity(text),
            Optional.empty(),
            Optional.empty(),
            Locale.ENGLISH,
            List.of());
    Reading reading =
        new Reading(
            post,
            new Notes(List.of(note), List.of()),
            List.of(citation),
            LocalDate.of(2016, 10, 20));
    return check.findings(citation, source, reading);
  }

  @Test
  void a_page_that_moved_within_its_site_is_mended_safely_and_keeps_its_fragment() {
    Source source =
        moved("https://times.example/a", "https://times.example/2015/a", Hop.Kind.PERMANENT);
    assertThat(findings(new MovedSource(), "https://times.example/a#b", source))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
              assertThat(f.where()).isEqualTo(PLACE);
              assertThat(f.fix())
                  .contains(new Fix(PLACE, "https://times.example/2015/a#b", Fix.Safety.SAFE));
            });
  }

  @Test
  void words_that_are_a_link_are_not_replaced_by_an_address() {
    Source source =
        moved("https://times.example/a", "https://times.example/2015/a", Hop.Kind.PERMANENT);
    assertThat(findings(new MovedSource(), "https://times.example/a", "The War", source))
        .singleElement()
        .satisfies(f -> assertThat(f.fix()).isEmpty());
  }

  @Test
  void a_page_that_moved_to_another_site_needs_a_look() {
    Source source = moved("https://a.example/x", "https://b.example/x", Hop.Kind.PERMANENT);
    assertThat(findings(new MovedSource(), "https://a.example/x", source))
        .singleElement()
        .satisfies(f -> assertThat(f.fix().map(Fix::safety)).contains(Fix.Safety.NEEDS_A_LOOK));
  }

  @Test
  void what_is_no_move_of_a_work_is_not_called_one() {
    assertThat(
            findings(
                new MovedSource(),
                "https://a.example/x",
                moved("https://a.example/x", "https://a.example/y", Hop.Kind.TEMPORARY)))
        .isEmpty();
    assertThat(
            findings(
                new MovedSource(),
                "https://a.example/x",
                moved("https://a.example/x", "https://a.example/", Hop.Kind.PERMANENT)))
        .isEmpty();
    assertThat(
            findings(
                new MovedSource(),
                "https://doi.org/10.1/x",
                moved("https://doi.org/10.1/x", "https://a.example/x", Hop.Kind.PERMANENT)))
        .isEmpty();
  }

  @Test
  void the_step_to_https_alone_is_a_note_not_a_move() {
    Source source = moved("http://a.example/x", "https://a.example/x", Hop.Kind.PERMANENT);
    assertThat(findings(new MovedSource(), "http://a.example/x", source)).isEmpty();
    assertThat(findings(new InsecureLink(), "http://a.example/x", source))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.NOTE);
              assertThat(f.fix()).contains(new Fix(PLACE, "https://a.example/x", Fix.Safety.SAFE));
            });
  }

  @Test
  void a_gone_source_offers_its_archived_copy() {
    Source gone =
        new Source.Gone(
            visit(hop("https://a.example/x", 410, Hop.Kind.FIRST)),
            Source.Proof.GONE,
            "410 Gone",
            Optional.of(
                new ArchivedCopy(
                    URI.create("https://archive.example/x"), LocalDate.of(2015, 4, 2))));
    assertThat(findings(new GoneSource(), "https://a.example/x", gone))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.ERROR);
              assertThat(f.message())
                  .isEqualTo("the source is gone: https://a.example/x answers 410 Gone");
              assertThat(f.fix().map(Fix::with)).contains("https://archive.example/x");
            });
  }

  @Test
  void every_fault_and_wall_could_not_be_verified_and_is_no_error() {
    Visit visit = visit(hop("https://a.example/x", 0, Hop.Kind.FIRST));
    for (Source.Fault fault : Source.Fault.values()) {
      Source source = new Source.Unreachable(visit, fault, "detail");
      SourceCheck check =
          fault == Source.Fault.CERTIFICATE ? new FaultyCertificate() : new UnreachableSource();
      SourceCheck other =
          fault == Source.Fault.CERTIFICATE ? new UnreachableSource() : new FaultyCertificate();
      assertThat(findings(check, "https://a.example/x", source))
          .singleElement()
          .satisfies(f -> assertThat(f.message()).startsWith("could not verify: "))
          .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING));
      assertThat(findings(other, "https://a.example/x", source)).isEmpty();
    }
    for (Source.Wall wall : Source.Wall.values()) {
      Source source = new Source.Blocked(visit, wall, "detail");
      assertThat(findings(new BlockedSource(), "https://a.example/x", source))
          .singleElement()
          .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.NOTE));
      assertThat(findings(new GoneSource(), "https://a.example/x", source)).isEmpty();
    }
  }

  @Test
  void a_refused_address_is_a_note() {
    Source refused = new Source.Refused(URI.create("http://10.0.0.7/"), "private");
    assertThat(findings(new RefusedAddress(), "http://10.0.0.7/", refused))
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.NOTE));
  }

  @Test
  void of_each_proof_that_a_source_is_gone_one_check_speaks() {
    List<LostSource> checks =
        Checks.all().stream()
            .filter(LostSource.class::isInstance)
            .map(LostSource.class::cast)
            .toList();
    assertThat(Source.Proof.values())
        .allSatisfy(
            proof -> assertThat(checks).filteredOn(check -> check.speaksOf(proof)).hasSize(1));
  }
}
