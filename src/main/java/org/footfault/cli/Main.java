package org.footfault.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Finds the faults in footnotes. */
@Command(name = "footfault", mixinStandardHelpOptions = true, version = "footfault 0.1.0-SNAPSHOT")
public final class Main implements Runnable {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    System.out.println("Nothing yet.");
  }
}
