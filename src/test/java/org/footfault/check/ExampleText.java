package org.footfault.check;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.footfault.date.DateReader;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.source.EarlierPage;
import org.footfault.source.Fact;
import org.footfault.source.Hop;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.source.TextPrint;
import org.footfault.source.Visit;

/**
 * An example in a check's text: a small Markdown post, and what stands at the addresses it cites.
 *
 * <p>Lines {@code key: value} at the margin; a key without a value is followed by an indented
 * block. Keys: {@code post}, {@code posted}, {@code changed}, {@code today}, and {@code page} and
 * {@code before}, whose block has keys of its own ({@code title}, {@code author}, {@code
 * publisher}, {@code published}, {@code modified}, {@code text}, {@code anchor}, {@code secure},
 * {@code status}, {@code moves-to}, {@code moved-for-now-to}, {@code wall}, {@code fault}, {@code
 * refused}).
 */
record ExampleText(
    String post, LocalDate today, Map<String, Source> sources, Map<String, EarlierPage> earlier) {

  private static final Instant AT = Instant.parse("2020-01-01T00:00:00Z");

  static ExampleText parse(String text) {
    String post = "";
    String posted = "";
    String changed = "";
    LocalDate today = LocalDate.of(2020, 1, 1);
    Map<String, Source> sources = new HashMap<>();
    Map<String, EarlierPage> earlier = new HashMap<>();
    for (Entry entry : entries(text)) {
      switch (entry.key()) {
        case "post" -> post = entry.body();
        case "posted" -> posted = entry.value();
        case "changed" -> changed = entry.value();
        case "today" -> today = LocalDate.parse(entry.value());
        case "before" -> earlier.put(entry.value(), earlier(entry));
        case "page" -> sources.put(entry.value(), source(entry));
        default -> throw new IllegalArgumentException("no such key in an example: " + entry.key());
      }
    }
    if (post.isBlank()) {
      throw new IllegalArgumentException("an example needs a post:\n" + text);
    }
    String front =
        posted.isEmpty() ? "" : "---\ndate: " + posted + "\nlastmod: " + changed + "\n---\n\n";
    return new ExampleText(front + post, today, sources, earlier);
  }

  private record Entry(String key, String value, String body) {}

  private static List<Entry> entries(String text) {
    List<Entry> entries = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      int colon = line.indexOf(':');
      if (colon < 1 || line.startsWith(" ")) {
        throw new IllegalArgumentException("not a key: " + line);
      }
      StringBuilder body = new StringBuilder();
      while (i + 1 < lines.size()
          && (lines.get(i + 1).isBlank() || lines.get(i + 1).startsWith("  "))) {
        String next = lines.get(++i);
        body.append(next.isBlank() ? "" : next.substring(2)).append('\n');
      }
      entries.add(
          new Entry(line.substring(0, colon), line.substring(colon + 1).strip(), body.toString()));
    }
    return entries;
  }

  private static Source source(Entry page) {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    for (Entry entry : entries(page.body())) {
      String value = entry.value().isEmpty() ? entry.body() : entry.value();
      facts.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(value);
    }
    URI address = URI.create(page.value());
    int status = first(facts, "status").map(Integer::parseInt).orElse(200);
    Visit visit = visit(address, status, facts);
    Optional<Source> other = otherThanPage(visit, status, facts);
    Optional<URI> secure = first(facts, "secure").map(URI::create);
    return other.orElseGet(() -> new Source.Page(visit, "text/html", pageFacts(facts), secure));
  }

  /** The same page at an audit of {@code 2019-10-01}. */
  private static EarlierPage earlier(Entry page) {
    PageFacts facts = ((Source.Page) source(page)).facts();
    return new EarlierPage(
        Instant.parse("2019-10-01T00:00:00Z"),
        facts.titles().stream().findFirst().map(Fact::value),
        TextPrint.of(facts.text()));
  }

  private static Visit visit(URI address, int status, Map<String, List<String>> facts) {
    List<Hop> hops = new ArrayList<>();
    List<String> good = facts.getOrDefault("moves-to", List.of());
    List<String> now = facts.getOrDefault("moved-for-now-to", List.of());
    boolean moves = !good.isEmpty() || !now.isEmpty();
    hops.add(new Hop(address, moves ? (good.isEmpty() ? 302 : 301) : status, Hop.Kind.FIRST));
    good.forEach(to -> hops.add(new Hop(URI.create(to), status, Hop.Kind.PERMANENT)));
    now.forEach(to -> hops.add(new Hop(URI.create(to), status, Hop.Kind.TEMPORARY)));
    return new Visit(hops, AT, Visit.Origin.NETWORK);
  }

  private static Optional<Source> otherThanPage(
      Visit visit, int status, Map<String, List<String>> facts) {
    String detail = first(facts, "detail").orElse("as the example says");
    Optional<Source> wall =
        first(facts, "wall")
            .map(w -> new Source.Blocked(visit, Source.Wall.valueOf(constant(w)), detail));
    Optional<Source> fault =
        first(facts, "fault")
            .map(f -> new Source.Unreachable(visit, Source.Fault.valueOf(constant(f)), detail));
    Optional<Source> refused =
        first(facts, "refused").map(why -> new Source.Refused(visit.asked(), why));
    Optional<Source> proof =
        first(facts, "proof").map(p -> gone(visit, Source.Proof.valueOf(constant(p)), detail));
    Optional<Source> gone =
        switch (status) {
          case 404 -> Optional.of(gone(visit, Source.Proof.NOT_FOUND, "404 Not Found"));
          case 410 -> Optional.of(gone(visit, Source.Proof.GONE, "410 Gone"));
          default -> Optional.empty();
        };
    return Stream.of(wall, fault, refused, proof, gone).flatMap(Optional::stream).findFirst();
  }

  private static Source gone(Visit visit, Source.Proof proof, String detail) {
    return new Source.Gone(visit, proof, detail, Optional.empty());
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static PageFacts pageFacts(Map<String, List<String>> facts) {
    return new PageFacts(
        strings(facts, "title", "<h1>"),
        strings(facts, "author", "JSON-LD author"),
        strings(facts, "publisher", "og:site_name"),
        dates(facts, "published", "JSON-LD datePublished"),
        dates(facts, "modified", "JSON-LD dateModified"),
        first(facts, "text").orElse(""),
        PageFacts.Wholeness.WHOLE,
        first(facts, "canonical").map(URI::create),
        first(facts, "language"),
        Set.copyOf(facts.getOrDefault("anchor", List.of())));
  }

  private static List<Fact<String>> strings(
      Map<String, List<String>> facts, String key, String origin) {
    return facts.getOrDefault(key, List.of()).stream()
        .map(value -> new Fact<>(value, origin, 0.95))
        .toList();
  }

  private static List<Fact<PartialDate>> dates(
      Map<String, List<String>> facts, String key, String origin) {
    return facts.getOrDefault(key, List.of()).stream()
        .map(ExampleText::date)
        .map(date -> new Fact<>(date, origin, 0.97))
        .toList();
  }

  private static PartialDate date(String iso) {
    return new DateReader()
        .read(iso).stream()
            .map(ReadDate::date)
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("not a date: " + iso));
  }

  private static Optional<String> first(Map<String, List<String>> facts, String key) {
    return facts.getOrDefault(key, List.of()).stream().findFirst();
  }
}
