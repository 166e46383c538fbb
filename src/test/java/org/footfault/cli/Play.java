package org.footfault.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Runs the program inside the test, in a world of the test's making. */
final class Play {

  static final Instant NOW = Instant.parse("2021-07-01T10:00:00Z");

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private OutputStream standardOutput = out;
  private InputStream input = InputStream.nullInputStream();
  private Set<Surroundings.Stream> terminals = Set.of();

  /** In this folder, without a home. */
  Play(Path folder) {
    this.folder = folder;
  }

  Play variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Play input(String text) {
    return reading(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  Play reading(InputStream stream) {
    input = stream;
    return this;
  }

  Play seenOn(Surroundings.Stream... streams) {
    terminals = Set.of(streams);
    return this;
  }

  Play writingTo(OutputStream stream) {
    standardOutput = stream;
    return this;
  }

  Ending run(String... args) {
    out.reset();
    err.reset();
    Surroundings around =
        new Surroundings(
            input,
            standardOutput,
            err,
            environment,
            folder,
            Clock.fixed(NOW, ZoneOffset.UTC),
            terminals);
    int code = Main.run(args, around);
    return new Ending(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** How a run ended, and what it said. */
  record Ending(int code, String out, String err) {}
}
