package org.footfault.source.web;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name under which a file is written until it is whole: {@code .NAME.PROCESS.tmp} beside it.
 */
public final class DraftFile {

  private static final Pattern PROCESS = Pattern.compile("\\.([0-9]{1,18})\\.tmp");

  /** A process of another machine, on a shared disk, may have a number that is free on this. */
  private static final Duration SHARED = Duration.ofHours(1);

  private DraftFile() {}

  /**
   * The draft of this process for a file. What processes left that were killed while they wrote the
   * same file is swept away.
   */
  public static Path beside(Path place) {
    String stem = "." + place.getFileName();
    Path folder = place.toAbsolutePath().getParent();
    if (folder != null) {
      sweep(folder, stem);
    }
    return place.resolveSibling(stem + "." + ProcessHandle.current().pid() + ".tmp");
  }

  private static void sweep(Path folder, String stem) {
    DirectoryStream.Filter<Path> left = file -> isLeft(file, stem);
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, left)) {
      for (Path draft : drafts) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // What cannot be swept is in nobody's way; whether the folder can be written shows later.
      return;
    }
  }

  private static boolean isLeft(Path file, String stem) throws IOException {
    ProcessHandle self = ProcessHandle.current();
    Instant begin = self.info().startInstant().orElse(Instant.EPOCH);
    return process(String.valueOf(file.getFileName()), stem)
            .filter(number -> ProcessHandle.of(number).isEmpty())
            .isPresent()
        && Files.getLastModifiedTime(file).toInstant().isBefore(begin.minus(SHARED));
  }

  private static Optional<Long> process(String name, String stem) {
    Matcher rest = PROCESS.matcher(name.startsWith(stem) ? name.substring(stem.length()) : "");
    return rest.matches() ? Optional.of(Long.valueOf(rest.group(1))) : Optional.empty();
  }
}
