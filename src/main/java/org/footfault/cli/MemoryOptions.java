package org.footfault.cli;

import java.time.Duration;
import java.util.Optional;
import org.footfault.config.Settings;
import picocli.CommandLine.Option;

/** What an audit remembers of the web. */
final class MemoryOptions {

  @Option(
      names = "--cache-dir",
      paramLabel = "FOLDER",
      description =
          "Keeps answers there, for later runs and for a run that is killed to go on."
              + " Without it, footfault in the cache folder of your home.")
  private Optional<String> cacheDir = Optional.empty();

  @Option(names = "--no-cache", description = "Keeps no answers, and takes none that were kept.")
  private boolean noCache;

  @Option(
      names = "--max-age",
      paramLabel = "TIME",
      converter = Written.Time.class,
      description =
          "How long a good answer that was kept is taken without asking again:"
              + " 7d (if nothing is said), 12h.")
  private Optional<Duration> maxAge = Optional.empty();

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description =
          "Keeps all that was read in a web archive, such as run.warc.gz,"
              + " from which the audit can be replayed.")
  private Optional<String> recording = Optional.empty();

  @Option(
      names = "--replay",
      paramLabel = "FILE",
      description = "Reads a recording instead of the web: the same report, and no network.")
  private Optional<String> replay = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "AUDIT.json",
      description =
          "An audit.json of an earlier run: sources whose text is another one now are told.")
  private Optional<String> since = Optional.empty();

  Optional<String> since() {
    return since;
  }

  Optional<String> recording() {
    return recording;
  }

  Optional<String> replay() {
    return replay;
  }

  /** Adds what is said here to settings in the making. */
  Settings.Builder into(Settings.Builder settings) {
    return settings.cacheDir(noCache ? Optional.of(Settings.NONE) : cacheDir).maxAge(maxAge);
  }
}
