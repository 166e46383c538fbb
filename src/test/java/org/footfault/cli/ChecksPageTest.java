package org.footfault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.footfault.check.Check;
import org.footfault.check.Checks;
import org.footfault.finding.CheckInfo;
import org.footfault.spec.SpecFile;
import org.junit.jupiter.api.Test;

/** The page docs/checks.md says what the checks say of themselves. */
final class ChecksPageTest {

  private static final Path PAGE = Path.of("docs/checks.md");

  /** With {@code -Dspec.update=true} the page is written anew. */
  @Test
  void the_page_of_the_checks_is_what_the_checks_say() throws IOException {
    String page = page(Checks.all().stream().map(Check::info).toList());
    if (SpecFile.isUpdating()) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).content().isEqualTo(page);
  }

  private static String page(List<CheckInfo> checks) {
    StringBuilder page = new StringBuilder();
    page.append("# The checks\n\n");
    page.append("Made from the checks themselves; `footfault explain NAME` prints the same.\n");
    page.append("`mvn -Dspec.update=true test -Dtest=ChecksPageTest` makes this page anew.\n\n");
    page.append("| name | level | finds |\n|---|---|---|\n");
    for (CheckInfo check : checks) {
      page.append(
          "| [`%s`](#%s) | %s | %s |\n"
              .formatted(
                  check.id(),
                  check.id().replace("/", ""),
                  check.usage() == CheckInfo.Usage.ON_REQUEST
                      ? check.severity().word() + ", on request"
                      : check.severity().word(),
                  check.summary()));
    }
    checks.forEach(check -> section(check, page));
    return page.toString();
  }

  private static void section(CheckInfo check, StringBuilder page) {
    page.append("\n## ").append(check.id()).append("\n\n");
    page.append("Level: ").append(check.severity().word()).append(". ");
    if (check.usage() == CheckInfo.Usage.ON_REQUEST) {
      page.append("Runs only where the settings give it a level. ");
    }
    page.append(check.summary()).append("\n\n");
    page.append("**Why.** ").append(check.why().strip()).append("\n\n");
    page.append("**What to do.** ").append(check.remedy().strip()).append('\n');
    for (CheckInfo.Example example : check.examples()) {
      boolean fault = example.finds().isPresent();
      page.append(fault ? "\nA fault that it finds:\n" : "\nWhat it finds no fault with:\n");
      page.append("\n```\n").append(example.text().stripTrailing()).append("\n```\n");
      example.finds().ifPresent(finds -> page.append("\n→ ").append(finds).append(" …\n"));
    }
  }
}
