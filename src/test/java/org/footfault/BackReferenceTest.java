package org.footfault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footfault.finding.Verdict;
import org.footfault.note.NoteOptions;
import org.footfault.report.PostReport.Judged;
import org.footfault.report.Report;
import org.footfault.report.RunInfo.Mode;
import org.footfault.source.Hop;
import org.footfault.source.Source;
import org.footfault.source.Visit;
import org.footfault.source.web.Answer;
import org.footfault.source.web.WebSettings;
import org.junit.jupiter.api.Test;

/** A note that only points back has the verdict of what it repeats. */
final class BackReferenceTest {

  private static final Instant NOW = Instant.parse("2020-01-01T00:00:00Z");

  private static final String POST =
      """
      The ferry sailed.[^1] It left.[^2] At night.[^3] Nobody saw it.[^4] So it was.[^5]

      [^1]: Roe, “The Last Ferry,” Courier, May 1, 2019, https://courier.example/ferry.

      [^2]: Ibid.

      [^3]: Ibid., 7.

      [^4]: Doe, “The Empty Quay,” Courier, Feb. 30, 2019.

      [^5]: Ibid.
      """;

  @Test
  void a_note_that_points_back_has_the_source_and_the_verdict_of_what_it_repeats() {
    List<Judged> judged = audit();

    assertThat(judged)
        .extracting(Judged::verdict)
        .containsExactly(
            Verdict.CONFIRMED,
            Verdict.CONFIRMED,
            Verdict.CONFIRMED,
            Verdict.CONTRADICTED,
            Verdict.CONTRADICTED);
    assertThat(judged.get(2).source()).isInstanceOf(Source.Page.class);
    assertThat(judged.get(2).why()).isEqualTo(judged.get(0).why());
    assertThat(judged.get(2).citation().note().label()).isEqualTo("3");
  }

  private static List<Judged> audit() {
    AuditOptions options =
        new AuditOptions(
            "test",
            Mode.ONLINE,
            NoteOptions.defaults(),
            LocalDate.of(2020, 1, 1),
            WebSettings.defaults(),
            Set.of(),
            Map.of());
    PostInput post =
        new PostInput.Bytes(
            "post.md", POST.getBytes(StandardCharsets.UTF_8), Optional.of("markdown"));
    try (Footfault footfault =
        new Footfault(options, InstantSource.fixed(NOW), () -> BackReferenceTest::page)) {
      Report report = footfault.audit(List.of(post), Progress.SILENT);
      return report.posts().get(0).citations();
    }
  }

  private static Answer page(URI address) {
    Visit visit =
        new Visit(List.of(new Hop(address, 200, Hop.Kind.FIRST)), NOW, Visit.Origin.NETWORK);
    byte[] page =
        "<html><title>The Last Ferry</title><h1>The Last Ferry</h1><p>It left.</p></html>"
            .getBytes(StandardCharsets.UTF_8);
    Map<String, List<String>> headers = Map.of("content-type", List.of("text/html"));
    return new Answer.Reply(visit, headers, page, Answer.Extent.WHOLE);
  }
}
