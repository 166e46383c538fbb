package org.footfault.source.web;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What is remembered of the web.
 *
 * @param cache the folder that keeps answers for later runs; empty to keep none
 * @param maxAge how long a good answer of the cache holds
 * @param recording the file that takes everything that a run saw, {@code .warc.gz}
 * @param replay the recording that is read instead of the web
 */
public record MemorySettings(
    Optional<Path> cache, Duration maxAge, Optional<Path> recording, Optional<Path> replay) {

  /** A week: what was online then is hardly gone now. */
  public static final Duration USUAL_MAX_AGE = Duration.ofDays(7);

  /** Refuses an age below zero, and to record what is replayed. */
  public MemorySettings {
    if (maxAge.isNegative()) {
      throw new IllegalArgumentException("an age is not negative");
    }
    if (recording.isPresent() && replay.isPresent()) {
      throw new IllegalArgumentException("a run either records or replays");
    }
  }

  /** Nothing is remembered. */
  public static MemorySettings none() {
    return new MemorySettings(Optional.empty(), USUAL_MAX_AGE, Optional.empty(), Optional.empty());
  }
}
