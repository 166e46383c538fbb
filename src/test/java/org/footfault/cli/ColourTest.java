package org.footfault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColourTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AUTO   | ''                         | true  | ALWAYS",
        "AUTO   | ''                         | false | NEVER",
        "AUTO   | NO_COLOR=1                 | true  | NEVER",
        "ALWAYS | NO_COLOR=1                 | false | ALWAYS",
        "NEVER  | FORCE_COLOR=1              | true  | NEVER",
        "AUTO   | FORCE_COLOR=1              | false | ALWAYS",
        "AUTO   | FORCE_COLOR=0              | true  | NEVER",
        "AUTO   | FORCE_COLOR=1 NO_COLOR=1   | true  | NEVER",
        "AUTO   | CLICOLOR=0                 | true  | NEVER",
        "AUTO   | CLICOLOR=1                 | false | NEVER",
        "AUTO   | CLICOLOR_FORCE=1           | false | ALWAYS",
        "AUTO   | CLICOLOR_FORCE=0           | false | NEVER",
        "AUTO   | TERM=dumb                  | true  | NEVER",
        "AUTO   | TERM=xterm                 | true  | ALWAYS",
      })
  void the_wish_counts_most_then_the_environment_then_the_terminal(
      Colour.Wish wish, String variables, boolean seen, Colour expected) {
    Map<String, String> environment =
        Arrays.stream(variables.split(" "))
            .filter(v -> !v.isEmpty())
            .map(v -> v.split("=", 2))
            .collect(Collectors.toMap(v -> v[0], v -> v[1]));
    Surroundings around =
        new Surroundings(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            environment,
            Path.of("").toAbsolutePath(),
            Clock.systemUTC(),
            seen ? Set.of(Surroundings.Stream.OUT) : Set.of());
    assertThat(Colour.of(wish, around, Surroundings.Stream.OUT)).isEqualTo(expected);
  }
}
