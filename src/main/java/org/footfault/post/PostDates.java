package org.footfault.post;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footfault.date.DateReader;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.text.DataFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * When a post appeared and when it was last changed, by its own word: the settings at its head, the
 * metadata of its page, or a line near its top such as “Posted on October 20, 2016”.
 */
record PostDates(Optional<PartialDate> published, Optional<PartialDate> changed) {

  private static final List<String> PUBLISHED = List.of("date", "published", "pubdate", "created");

  /** Of Hugo, Jekyll, Pelican, Eleventy and their kin. */
  private static final List<String> CHANGED =
      List.of(
          "lastmod",
          "updated",
          "modified",
          "last_modified_at",
          "last_modified",
          "last-modified",
          "last_updated",
          "dateupdated",
          "date_updated",
          "date_modified",
          "revdate",
          "last-changed");

  private static final String DATE_LINES = "date-lines.txt";
  private static final int MOST_BLOCKS = 6;
  private static final int MOST_LINES = 4;
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_BLOCK = 400;

  /** What parts a date from a name: “October 20, 2016 | Jane Roe”. */
  private static final String SEPARATORS = "|•·—–-/,;:([";

  /** From a phrase to whether it says when the post was changed. */
  private static final Map<String, Boolean> PHRASES = phrases();

  /** Takes “"dateModified": "2015-04-02T10:00”, refuses “"dateModified": ""”. */
  private static final Pattern JSON_DATE =
      Pattern.compile("\"date(Published|Modified)\"\\s{0,9}:\\s{0,9}\"(\\d{4}-\\d\\d-\\d\\d)");

  /** Of a post that says nothing. */
  static final PostDates NONE = new PostDates(Optional.empty(), Optional.empty());

  /** By the settings of a post, asked by their names in lower case. */
  static PostDates of(Function<String, Optional<String>> setting) {
    Optional<PartialDate> changed = first(CHANGED, setting);
    // AsciiDoc has only a date of revision, which is that of the first one too.
    return new PostDates(
        first(PUBLISHED, setting).or(() -> first(List.of("revdate"), setting)), changed);
  }

  private static Optional<PartialDate> first(
      List<String> names, Function<String, Optional<String>> setting) {
    return names.stream()
        .flatMap(name -> setting.apply(name).flatMap(FrontMatter::dateIn).stream())
        .findFirst();
  }

  /** By the metadata of a page. */
  static PostDates of(Document page) {
    Optional<PartialDate> published =
        day(page, "meta[property=article:published_time]", "content")
            .or(() -> day(page, "meta[itemprop=datePublished]", "content"))
            .or(() -> day(page, "meta[name=date]", "content"))
            .or(() -> inJson(page, "Published"))
            .or(() -> day(page, "time[datetime]", "datetime"));
    Optional<PartialDate> changed =
        day(page, "meta[property=article:modified_time]", "content")
            .or(() -> day(page, "meta[property=og:updated_time]", "content"))
            .or(() -> day(page, "meta[itemprop=dateModified]", "content"))
            .or(() -> day(page, "meta[name=last-modified], meta[name=dcterms.modified]", "content"))
            .or(() -> inJson(page, "Modified"))
            .or(() -> day(page, "time[itemprop=dateModified], time.updated", "datetime"));
    return new PostDates(published, changed);
  }

  private static Optional<PartialDate> day(Document page, String selector, String attribute) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(element -> element.attr(attribute).strip())
        .map(value -> value.length() > 10 ? value.substring(0, 10) : value)
        .flatMap(FrontMatter::dateIn);
  }

  private static Optional<PartialDate> inJson(Document page, String which) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher matcher = JSON_DATE.matcher(script.data());
      while (matcher.find()) {
        if (matcher.group(1).equals(which)) {
          return FrontMatter.dateIn(matcher.group(2));
        }
      }
    }
    return Optional.empty();
  }

  /** The same, or where no day of publication is known, by the lines near the top of the text. */
  PostDates orNearTop(String text, List<Block> blocks) {
    if (published.isPresent()) {
      return this;
    }
    PostDates found = this;
    for (Block block : blocks.subList(0, Math.min(MOST_BLOCKS, blocks.size()))) {
      if (block.note().isPresent() || block.span().length() > LONGEST_BLOCK) {
        break;
      }
      for (String line : block.span().in(text).lines().limit(MOST_LINES).toList()) {
        found = found.or(ofLine(line.strip()));
      }
    }
    return found;
  }

  private PostDates or(PostDates other) {
    return new PostDates(published.or(other::published), changed.or(other::changed));
  }

  /** By one line: “Posted on May 3, 2015; updated May 9, 2015”, “By Jane Roe | May 3, 2015”. */
  static PostDates ofLine(String line) {
    if (line.isEmpty() || line.length() > LONGEST_LINE) {
      return NONE;
    }
    PostDates found = NONE;
    int from = 0;
    for (ReadDate date : new DateReader().read(line)) {
      Optional<PartialDate> day = date.date().filter(d -> d.day().isPresent());
      String before = folded(line.substring(from, date.span().start()));
      String after = line.substring(date.span().end()).strip();
      Optional<Boolean> isChange = meaning(before, after, from == 0);
      from = date.span().end();
      if (day.isPresent() && date.doubts().isEmpty() && isChange.isPresent()) {
        found =
            found.or(
                isChange.get()
                    ? new PostDates(Optional.empty(), day)
                    : new PostDates(day, Optional.empty()));
      }
    }
    return found;
  }

  /** Whether the date between two stretches is of a change (true) or of the post; else empty. */
  private static Optional<Boolean> meaning(String before, String after, boolean isFirst) {
    Optional<Boolean> said = Optional.ofNullable(PHRASES.get(before));
    boolean isByline = before.startsWith("by ") && before.split(" ").length <= 8;
    boolean isParted =
        after.isEmpty() || SEPARATORS.indexOf(after.charAt(0)) >= 0 || after.startsWith("by ");
    if (said.isPresent()) {
      return said;
    }
    return isFirst && isParted && (before.isEmpty() || isByline)
        ? Optional.of(Boolean.FALSE)
        : Optional.empty();
  }

  /** Lower case, no accents, and nothing but words. */
  private static String folded(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static Map<String, Boolean> phrases() {
    return DataFile.lines(PostDates.class, DATE_LINES).stream()
        .map(line -> line.split(" ", 2))
        .collect(Collectors.toMap(line -> line[1], line -> line[0].equals("changed")));
  }
}
