package org.footfault.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footfault.AuditOptions;
import org.footfault.config.CheckLevel;
import org.footfault.config.EnvironmentSettings;
import org.footfault.config.LoadedSettings;
import org.footfault.config.Settings;
import org.footfault.config.SettingsException;
import org.footfault.config.SettingsSearch;
import org.footfault.config.UnusableValue;
import org.footfault.finding.Severity;
import org.footfault.note.NoteOptions;
import org.footfault.report.PastAudit;
import org.footfault.report.RunInfo.Mode;
import org.footfault.source.EarlierPage;
import org.footfault.source.archive.ArchiveSettings;
import org.footfault.source.web.AddressRange;
import org.footfault.source.web.MemorySettings;
import org.footfault.source.web.WebSettings;
import org.footfault.source.web.fetch.CertificateFile;
import org.footfault.text.Address;

/** Joins what the command line, the environment and the settings files say about an audit. */
final class AuditSettings {

  private final Surroundings around;
  private final Optional<String> file;
  private final EnvironmentSettings environment;

  /**
   * @param file the project's settings file, {@code none} for no files; empty to search for it
   */
  AuditSettings(Surroundings around, Optional<String> file) {
    this.around = around;
    this.file = file;
    this.environment = new EnvironmentSettings(around.environment());
  }

  /** What the command line says, completed by all others. */
  LoadedSettings over(Settings commandLine) throws SettingsException, Failure {
    Settings told = commandLine.over(environment.read());
    Optional<UnusableValue> unusable = UnusableValue.in(told);
    if (unusable.isPresent()) {
      throw Failure.usage(unusable.get().words());
    }
    LoadedSettings files = files();
    Settings all = told.over(files.settings());
    return new LoadedSettings(all, files.folder());
  }

  private LoadedSettings files() throws SettingsException, Failure {
    SettingsSearch search = new SettingsSearch(around.folder(), around.environment());
    if (file.isEmpty()) {
      return search.search();
    }
    return file.get().equals(Settings.NONE)
        ? LoadedSettings.none()
        : search.load(path(file.get(), "--config"));
  }

  /** The files that an audit reads beside the posts, as far as they are named. */
  List<Path> files(Settings settings) throws Failure {
    List<Path> files = new ArrayList<>();
    if (file.isPresent() && !file.get().equals(Settings.NONE)) {
      files.add(path(file.get(), "--config"));
    }
    if (settings.caCertificate().isPresent()) {
      files.add(path(settings.caCertificate().get(), "--ca-certificate"));
    }
    return files;
  }

  AuditOptions options(Settings settings, MemorySettings memory, LocalDate today) throws Failure {
    Set<String> disabled = new HashSet<>();
    Map<String, Severity> severities = new HashMap<>();
    for (Map.Entry<String, CheckLevel> check : settings.checks().entrySet()) {
      Optional<Severity> severity = check.getValue().severity();
      severity.ifPresent(level -> severities.put(check.getKey(), level));
      if (severity.isEmpty()) {
        disabled.add(check.getKey());
      }
    }
    Mode mode = settings.offline().orElse(false) ? Mode.OFFLINE : Mode.ONLINE;
    NoteOptions notes =
        settings.inlineLinks().orElse(false) ? NoteOptions.withLinks() : NoteOptions.defaults();
    return new AuditOptions(
        Version.number(),
        mode,
        notes,
        today,
        web(settings, memory),
        archives(settings),
        disabled,
        severities);
  }

  /** What the audit of {@code --since} kept of pages; nothing without that option. */
  Map<String, EarlierPage> earlier(MemoryOptions options) throws Failure {
    if (options.since().isEmpty()) {
      return Map.of();
    }
    String name = options.since().get();
    Path file = path(name, "--since");
    if (Files.isDirectory(file)) {
      throw Failure.usage("--since: " + name + " is a folder; name the audit.json in it");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return PastAudit.read(in);
    } catch (PastAudit.UnreadableAuditException e) {
      throw Failure.usage("--since: " + name + ": " + e.getMessage());
    } catch (NoSuchFileException e) {
      throw Failure.usage("--since: there is no " + name);
    } catch (IOException e) {
      throw Failure.usage("--since: " + name + " cannot be read: " + WholeFile.reason(e));
    }
  }

