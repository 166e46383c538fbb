package org.footfault.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/**
 * What the program meets when it is started; the only way by which commands reach the world, so
 * that tests can make one of their own.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 * @param folder the working folder, absolute
 * @param clock the time, and the zone in which “today” is meant
 * @param terminals which of the standard streams somebody looks at
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Path folder,
    Clock clock,
    Set<Stream> terminals) {

  /** The standard streams that can be a terminal. */
  enum Stream {
    OUT,
    ERR
  }

  /** Copies the collections. */
  Surroundings {
    environment = Map.copyOf(environment);
    terminals = Set.copyOf(terminals);
  }

  /** Those of this process. */
  static Surroundings ofThisProcess() {
    return new Surroundings(
        // Buffered, for Java 17 asks the bare stream for its length, which a pipe does not have.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        Path.of("").toAbsolutePath(),
        Clock.system(ZoneId.systemDefault()),
        TerminalSearch.terminals());
  }

  /** The value of a variable; empty where it is missing or empty. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
