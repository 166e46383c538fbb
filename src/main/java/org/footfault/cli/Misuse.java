package org.footfault.cli;

import java.util.Collection;
import java.util.List;
import org.footfault.config.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in a sentence. */
final class Misuse {

  private Misuse() {}

  static String sentence(ParameterException e) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName(" ");
    String what =
        e instanceof UnmatchedArgumentException unmatched
            ? unknown(unmatched.getUnmatched(), command)
            : String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse("this cannot be understood");
    return what + (what.endsWith("?") ? " " : "; ") + name + " --help shows what there is";
  }

  private static String unknown(List<String> unmatched, CommandLine command) {
    String word = unmatched.isEmpty() ? "" : unmatched.get(0);
    if (word.startsWith("-")) {
      String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      return "there is no option “" + option + "”" + hint(option, options(command));
    }
    Collection<String> commands = command.getSubcommands().keySet();
    return commands.isEmpty()
        ? "“" + word + "” is more than this command takes"
        : "there is no command “" + word + "”" + hint(word, commands);
  }

  private static String hint(String word, Collection<String> known) {
    return Nearest.to(word, known).map(near -> "; did you mean “" + near + "”?").orElse("");
  }

  private static List<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .flatMap(option -> List.of(option.names()).stream())
        .toList();
  }
}
