package org.footfault.source.web.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many files this process may open ({@code ulimit -n}). A connection is one of them: who makes
 * more of them than are allowed sees failures that are no host's. Known on Linux only.
 */
public final class OpenFiles {

  /** A request has its connection, one that lies idle, and a file of the cache or a look-up. */
  private static final int EACH = 3;

  /** Beside the requests: posts, reports, what Java itself opens on the way. */
  private static final int RESERVE = 16;

  private static final Pattern LIMIT = Pattern.compile("Max open files\\s+(\\d+)");

  private OpenFiles() {}

  /** As many requests at a time as are wanted, or as few as the files suffice for; at least one. */
  public static int requests(int wanted) {
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      return requests(wanted, Files.readString(Path.of("/proc/self/limits")), open.count());
    } catch (IOException e) {
      return wanted; // no such file: another system
    }
  }

  /**
   * @param limits the process's limits, as Linux shows them
   * @param open how many files are open already
   */
  static int requests(int wanted, String limits, long open) {
    Matcher limit = LIMIT.matcher(limits);
    if (!limit.find() || limit.group(1).length() > 9) {
      return wanted;
    }
    long left = Long.parseLong(limit.group(1)) - open - RESERVE;
    return (int) Math.max(1, Math.min(wanted, left / EACH));
  }
}
