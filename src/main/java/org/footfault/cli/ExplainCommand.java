package org.footfault.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.footfault.check.Check;
import org.footfault.check.Checks;
import org.footfault.config.Nearest;
import org.footfault.finding.CheckInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what a check is about, with its examples; or which checks there are. */
@Command(
    name = "explain",
    sortOptions = false,
    header = "Says what a check is about; lists the checks.",
    description = {"", "What it finds, why that matters, what to do about it, and examples."},
    abbreviateSynopsis = true,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  footfault explain                       lists the checks",
      "  footfault explain date/year             explains one",
      "  footfault explain date                  explains a family"
    })
final class ExplainCommand implements Callable<Integer> {

  private final FootfaultCommand parent;

  @Parameters(
      arity = "0..1",
      paramLabel = "CHECK",
      description = "The name that stands beside a finding, such as date/year.")
  private Optional<String> check = Optional.empty();

  ExplainCommand(FootfaultCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Failure, IOException {
    List<CheckInfo> all = Checks.all().stream().map(Check::info).toList();
    Explanation explanation = new Explanation(parent.terminal(), TextWidth.of(parent.around()));
    if (check.isEmpty()) {
      explanation.list(all);
      return ExitCode.CLEAN;
    }
    String name = check.get();
    List<CheckInfo> named =
        all.stream().filter(i -> i.id().equals(name) || i.family().equals(name)).toList();
    if (named.isEmpty()) {
      List<String> ids = all.stream().map(CheckInfo::id).toList();
      String hint = Nearest.to(name, ids).map(near -> "; did you mean “" + near + "”?").orElse("");
      throw Failure.usage(
          "there is no check “"
              + name
              + "”"
              + hint
              + (hint.isEmpty() ? "; " : " ")
              + "footfault explain lists them all");
    }
    for (int i = 0; i < named.size(); i++) {
      if (i > 0) {
        parent.terminal().print("");
      }
      explanation.explain(named.get(i));
    }
    return ExitCode.CLEAN;
  }
}
