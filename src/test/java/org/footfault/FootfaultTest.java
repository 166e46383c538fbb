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
import org.footfault.note.NoteOptions;
import org.footfault.report.Report;
import org.footfault.report.RunInfo.Mode;
import org.footfault.source.Hop;
import org.footfault.source.Source;
import org.footfault.source.Visit;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Web;
import org.footfault.source.web.WebSettings;
import org.junit.jupiter.api.Test;

/** Who owns what in a run. */
class FootfaultTest {

  private static final Instant NOW = Instant.parse("2020-01-01T00:00:00Z");

  private static final String POST =
      """
      The ferry sailed.[^1]

      [^1]: Roe, “The Last Ferry,” Courier, May 1, 2019, https://courier.example/ferry.
      """;

  /** A web that answers until it is closed, and counts how often that happens. */
  private static final class OnePageWeb implements Web {

    private int closed;

    @Override
    public Answer get(URI address) {
      assertThat(closed).as("asked after it was closed").isZero();
      Visit visit =
          new Visit(List.of(new Hop(address, 200, Hop.Kind.FIRST)), NOW, Visit.Origin.NETWORK);
      byte[] page =
          "<html><title>The Last Ferry</title><h1>The Last Ferry</h1><p>It left.</p></html>"
              .getBytes(StandardCharsets.UTF_8);
      Map<String, List<String>> headers = Map.of("content-type", List.of("text/html"));
      return new Answer.Reply(visit, headers, page, Answer.Extent.WHOLE);
    }

    @Override
    public void close() {
      closed++;
    }
  }

  @Test
  void the_web_stays_open_from_one_audit_to_the_next_and_is_closed_once() {
    OnePageWeb web = new OnePageWeb();
    AuditOptions options =
        new AuditOptions(
            "test",
            Mode.ONLINE,
            NoteOptions.defaults(),
            LocalDate.of(2020, 1, 1),
            WebSettings.defaults(),
            Set.of(),
            Map.of());

    try (Footfault footfault = new Footfault(options, InstantSource.fixed(NOW), () -> web)) {
      assertThat(source(footfault)).isInstanceOf(Source.Page.class);
      assertThat(source(footfault)).isInstanceOf(Source.Page.class);
      assertThat(web.closed).isZero();
    }

    assertThat(web.closed).isEqualTo(1);
  }

  private static Source source(Footfault footfault) {
    PostInput post =
        new PostInput.Bytes(
            "post.md", POST.getBytes(StandardCharsets.UTF_8), Optional.of("markdown"));
    Report report = footfault.audit(List.of(post), Progress.SILENT);
    return report.posts().get(0).citations().get(0).source();
  }
}
