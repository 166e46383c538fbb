package org.footfault.source.archive;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One link of a {@code Link} header or of a list in the format {@code application/link-format} (RFC
 * 8288, RFC 6690): {@code <http://arc.example/1>; rel="first memento"; datetime="…"}.
 *
 * @param target what it leads to
 * @param parameters names in lower case
 */
record WebLink(URI target, Map<String, String> parameters) {

  /** Takes {@code <address>} with all its parameters, whose values may hold commas in quotes. */
  private static final Pattern LINK =
      Pattern.compile(
          "<([^>]*+)>((?:\\s*+;\\s*+[\\w*-]++\\s*+=\\s*+(?:\"[^\"]*+\"|[^\",;\\s]*+))*+)");

  private static final Pattern PARAMETER =
      Pattern.compile("([\\w*-]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|([^\",;\\s]*+))");

  /** Copies the map. */
  WebLink {
    parameters = Map.copyOf(parameters);
  }

  /** All links of a text; what cannot be read is left out. */
  static List<WebLink> read(String text, URI base) {
    List<WebLink> links = new ArrayList<>();
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      Map<String, String> parameters = new TreeMap<>();
      Matcher parameter = PARAMETER.matcher(link.group(2));
      while (parameter.find()) {
        String value = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
        parameters.put(parameter.group(1).toLowerCase(Locale.ROOT), value);
      }
      target(link.group(1).strip(), base)
          .ifPresent(target -> links.add(new WebLink(target, parameters)));
    }
    return links;
  }

  /** Empty for an address that no client can open. */
  private static Optional<URI> target(String written, URI base) {
    try {
      return Optional.of(base.resolve(written));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether the relation has this word, alone or among others. */
  boolean is(String relation) {
    String written = parameters.getOrDefault("rel", "").toLowerCase(Locale.ROOT);
    return List.of(written.strip().split("\\s+")).contains(relation);
  }

  /** The day that the link gives for what it leads to. */
  Optional<LocalDate> day() {
    try {
      return Optional.ofNullable(parameters.get("datetime"))
          .map(String::strip)
          .map(DateTimeFormatter.RFC_1123_DATE_TIME::parse)
          .map(Instant::from)
          .map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
