package org.footfault.source.web.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.source.Hop;
import org.footfault.source.Visit;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Memory;
import org.footfault.source.web.Request;
import org.footfault.source.web.RunStart;
import org.footfault.source.web.WebSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that a run is recorded in. */
final class RecordingTest {

  private static final URI WAR = URI.create("https://times.example/war");
  private static final Instant NOW = Instant.parse("2016-10-20T12:00:00Z");

  @TempDir private Path folder;

  private Recording begin() throws IOException {
    return Recording.begin(
        Memory.none(),
        folder.resolve("run.warc.gz"),
        WebSettings.defaults(),
        new RunStart(NOW, LocalDate.of(2016, 10, 20)));
  }

  private static Answer.Reply reply(URI address, String page) {
    Visit visit =
        new Visit(List.of(new Hop(address, 200, Hop.Kind.FIRST)), NOW, Visit.Origin.NETWORK);
    return new Answer.Reply(
        visit,
        Map.of("content-type", List.of("text/plain")),
        page.getBytes(StandardCharsets.UTF_8),
        Answer.Extent.WHOLE);
  }

  private static String page(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Reply.class);
    return new String(((Answer.Reply) answer).body(), StandardCharsets.UTF_8);
  }

  @Test
  void a_run_that_is_stopped_keeps_what_it_saw_and_leaves_no_draft() throws IOException {
    Recording recording = begin();
    recording.keep(WAR, reply(WAR, "before"));
    Thread.currentThread().interrupt();
    URI late = URI.create("https://times.example/late");
    recording.keep(late, reply(late, "after"));
    recording.close();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(recording.failure()).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("run.warc.gz"));
    }
    Replay replay = Replay.of(folder.resolve("run.warc.gz"));
    assertThat(page(replay.get(WAR))).isEqualTo("before");
    assertThat(page(replay.get(late))).isEqualTo("after");
  }

  @Test
  void a_form_is_recorded_beside_the_address_that_it_was_sent_to() throws IOException {
    Request form = new Request(WAR, Map.of(), Optional.of("url=a&b=c"));
    try (Recording recording = begin()) {
      recording.keep(WAR, reply(WAR, "asked"));
      recording.keepSent(form, reply(WAR, "sent"));
    }
    Replay replay = Replay.of(folder.resolve("run.warc.gz"));
    assertThat(page(replay.get(WAR))).isEqualTo("asked");
    assertThat(page(replay.get(form))).isEqualTo("sent");
  }
}
