package org.footfault.cli;

/** The program cannot do what it was asked; the message tells people why and what to do. */
final class Failure extends Exception {

  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final String sentence;

  private Failure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
    this.sentence = message;
  }

  /** It was asked wrongly. */
  static Failure usage(String message) {
    return new Failure(ExitCode.USAGE, message);
  }

  /** It was asked rightly, and something stood in the way. */
  static Failure incomplete(String message) {
    return new Failure(ExitCode.INCOMPLETE, message);
  }

  /** Why, and what to do. */
  String sentence() {
    return sentence;
  }

  int exitCode() {
    return exitCode;
  }
}
