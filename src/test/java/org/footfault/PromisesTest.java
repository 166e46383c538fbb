package org.footfault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds that the tests and scripts which {@code docs/promises.md} and {@code docs/hostile-web.md}
 * name exist.
 */
final class PromisesTest {

  /** Takes {@code `PoliteWebTest.a_slow_host_holds_up_no_other`}. */
  private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");

  private static final Pattern SCRIPT = Pattern.compile("`(src/load/\\w+)`");

  @Test
  void every_test_that_is_named_exists() throws IOException {
    Map<String, String> sources;
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .collect(
                  Collectors.toMap(
                      file -> String.valueOf(file.getFileName()).replace(".java", ""),
                      PromisesTest::text,
                      (first, second) -> first + second));
    }
    String rows = Files.readString(Path.of("docs/hostile-web.md"));
    List<MatchResult> named = NAMED.matcher(page() + rows).results().toList();
    assertThat(named).hasSizeGreaterThan(60);
    for (MatchResult test : named) {
      String source = sources.getOrDefault(test.group(1), "");
      assertThat(source.matches("(?s).*(?:void|Stream<DynamicTest>) " + test.group(2) + "\\(.*"))
          .as(test.group())
          .isTrue();
    }
  }

  @Test
  void every_script_that_is_named_can_be_run() throws IOException {
    assertThat(SCRIPT.matcher(page()).results().map(m -> Path.of(m.group(1))).distinct())
        .isNotEmpty()
        .allMatch(Files::isExecutable);
  }

  @Test
  void there_are_twenty() throws IOException {
    List<String> rows = page().lines().filter(line -> line.matches("\\| \\d+ \\|.*")).toList();
    assertThat(rows).hasSize(20);
    assertThat(IntStream.range(0, 20).boxed())
        .allMatch(i -> rows.get(i).startsWith("| " + (i + 1) + " |"));
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("docs/promises.md"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
