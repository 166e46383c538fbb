package org.footfault.source.web.memory;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name under which a file is written until it is whole: {@code .NAME.PROCESS.tmp} beside it.
 */
public final class DraftFile {

  private static final Pattern DRAFT =
      Pattern.compile("\\.(?<name>.+)\\.(?<process>[0-9]{1,18})\\.tmp");

  /** A process of another machine, on a shared disk, may have a number that is free on this. */
  private static final Duration SHARED = Duration.ofHours(1);

  private DraftFile() {}

  /** The draft of this process for a file. */
  public static Path beside(Path place) {
    return place.resolveSibling(
        "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
  }

  /**
   * Sweeps away what processes left that were killed while they wrote one of some files. To be
   * asked once for a folder, which is listed.
   *
   * @param names of the files
   */
  public static void sweep(Path folder, Set<String> names) {
    try (DirectoryStream<Path> drafts =
        Files.newDirectoryStream(folder, file -> isLeft(file, names))) {
      for (Path draft : drafts) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // What cannot be swept is in nobody's way; whether the folder can be written shows later.
      return;
    }
  }

  private static boolean isLeft(Path file, Set<String> names) throws IOException {
    ProcessHandle self = ProcessHandle.current();
    Instant begin = self.info().startInstant().orElse(Instant.EPOCH);
    Matcher draft = DRAFT.matcher(String.valueOf(file.getFileName()));
    return draft.matches()
        && names.contains(draft.group("name"))
        && ProcessHandle.of(Long.parseLong(draft.group("process"))).isEmpty()
        && Files.getLastModifiedTime(file).toInstant().isBefore(begin.minus(SHARED));
  }
}
