package org.footfault.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.footfault.config.SettingsException;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Does what the arguments ask, and ends the process with the exit code that tells about it. */
  public static void main(String[] args) {
    System.exit(run(args, Surroundings.ofThisProcess()));
  }

  /** Does what the arguments ask, and returns the exit code; throws nothing. */
  static int run(String[] args, Surroundings around) {
    Terminal terminal = new Terminal(around.out(), around.err());
    List<String> words = Arrays.asList(args);
    int code;
    try {
      code = execute(args, around, terminal);
    } catch (OutOfMemoryError e) {
      terminal.say("the memory is not enough; give Java more: FOOTFAULT_JAVA_OPTS=-Xmx2g");
      code = ExitCode.INCOMPLETE;
    } catch (RuntimeException | Error e) {
      code = confessed(e, words.contains(FootfaultCommand.DEBUG), terminal);
    }
    try {
      terminal.finish();
    } catch (Failure e) {
      terminal.say(e.sentence());
      code = e.exitCode();
    }
    return code;
  }

  private static int execute(String[] args, Surroundings around, Terminal terminal) {
    if (args.length == 1 && args[0].equals("--version")) {
      new PrintWriter(terminal.out()).printf("footfault %s%n", Version.number()).flush();
      return ExitCode.CLEAN; // answered at once, before any command is built
    }
    FootfaultCommand command = new FootfaultCommand(around, terminal);
    CommandLine line = commandLine(command, around, terminal);
    try {
      ParseResult parsed = line.parseArgs(args);
      Integer helped = CommandLine.executeHelpRequest(parsed);
      return helped != null ? helped : done(parsed);
    } catch (ParameterException e) {
      terminal.say(Misuse.sentence(e));
      return ExitCode.USAGE;
    } catch (Failure e) {
      terminal.say(e.sentence());
      return e.exitCode();
    } catch (SettingsException e) {
      terminal.say(e.sentence());
      return ExitCode.USAGE;
    } catch (Exception e) {
      return confessed(e, command.isDebugging(), terminal);
    }
  }

  /** Runs the innermost command of those that were named. */
  private static int done(ParseResult parsed) throws Exception {
    List<CommandLine> named = parsed.asCommandLineList();
    Callable<Integer> command = named.get(named.size() - 1).getCommand();
    return command.call();
  }

  /** All commands, for running them and for reading what they say of themselves. */
  static CommandLine commandLine(FootfaultCommand command, Surroundings around, Terminal terminal) {
    CommandLine line = new CommandLine(command);
    line.addSubcommand(new AuditCommand(command))
        .addSubcommand(new ParseCommand(command))
        .addSubcommand(new InspectCommand(command))
        .addSubcommand(new QuoteCommand(command))
        .addSubcommand(new ExplainCommand(command));
    Colour colour = Colour.of(Colour.Wish.AUTO, around, Surroundings.Stream.OUT);
    line.setOut(new PrintWriter(terminal.out()));
    line.setErr(terminal.err());
    line.setColorScheme(
        Help.defaultColorScheme(colour == Colour.ALWAYS ? Help.Ansi.ON : Help.Ansi.OFF));
    line.setExpandAtFiles(false); // a post may well be called @home.md
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpLongOptionsMaxWidth(28);
    return line;
  }

  /** A fault of our own. */
  private static int confessed(Throwable e, boolean debugging, Terminal terminal) {
    String what =
        e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    if (debugging) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      terminal.show(trace.toString());
    }
    terminal.say(
        "this is a fault in Footfault itself, not in your posts ("
            + what
            + (debugging ? ")" : "); run it again with --debug to see where"));
    return ExitCode.INCOMPLETE;
  }
}
