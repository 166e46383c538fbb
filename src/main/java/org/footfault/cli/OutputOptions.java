package org.footfault.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** Where an audit's reports go. */
final class OutputOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT=FILE",
      description = {
        "Writes the report in a format to a file, or to standard output for the file -."
            + " May be given several times. Formats: ${COMPLETION-CANDIDATES}."
      },
      completionCandidates = OutputFormats.class)
  private List<String> outputs = new ArrayList<>();

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      description =
          "The folder that takes index.html, one page a post, and audit.json;"
              + " reports, if nothing is said.")
  private Optional<String> reports = Optional.empty();

  @Option(names = "--no-reports", description = "Leaves that folder alone.")
  private boolean noReports;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = When.class,
      description = "auto (on a terminal; NO_COLOR, FORCE_COLOR, CLICOLOR count), always, never.")
  private Colour.Wish colour = Colour.Wish.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      description = "Says nothing on standard error but what went wrong.")
  private boolean quiet;

  /** Reads {@code never}. */
  static final class When implements ITypeConverter<Colour.Wish> {
    @Override
    public Colour.Wish convert(String written) {
      return Choice.of(Colour.Wish.class, written);
    }
  }

  List<String> outputs() {
    return List.copyOf(outputs);
  }

  Optional<String> reports() {
    return reports;
  }

  boolean isWithoutReports() {
    return noReports;
  }

  Colour.Wish colour() {
    return colour;
  }

  boolean isQuiet() {
    return quiet;
  }
}
