package org.footfault.cli;

/** What the program's end tells a script. */
final class ExitCode {

  static final int CLEAN = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int INCOMPLETE = 3;
  static final int UNVERIFIED = 4;
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