  private static ArchiveSettings archives(Settings settings) {
    if (settings.archives().isEmpty()) {
      // Addresses of a private network are nothing that an archive should hear of unasked.
      return settings.allowPrivate().isEmpty()
          ? ArchiveSettings.defaults()
          : ArchiveSettings.none();
    }
    if (settings.archives().equals(List.of(Settings.NONE))) {
      return ArchiveSettings.none();
    }
    return new ArchiveSettings(
        settings.archives().stream()
            .map(Address::of)
            .map(Address::uri)
            .flatMap(Optional::stream)
            .toList());
  }

  private WebSettings web(Settings settings, MemorySettings memory) throws Failure {
    WebSettings.Builder web = WebSettings.defaults().toBuilder();
    settings.timeout().ifPresent(web::timeout);
    Optional<String> proxy = settings.proxy().or(environment::commonProxy);
    if (proxy.isPresent()) {
      String written = proxy.get();
      web.proxy(
          UnusableValue.proxy(written)
              .orElseThrow(
                  () ->
                      Failure.usage(
                          "the proxy “" + written + "” is no address such as http://host:3128")));
      web.proxyExceptions(environment.proxyExceptions());
    }
    web.allowed(
        settings.allowPrivate().stream()
            .map(AddressRange::parse)
            .flatMap(Optional::stream)
            .toList());
    if (settings.caCertificate().isPresent()) {
      web.authorities(authorities(settings.caCertificate().get()));
    }
    settings.userAgent().ifPresent(web::userAgent);
    web.headers(settings.headers());
    return web.memory(memory).build();
  }

  private List<X509Certificate> authorities(String name) throws Failure {
    try {
      return CertificateFile.read(path(name, "--ca-certificate"));
    } catch (NoSuchFileException e) {
      throw Failure.usage("ca-certificate: there is no file " + name);
    } catch (IOException e) {
      throw Failure.usage("ca-certificate: " + name + ": " + WholeFile.reason(e));
    }
  }

  /** What is remembered of the web; refuses files that cannot be written, before any work. */
  MemorySettings memory(Settings settings, MemoryOptions options) throws Failure {
    if (options.recording().isPresent() && options.replay().isPresent()) {
      throw Failure.usage("--record and --replay do not go together: a replay is recorded already");
    }
    Optional<Path> replay = Optional.empty();
    if (options.replay().isPresent()) {
      replay = Optional.of(path(options.replay().get(), "--replay"));
    }
    Optional<Path> recording = Optional.empty();
    if (options.recording().isPresent()) {
      Path file = path(options.recording().get(), "--record");
      new WholeFile(file, options.recording().get()).check();
      recording = Optional.of(file);
    }
    return new MemorySettings(
        replay.isPresent() ? Optional.empty() : cache(settings),
        settings.maxAge().orElse(MemorySettings.USUAL_MAX_AGE),
        recording,
        replay);
  }

  private Optional<Path> cache(Settings settings) throws Failure {
    Optional<Path> cache = new SettingsSearch(around.folder(), around.environment()).usualCache();
    if (settings.cacheDir().isPresent()) {
      String folder = settings.cacheDir().get();
      cache =
          folder.equals(Settings.NONE)
              ? Optional.empty()
              : Optional.of(path(folder, "--cache-dir"));
    }
    return cache;
  }

  private Path path(String written, String option) throws Failure {
    try {
      return around.folder().resolve(written);
    } catch (InvalidPathException e) {
      throw Failure.usage(option + ": no file can be called “" + written + "”");
    }
  }
}
