package org.footfault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footfault.note.NoteOptions;
import org.footfault.report.Report;
import org.footfault.report.RunInfo.Completeness;
import org.footfault.report.RunInfo.Mode;
import org.footfault.source.web.MemorySettings;
import org.footfault.testweb.FakeWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a run finds of the runs before it. */
@Timeout(60)
final class ResumedRunTest {

  private static final Instant NOW = Instant.parse("2016-10-20T12:00:00Z");
  private static final String GOOD = "https://times.example/war";
  private static final String MISSING = "https://times.example/peace";
  private static final String LAST = "https://herald.example/";

  @TempDir private Path folder;
  private final FakeWeb web = FakeWeb.open();

  @AfterEach
  void close() {
    web.close();
  }

  private Report audit(Instant now, Progress progress) {
    Path post = folder.resolve("post.md");
    try {
      Files.writeString(
          post,
          """
          One.[^1] Two.[^2] Three.[^3]

          [^1]: Jane Roe, “The Long War,” %s
          [^2]: Jane Roe, “The Short Peace,” %s
          [^3]: Jane Roe, “The End,” %s
          """
              .formatted(GOOD, MISSING, LAST));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    AuditOptions options =
        new AuditOptions(
            "1",
            Mode.ONLINE,
            NoteOptions.defaults(),
            LocalDate.of(2016, 10, 20),
            web.settings()
                .memory(
                    new MemorySettings(
                        Optional.of(folder.resolve("cache")),
                        Duration.ofDays(7),
                        Optional.empty(),
                        Optional.empty()))
                .build(),
            Set.of(),
            Map.of());
    try (Footfault footfault = new Footfault(options, InstantSource.fixed(now))) {
      return footfault.audit(List.of(new PostInput.File(post, "post.md")), progress);
    }
  }

  private void fill() {
    web.hasPage(GOOD, "<title>The Long War</title><p>Words of the war.</p>");
    web.isMissing(MISSING);
    web.hasPage(LAST, "<title>The End</title><p>Words of the end.</p>");
  }

  @Test
  void a_later_run_takes_good_answers_as_they_were_and_asks_again_for_bad_ones() {
    fill();
    Report first = audit(NOW, Progress.SILENT);
    Report second = audit(NOW.plusSeconds(3600), Progress.SILENT);
    assertThat(web.requestsFor(GOOD)).isEqualTo(1);
    assertThat(web.requestsFor(MISSING)).isEqualTo(4); // each run asks again what answers 404
    assertThat(second.posts().get(0).findings()).isEqualTo(first.posts().get(0).findings());
  }

  @Test
  void a_run_that_was_stopped_goes_on_where_it_was() {
    fill();
    web.staysSilent(LAST);
    Thread runner = Thread.currentThread();
    Report stopped =
        audit(
            NOW,
            new Progress() {
              private int count;

              @Override
              public void visiting(Set<java.net.URI> addresses) {
                count = 0;
              }

              @Override
              public synchronized void visited(java.net.URI address) {
                count++;
                if (count == 2) {
                  runner.interrupt();
                }
              }
            });
    assertThat(Thread.interrupted()).isTrue();
    assertThat(stopped.run().completeness()).isEqualTo(Completeness.INTERRUPTED);
    fill();
    int good = web.requestsFor(GOOD);
    int missing = web.requestsFor(MISSING);
    Report whole = audit(NOW.plusSeconds(60), Progress.SILENT);
    assertThat(web.requestsFor(GOOD)).isEqualTo(good);
    // Once more, since that is done at a run's end, and never a third time.
    assertThat(web.requestsFor(MISSING)).isEqualTo(missing + 1);
    assertThat(web.requestsFor(LAST)).isPositive();
    assertThat(whole.posts().get(0).findings()).hasSize(1);
  }
}
