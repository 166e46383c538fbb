package org.footfault.testprogram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged jar, run as a process in a folder of its own, where nothing of the machine's
 * settings, caches and proxies reaches it.
 */
public final class PackagedProgram {

  private final Path folder;

  /**
   * @param folder the working folder, which is the process's home too
   */
  public PackagedProgram(Path folder) {
    this.folder = folder;
  }

  /**
   * How a process ended, and what it said.
   *
   * @param out standard output
   * @param err standard error
   */
  public record Ending(int code, String out, String err) {

    /** Fails if a stack trace was printed. */
    public void assertNoTrace() {
      assertThat(out + err).doesNotContain("\tat ", "Exception");
    }
  }

  /** The words of a command that runs the jar on the Java of the tests. */
  public static List<String> java(List<String> options, String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar"));
    command.add(System.getProperty("footfault.jar", "target/footfault.jar"));
    command.addAll(List.of(words));
    return command;
  }

  /** Starts a command; what it says waits in files until {@link #ending}. */
  public Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.matches("(?i)\\w*_proxy|FOOTFAULT_.*|XDG_.*"));
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("LC_ALL", "C");
    return builder
        .redirectOutput(folder.resolve("stdout").toFile())
        .redirectError(folder.resolve("stderr").toFile())
        .start();
  }

  /** Waits for the end of a started process. */
  public Ending ending(Process process) throws IOException, InterruptedException {
    int code = process.waitFor();
    return new Ending(
        code,
        Files.readString(folder.resolve("stdout")),
        Files.readString(folder.resolve("stderr")));
  }

  /** Runs the program to its end, with nothing on standard input. */
  public Ending run(String... words) throws IOException, InterruptedException {
    Process process = start(java(List.of(), words));
    process.getOutputStream().close();
    return ending(process);
  }
}
