package org.footfault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.footfault.report.TextLook;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Terminal terminal = new Terminal(OutputStream.nullOutputStream(), err);
  private long now = TimeUnit.HOURS.toNanos(1);
  private final ProgressLine line = new ProgressLine(terminal, TextLook.Letters.UNICODE, () -> now);

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static Set<URI> addresses(String... written) {
    return Arrays.stream(written).map(URI::create).collect(Collectors.toSet());
  }

  private void later() {
    now += TimeUnit.SECONDS.toNanos(20);
  }

  @Test
  void it_tells_how_many_sources_were_visited_and_is_gone_at_the_end() {
    line.visiting(addresses("https://a.example/x", "https://b.example/y"));
    later();
    line.visited(URI.create("https://a.example/x"));
    line.visited(URI.create("https://b.example/y"));
    assertThat(shown())
        .contains(
            "░".repeat(20) + " 0 of 2 sources visited, 2 hosts left",
            "█".repeat(10) + "░".repeat(10) + " 1 of 2 sources visited, 1 host left  a.example",
            "█".repeat(20) + " 2 of 2 sources visited, no host left  b.example");
    line.close();
    assertThat(shown()).endsWith("\r\u001B[K").doesNotContain("\n");
  }

  @Test
  void a_terminal_of_few_letters_gets_a_bar_of_them() {
    ProgressLine plain = new ProgressLine(terminal, TextLook.Letters.ASCII, () -> now);
    plain.visiting(addresses("https://a.example/x"));
    assertThat(shown()).contains("[" + "-".repeat(20) + "] 0 of 1 source visited, 1 host left");
  }

  @Test
  void a_source_that_is_asked_twice_counts_once_and_others_on_the_way_do_not_count() {
    line.visiting(
        addresses("https://a.example/x", "https://a.example/x#part", "https://b.example"));
    later();
    line.visited(URI.create("https://a.example/x"));
    later();
    line.visited(URI.create("https://a.example/x"));
    later();
    line.visited(URI.create("https://archive.example/web/2015/https://a.example/x"));
    assertThat(shown()).contains("1 of 2 sources").doesNotContain("2 of 2");
    line.visited(URI.create("https://b.example/"));
    assertThat(shown()).contains("2 of 2 sources");
  }

  @Test
  void many_sources_do_not_flood_the_terminal() {
    Set<URI> many = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(URI.create("https://a.example/" + i));
    }
    line.visiting(many);
    many.stream().limit(9_999).forEach(line::visited);
    assertThat(shown().split("\r")).hasSize(2);
  }

  @Test
  void where_nothing_is_visited_nothing_is_shown() {
    line.visiting(Set.of());
    line.close();
    assertThat(shown()).isEmpty();
  }

  @Test
  void a_log_has_a_plain_line_now_and_then() {
    ProgressLog log = new ProgressLog(terminal, () -> now);
    log.visiting(addresses("https://a.example/x", "https://a.example/y", "https://b.example/z"));
    log.visited(URI.create("https://a.example/x"));
    assertThat(shown()).isEmpty();
    later();
    log.visited(URI.create("https://a.example/y"));
    log.visited(URI.create("https://b.example/z"));
    assertThat(shown()).isEqualTo("footfault: 2 of 3 sources visited, 1 host left\n");
  }
}
