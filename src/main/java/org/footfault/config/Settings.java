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
    return builder().build();
  }

  /** Begins with settings that say nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins with what these settings say. */
  public Builder toBuilder() {
    return builder()
        .posts(posts)
        .reports(reports)
        .offline(offline)
        .inlineLinks(inlineLinks)
        .failOn(failOn)
        .strict(strict)
        .timeout(timeout)
        .checks(checks)
        .proxy(proxy)
        .caCertificate(caCertificate)
        .allowPrivate(allowPrivate)
        .archives(archives)
        .cacheDir(cacheDir)
        .maxAge(maxAge)
        .userAgent(userAgent)
        .headers(headers);
  }

  /** These settings, completed by others where they say nothing; check by check for the levels. */
  public Settings over(Settings lower) {
    Map<String, CheckLevel> levels = new LinkedHashMap<>(lower.checks);
    levels.putAll(checks);
    return builder()
        .posts(posts.isEmpty() ? lower.posts : posts)
        .reports(reports.or(lower::reports))
        .offline(offline.or(lower::offline))
        .inlineLinks(inlineLinks.or(lower::inlineLinks))
        .failOn(failOn.or(lower::failOn))
        .strict(strict.or(lower::strict))
        .timeout(timeout.or(lower::timeout))
        .checks(levels)
        .proxy(proxy.or(lower::proxy))
        .caCertificate(caCertificate.or(lower::caCertificate))
        .allowPrivate(allowPrivate.isEmpty() ? lower.allowPrivate : allowPrivate)
        .archives(archives.isEmpty() ? lower.archives : archives)
        .cacheDir(cacheDir.or(lower::cacheDir))
        .maxAge(maxAge.or(lower::maxAge))
        .userAgent(userAgent.or(lower::userAgent))
        .headers(headers.isEmpty() ? lower.headers : headers)
        .build();
  }

  /** Settings in the making; what is not set says nothing. */
  public static final class Builder {

    private List<String> posts = List.of();
    private Optional<String> reports = Optional.empty();
    private Optional<Boolean> offline = Optional.empty();
    private Optional<Boolean> inlineLinks = Optional.empty();
    private Optional<FailOn> failOn = Optional.empty();
    private Optional<Boolean> strict = Optional.empty();
    private Optional<Duration> timeout = Optional.empty();
    private Map<String, CheckLevel> checks = Map.of();
    private Optional<String> proxy = Optional.empty();
    private Optional<String> caCertificate = Optional.empty();
    private List<String> allowPrivate = List.of();
    private List<String> archives = List.of();
    private Optional<String> cacheDir = Optional.empty();
    private Optional<Duration> maxAge = Optional.empty();
    private Optional<String> userAgent = Optional.empty();
    private Map<String, Map<String, String>> headers = Map.of();

    private Builder() {}

    /** The settings as said until now. */
    public Settings build() {
      return new Settings(
          posts,
          reports,
          offline,
          inlineLinks,
          failOn,
          strict,
          timeout,
          checks,
          proxy,
          caCertificate,
          allowPrivate,
          archives,
          cacheDir,
          maxAge,
          userAgent,
          headers);
    }

    /** Sets {@link Settings#posts()}. */
    public Builder posts(List<String> posts) {
      this.posts = posts;
      return this;
    }

    /** Sets {@link Settings#reports()}. */
    public Builder reports(Optional<String> reports) {
      this.reports = reports;
      return this;
    }

    /** Sets {@link Settings#offline()}. */
    public Builder offline(Optional<Boolean> offline) {
      this.offline = offline;
      return this;
    }

    /** Sets {@link Settings#inlineLinks()}. */
    public Builder inlineLinks(Optional<Boolean> inlineLinks) {
      this.inlineLinks = inlineLinks;
      return this;
    }

    /** Sets {@link Settings#failOn()}. */
    public Builder failOn(Optional<FailOn> failOn) {
      this.failOn = failOn;
      return this;
    }

    /** Sets {@link Settings#strict()}. */
    public Builder strict(Optional<Boolean> strict) {
      this.strict = strict;
      return this;
    }

    /** Sets {@link Settings#timeout()}. */
    public Builder timeout(Optional<Duration> timeout) {
      this.timeout = timeout;
      return this;
    }

    /** Sets {@link Settings#checks()}. */
    public Builder checks(Map<String, CheckLevel> checks) {
      this.checks = checks;
      return this;
    }

    /** Sets {@link Settings#proxy()}. */
    public Builder proxy(Optional<String> proxy) {
      this.proxy = proxy;
      return this;
    }

    /** Sets {@link Settings#caCertificate()}. */
    public Builder caCertificate(Optional<String> caCertificate) {
      this.caCertificate = caCertificate;
      return this;
    }

    /** Sets {@link Settings#allowPrivate()}. */
    public Builder allowPrivate(List<String> allowPrivate) {
      this.allowPrivate = allowPrivate;
      return this;
    }

    /** Sets {@link Settings#archives()}. */
    public Builder archives(List<String> archives) {
      this.archives = archives;
      return this;
    }

    /** Sets {@link Settings#cacheDir()}. */
    public Builder cacheDir(Optional<String> cacheDir) {
      this.cacheDir = cacheDir;
      return this;
    }

    /** Sets {@link Settings#maxAge()}. */
    public Builder maxAge(Optional<Duration> maxAge) {
      this.maxAge = maxAge;
      return this;
    }

    /** Sets {@link Settings#userAgent()}. */
    public Builder userAgent(Optional<String> userAgent) {
      this.userAgent = userAgent;
      return this;
    }

    /** Sets {@link Settings#headers()}. */
    public Builder headers(Map<String, Map<String, String>> headers) {
      this.headers = headers;
      return this;
    }
  }
}
