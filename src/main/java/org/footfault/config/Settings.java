package org.footfault.config;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a settings file says; an empty field is one that it does not speak of. The names of the
 * fields, in kebab case, are the keys of the file.
 *
 * @param posts files, folders and globs that are audited when the command line names none
 * @param reports the folder that takes the reports, or {@code none}
 * @param offline whether sources are left alone
 * @param inlineLinks whether a passage that links a source is a citation too
 * @param failOn the weight from which a finding makes a run fail
 * @param strict whether a source that could not be verified makes a run fail
 * @param timeout how long one source may take, redirects included
 * @param checks levels that replace the checks' own, by id
 * @param proxy the address of a forward proxy
 * @param caCertificate a PEM file with certificate authorities to trust in addition
 * @param allowPrivate private networks whose addresses may be fetched, in CIDR form
 * @param archives addresses of web archives in which copies of lost sources are looked for, or only
 *     {@code none}
 * @param cacheDir the folder that keeps answers for later runs, or {@code none}
 * @param maxAge how long a good answer of the cache holds
 * @param userAgent how Footfault names itself to servers
 * @param headers by host, what is sent to it beside the usual: a key, a password
 */
public record Settings(
    List<String> posts,
    Optional<String> reports,
    Optional<Boolean> offline,
    Optional<Boolean> inlineLinks,
    Optional<FailOn> failOn,
    Optional<Boolean> strict,
    Optional<Duration> timeout,
    Map<String, CheckLevel> checks,
    Optional<String> proxy,
    Optional<String> caCertificate,
    List<String> allowPrivate,
    List<String> archives,
    Optional<String> cacheDir,
    Optional<Duration> maxAge,
    Optional<String> userAgent,
    Map<String, Map<String, String>> headers) {

  /** The word that switches the reports' folder off, and the cache. */
  public static final String NONE = "none";

  /** Copies the collections. */
  public Settings {
    posts = List.copyOf(posts);
    checks = Map.copyOf(checks);
    allowPrivate = List.copyOf(allowPrivate);
    archives = List.copyOf(archives);
    headers = Map.copyOf(headers);
  }

  /** Settings that say nothing. */
  public static Settings none() {
    return new Settings(
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  /** These settings, completed by others where they say nothing; check by check for the levels. */
  public Settings over(Settings lower) {
    Map<String, CheckLevel> levels = new LinkedHashMap<>(lower.checks);
    levels.putAll(checks);
    return new Settings(
        posts.isEmpty() ? lower.posts : posts,
        reports.or(lower::reports),
        offline.or(lower::offline),
        inlineLinks.or(lower::inlineLinks),
        failOn.or(lower::failOn),
        strict.or(lower::strict),
        timeout.or(lower::timeout),
        levels,
        proxy.or(lower::proxy),
        caCertificate.or(lower::caCertificate),
        allowPrivate.isEmpty() ? lower.allowPrivate : allowPrivate,
        archives.isEmpty() ? lower.archives : archives,
        cacheDir.or(lower::cacheDir),
        maxAge.or(lower::maxAge),
        userAgent.or(lower::userAgent),
        headers.isEmpty() ? lower.headers : headers);
  }
}
