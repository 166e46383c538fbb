package org.footfault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.spec.SpecFile;
import org.junit.jupiter.api.Test;

/** What the README shows is what happens. */
final class ReadmeTest {

  private static final Path README = Path.of("README.md");

  /** A fence whose first line is a command: {@code $ footfault audit post.md}. */
  private static final Pattern SHOWN =
      Pattern.compile("```\n(\\$ footfault ([^\n]+)\n)(.*?)```", Pattern.DOTALL);

  /** With {@code -Dspec.update=true} the README is brought up to date. */
  @Test
  void what_is_shown_of_a_run_is_what_the_run_prints() throws IOException {
    String readme = Files.readString(README);
    List<String> shown = new ArrayList<>();
    String real =
        SHOWN
            .matcher(readme)
            .replaceAll(
                found -> {
                  shown.add(found.group(2));
                  String printed = printed(found.group(2).split(" "));
                  return Matcher.quoteReplacement("```\n" + found.group(1) + printed + "```");
                });
    if (SpecFile.isUpdating()) {
      Files.writeString(README, real);
    }
    assertThat(shown).isNotEmpty();
    assertThat(README).content().isEqualTo(real);
  }

  private static String printed(String... words) {
    return new Play(Path.of("").toAbsolutePath()).run(words).out();
  }

  @Test
  void every_option_and_exit_code_that_the_readme_names_is_in_the_help() throws IOException {
    String help = new Play(Path.of("").toAbsolutePath()).run("audit", "--help").out();
    String readme = Files.readString(README);
    Matcher option = Pattern.compile("^\\| `(-[-\\w]+)", Pattern.MULTILINE).matcher(readme);
    assertThat(option.results().map(found -> found.group(1)).toList())
        .hasSizeGreaterThan(8)
        .allMatch(name -> help.contains(name) || help.contains(name.replace("--", "--[no-]")));
    Matcher code = Pattern.compile("^\\| (\\d+) \\|", Pattern.MULTILINE).matcher(readme);
    assertThat(code.results().map(found -> found.group(1)).toList())
        .containsExactly("0", "1", "2", "3", "4", "130")
        .allMatch(number -> help.contains("\n  " + number + " "));
  }
}
