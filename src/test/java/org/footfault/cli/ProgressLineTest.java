package org.footfault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ProgressLine line =
      new ProgressLine(new Terminal(OutputStream.nullOutputStream(), err));

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void it_tells_how_many_sources_were_visited_and_is_gone_at_the_end() {
    line.visiting(2);
    line.visited(URI.create("https://a.example/x"));
    line.visited(URI.create("https://b.example/y"));
    assertThat(shown()).contains("visited 0 of 2 sources", "visited 2 of 2 sources  b.example");
    line.close();
    assertThat(shown()).endsWith("\r\u001B[K").doesNotContain("\n");
  }

  @Test
  void a_source_that_is_asked_twice_counts_once() {
    line.visiting(1);
    line.visited(URI.create("https://a.example/x"));
    line.visited(URI.create("https://a.example/x"));
    assertThat(shown()).doesNotContain("visited 2");
  }

  @Test
  void many_sources_do_not_flood_the_terminal() {
    line.visiting(10_000);
    for (int i = 0; i < 9_999; i++) {
      line.visited(URI.create("https://a.example/" + i));
    }
    assertThat(shown().split("\r").length).isLessThan(200);
  }

  @Test
  void where_nothing_is_visited_nothing_is_shown() {
    line.visiting(0);
    line.close();
    assertThat(shown()).isEmpty();
  }
}
