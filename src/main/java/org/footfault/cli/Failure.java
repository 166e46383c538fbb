package org.footfault.cli;

/** The program cannot do what it was asked; the message tells people why and what to do. */
final class Failure extends Exception {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private Failure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** It was asked wrongly. */
  static Failure usage(String message) {
    return new Failure(ExitCode.USAGE, message);
  }

  /** It was asked rightly, and something stood in the way. */
  static Failure incomplete(String message) {
    return new Failure(ExitCode.INCOMPLETE, message);
  }

  int exitCode() {
    return exitCode;
  }
}
