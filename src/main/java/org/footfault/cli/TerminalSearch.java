package org.footfault.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** Finds out which standard streams are terminals, which Java tells only in part. */
final class TerminalSearch {

  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  private TerminalSearch() {}

  static Set<Surroundings.Stream> terminals() {
    Set<Surroundings.Stream> found = EnumSet.noneOf(Surroundings.Stream.class);
    if (Files.isDirectory(DESCRIPTORS)) {
      if (isTerminal("1")) {
        found.add(Surroundings.Stream.OUT);
      }
      if (isTerminal("2")) {
        found.add(Surroundings.Stream.ERR);
      }
    } else if (isConsole(System.console())) {
      found.addAll(EnumSet.allOf(Surroundings.Stream.class));
    }
    return found;
  }

  /** Linux: a descriptor leads to {@code /dev/pts/3} or {@code /dev/tty1}, else it is none. */
  private static boolean isTerminal(String descriptor) {
    try {
      String target = Files.readSymbolicLink(DESCRIPTORS.resolve(descriptor)).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Elsewhere: until Java 21 there is a console only where input and output are terminals; from 22
   * on there always is one, and {@code isTerminal} tells, by reflection as we compile for 17.
   */
  private static boolean isConsole(@org.jspecify.annotations.Nullable Console console) {
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
