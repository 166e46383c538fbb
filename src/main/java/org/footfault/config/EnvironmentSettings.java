package org.footfault.config;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The settings that environment variables give: {@code FOOTFAULT_} and the key in capitals, with an
 * underscore for each hyphen ({@code FOOTFAULT_FAIL_ON=warning}). Only keys with one value can be
 * given so, and {@code allow-private} and {@code archives}, their values parted by commas. Beside
 * them, the variables by which all programs are told of a proxy.
 */
public final class EnvironmentSettings {

  private final Map<String, String> environment;

  public EnvironmentSettings(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /** What the variables say; a variable without a value says nothing. */
  public Settings read() throws SettingsException {
    return Settings.builder()
        .reports(value("reports"))
        .offline(yesOrNo("offline"))
        .inlineLinks(yesOrNo("inline-links"))
        .failOn(failOn())
        .strict(yesOrNo("strict"))
        .timeout(duration("timeout"))
        .proxy(value("proxy"))
        .caCertificate(value("ca-certificate"))
        .allowPrivate(value("allow-private").map(EnvironmentSettings::list).orElse(List.of()))
        .archives(value("archives").map(EnvironmentSettings::list).orElse(List.of()))
        .cacheDir(value("cache-dir"))
        .maxAge(duration("max-age"))
        .userAgent(value("user-agent"))
        .build();
  }

  private Optional<Duration> duration(String key) throws SettingsException {
    Optional<String> written = value(key);
    return written.isEmpty()
        ? Optional.empty()
        : Optional.of(
            WrittenDuration.read(written.get())
                .orElseThrow(() -> refused(key, WrittenDuration.FORMS)));
  }

  /**
   * The proxy that all programs are told of; the one for https first, as nearly all sources are.
   */
  public Optional<String> commonProxy() {
    return common("https_proxy").or(() -> common("http_proxy")).or(() -> common("all_proxy"));
  }

  /** The hosts that all programs reach without a proxy. */
  public List<String> proxyExceptions() {
    return common("no_proxy").map(EnvironmentSettings::list).orElse(List.of());
  }

  private Optional<FailOn> failOn() throws SettingsException {
    Optional<String> written = value("fail-on");
    for (FailOn failOn : FailOn.values()) {
      if (written.isPresent() && failOn.word().equals(written.get())) {
        return Optional.of(failOn);
      }
    }
    if (written.isPresent()) {
      throw refused("fail-on", "error, warning, note or never");
    }
    return Optional.empty();
  }

  private Optional<Boolean> yesOrNo(String key) throws SettingsException {
    Optional<String> written = value(key);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    return switch (written.get().toLowerCase(Locale.ROOT)) {
      case "1", "true", "yes" -> Optional.of(true);
      case "0", "false", "no" -> Optional.of(false);
      default -> throw refused(key, "true or false");
    };
  }

  private Optional<String> value(String key) {
    return Optional.ofNullable(environment.get(variable(key))).filter(text -> !text.isBlank());
  }

  private Optional<String> common(String lowerCase) {
    return Optional.ofNullable(environment.get(lowerCase))
        .or(() -> Optional.ofNullable(environment.get(lowerCase.toUpperCase(Locale.ROOT))))
        .filter(text -> !text.isBlank());
  }

  private static List<String> list(String written) {
    return Arrays.stream(written.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  private static SettingsException refused(String key, String wanted) {
    return new SettingsException(
        "the environment variable " + variable(key) + " must be " + wanted);
  }

  private static String variable(String key) {
    return "FOOTFAULT_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
