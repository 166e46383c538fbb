package org.footfault.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as a whole, and the options that every command has. */
@Command(
    name = "footfault",
    versionProvider = FootfaultCommand.VersionLine.class,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    header = "Finds the faults in footnotes.",
    description = {
      "",
      "Checks every citation of a post against the calendar, against the rest of the post, and"
          + " against the source itself."
    },
    abbreviateSynopsis = true,
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  footfault audit posts/                  audits a folder of posts",
      "  footfault audit --offline post.md       without a look at the sources",
      "  footfault parse post.md                 shows what is understood of it",
      "  footfault inspect page.html             shows what a page says of itself",
      "  footfault quote \"TEXT\" page.html        says whether a source has these words",
      "  footfault explain date/year             says what a check is about",
      "",
      "footfault COMMAND --help tells more about a command."
    })
final class FootfaultCommand implements Callable<Integer> {

  static final String DEBUG = "--debug";

  private final Surroundings around;
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Shows this help.")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Shows the version.")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean version;

  @Option(
      names = DEBUG,
      scope = ScopeType.INHERIT,
      description = "If Footfault itself fails, shows where.")
  private boolean debug;

  FootfaultCommand(Surroundings around, Terminal terminal) {
    this.around = around;
    this.terminal = terminal;
  }

  Surroundings around() {
    return around;
  }

  Terminal terminal() {
    return terminal;
  }

  boolean isDebugging() {
    return debug;
  }

  /** Named without a command, it says which there are. */
  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    line.usage(terminal.err(), line.getColorScheme());
    return ExitCode.USAGE;
  }

  /** Reads the version only when somebody asks. */
  static final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"footfault " + Version.number()};
    }
  }
}
