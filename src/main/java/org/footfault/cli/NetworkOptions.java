package org.footfault.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.config.Settings;
import picocli.CommandLine.Option;

/** How an audit reaches the sources. */
final class NetworkOptions {

  @Option(
      names = "--offline",
      negatable = true,
      description = "Looks at no source; only what the post itself shows is checked.")
  private Optional<Boolean> offline = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = Written.Time.class,
      description = "How long one try at a source may take, redirects included: 30s, 2m.")
  private Optional<Duration> timeout = Optional.empty();

  @Option(
      names = "--proxy",
      paramLabel = "URL",
      description =
          "The proxy, http://host:port. Without it, HTTPS_PROXY or HTTP_PROXY;"
              + " NO_PROXY names the hosts that are reached without.")
  private Optional<String> proxy = Optional.empty();

  @Option(
      names = "--ca-certificate",
      paramLabel = "FILE",
      description = "A PEM file with certificate authorities to trust in addition.")
  private Optional<String> caCertificate = Optional.empty();

  @Option(
      names = "--allow-private",
      paramLabel = "CIDR",
      description =
          "A private network whose addresses may be fetched, such as 10.0.0.0/8."
              + " May be given several times; without it none is.")
  private List<String> allowPrivate = new ArrayList<>();

  @Option(
      names = "--archives",
      paramLabel = "URL",
      split = ",",
      description =
          "A web archive in which copies of lost sources are looked for; none for no archive."
              + " May be given several times; without it, https://web.archive.org, and none with"
              + " --allow-private.")
  private List<String> archives = new ArrayList<>();

  @Option(
      names = "--archive",
      description =
          "Asks the archive to keep each source that is there and of which it has no copy."
              + " It takes about three a minute.")
  private boolean archive;

  @Option(
      names = "--user-agent",
      paramLabel = "TEXT",
      description = "How Footfault names itself to servers.")
  private Optional<String> userAgent = Optional.empty();

  Optional<Boolean> offline() {
    return offline;
  }

  /** Adds what is said here to settings in the making. */
  Settings.Builder into(Settings.Builder settings) {
    return settings
        .offline(offline)
        .timeout(timeout)
        .proxy(proxy)
        .caCertificate(caCertificate)
        .allowPrivate(allowPrivate)
        .archives(archives)
        .userAgent(userAgent);
  }

  /** Whether sources are given to the archive. */
  boolean isArchiving() {
    return archive;
  }
}
