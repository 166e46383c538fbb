package org.footfault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.footfault.check.Check;
import org.footfault.check.Checks;
import org.footfault.cli.Play.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExplainCommandTest {

  @TempDir private Path folder;

  @Test
  void without_a_name_every_check_is_listed_with_its_level() {
    Ending ending = new Play(folder).run("explain");
    assertThat(ending.code()).isZero();
    for (Check check : Checks.all()) {
      assertThat(ending.out())
          .containsPattern(
              "(?m)^" + check.info().id() + " +" + check.info().severity().word() + " +\\S");
    }
    assertThat(ending.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void every_check_can_be_explained_with_examples_of_both_kinds() {
    for (Check check : Checks.all()) {
      Ending ending = new Play(folder).run("explain", check.info().id());
      assertThat(ending.code()).isZero();
      assertThat(ending.out())
          .startsWith(check.info().id() + " (" + check.info().severity().word() + ")\n")
          .contains("Why it matters\n", "What to do\n", "A fault that it finds\n")
          .contains("What it finds no fault with\n");
    }
  }

  @Test
  void a_family_is_explained_one_after_the_other() {
    assertThat(new Play(folder).run("explain", "date").out())
        .contains("date/impossible (error)\n", "date/year (error)\n");
  }

  @Test
  void a_slip_in_the_name_is_seen() {
    Ending ending = new Play(folder).run("explain", "date/yaer");
    assertThat(ending.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ending.err()).contains("did you mean “date/year”?");
  }

  @Test
  void running_text_is_as_wide_as_the_terminal() {
    Play wide = new Play(folder).seenOn(Surroundings.Stream.OUT).variable("COLUMNS", "60");
    assertThat(wide.run("explain").out().lines()).allMatch(line -> line.length() <= 60);
  }
}
