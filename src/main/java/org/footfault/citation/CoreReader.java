package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.footfault.text.Span;

/** Reads what stands before a citation's date: authors, title, publication. */
final class CoreReader {

  /** Words that only names of organisations have. */
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "\\b(?:Dep[’']t|Department|Ministry|Press|Agency|Office|Council|Committee|Comm\\.|Union"
              + "|Univ\\.?|University|Bureau|Board|Institute|Center|Centre|Assoc\\.|Association"
              + "|Court|House|Senate|Government|Gov[’']t|Bank|Inc\\.|Ltd\\.?|Corp\\.|Society|Service"
              + "|Staff|Foundation|Organi[sz]ation|News|Nations|Embassy|Parliament|Congress)\\B?");

  private static final Set<String> WIRES =
      Set.of("reuters", "ap", "afp", "efe", "upi", "xinhua", "tass", "dpa", "ansa", "bloomberg");

  private static final List<String> JOINTS = List.of(", and ", " and ", " & ", ", ");

  private static final int LONGEST_NAME = 6;

  private final String text;
  private final Span core;
  private final List<Span> italics;
  private final Citation.Builder fields;

  CoreReader(String text, Span core, List<Span> italics, Citation.Builder fields) {
    this.text = text;
    this.core = core;
    this.italics = italics;
    this.fields = fields;
  }

  /** Fills the fields; says whether a title was found. */
  boolean read(boolean dated) {
    if (core.isEmpty()) {
      return false;
    }
    Optional<Span> quoted = quotedTitle();
    return quoted.isPresent() ? readQuoted(quoted.get()) : dated && readBare();
  }

  /** The first words between double quotation marks that stand at the start or after a comma. */
  private Optional<Span> quotedTitle() {
    for (int i = core.start(); i < core.end(); i++) {
      char c = text.charAt(i);
      char closing = c == '“' ? '”' : c == '"' ? '"' : c == '«' ? '»' : 0;
      int close = closing == 0 ? -1 : text.indexOf(closing, i + 1);
      if (close > i + 1 && close < core.end()) {
        return Optional.of(new Span(i, close + 1));
      }
    }
    return Optional.empty();
  }

  private boolean readQuoted(Span quoted) {
    claimTitle(new Span(quoted.start() + 1, quoted.end() - 1), 0.95);
    authors(trimmed(new Span(core.start(), quoted.start())));
    Span after = trimmed(new Span(quoted.end(), core.end()));
    Optional<Span> italic = italics.stream().filter(s -> s.start() >= quoted.end()).findFirst();
    if (italic.isPresent()) {
      publication(italic.get(), 0.95);
    } else if (!after.isEmpty()) {
      List<Span> segments = segments(after);
      publication(segments.get(0), 0.85);
    }
    return true;
  }

  private boolean readBare() {
    List<Span> segments = segments(core);
    int first = 0;
    int last = segments.size();
    if (segments.size() >= 2 && looksLikeAuthor(segments.get(0))) {
      authors(segments.get(0));
      first = 1;
    }
    if (last - first >= 2 && looksLikePublication(segments.get(last - 1))) {
      publication(segments.get(last - 1), 0.8);
      last--;
    }
    Span title = segments.get(first).cover(segments.get(last - 1));
    claimTitle(title, last - first == 1 ? 0.85 : 0.75);
    return true;
  }

  /** The parts between commas outside brackets. */
  private List<Span> segments(Span span) {
    List<Span> found = new ArrayList<>();
    int depth = 0;
    int start = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth <= 0 && i + 1 < span.end() && Blank.is(text.charAt(i + 1))) {
        found.add(new Span(start, i).strip(text));
        start = i + 1;
      }
    }
    found.add(new Span(start, span.end()).strip(text));
    found.removeIf(Span::isEmpty);
    return found.isEmpty() ? List.of(span) : found;
  }

  private boolean looksLikeAuthor(Span span) {
    String words = span.in(text);
    int count = words.split("(?U)\\s+").length;
    boolean name = count <= 4 && isCapitalised(words) && !words.contains(":");
    boolean office = count <= LONGEST_NAME + 3 && ORGANISATION.matcher(words).find();
    return name || (office && isCapitalised(words));
  }

  private boolean looksLikePublication(Span span) {
    String words = span.in(text);
    return words.split("(?U)\\s+").length <= LONGEST_NAME
        && isCapitalised(words)
        && !words.contains(":")
        && !words.endsWith("?");
  }

  /** Whether every word begins with a capital, but for the small words inside a name. */
  private static boolean isCapitalised(String words) {
    for (String word : words.split("(?U)\\s+")) {
      boolean small = word.matches("(?i)of|the|and|for|de|la|del|du|von|van|in|on|et|al\\.?|&");
      String letters = word.replaceAll("^[^\\p{L}]+", "");
      if (!small && !letters.isEmpty() && !Character.isUpperCase(letters.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  private void authors(Span span) {
    if (span.isEmpty()) {
      return;
    }
    String words = span.in(text);
    boolean wire = WIRES.contains(words.toLowerCase(Locale.ROOT));
    if (wire || ORGANISATION.matcher(words).find()) {
      fields.author(new Claim<>(Author.organisation(words), words, span, 0.9));
      return;
    }
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      int width = i == span.end() ? 0 : joint(i, span.end());
      if (width > 0 || i == span.end()) {
        person(new Span(start, i).strip(text));
        start = i + width;
        i += Math.max(0, width - 1);
      }
    }
  }

  private int joint(int at, int end) {
    for (String joint : JOINTS) {
      if (at + joint.length() <= end && text.startsWith(joint, at)) {
        return joint.length();
      }
    }
    return 0;
  }

  private void person(Span span) {
    String name = span.in(text);
    if (name.isEmpty() || name.startsWith("et al")) {
      return;
    }
    int space = name.lastIndexOf(' ');
    Author author =
        space < 0
            ? Author.person(name)
            : Author.person(name.substring(space + 1), name.substring(0, space));
    fields.author(new Claim<>(author, name, span, 0.8));
  }

  private void publication(Span span, double confidence) {
    Span trimmed = trimmed(span);
    if (!trimmed.isEmpty()) {
      String words = trimmed.in(text);
      fields.publication(new Claim<>(words, words, trimmed, confidence));
    }
  }

  private void claimTitle(Span span, double confidence) {
    Span trimmed = trimmed(span);
    String words = trimmed.in(text);
    fields.title(new Claim<>(words, words, trimmed, confidence));
  }

  private Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    return new Span(start, end).strip(text);
  }

  private static boolean isEdge(char c) {
    return Blank.is(c) || c == ',' || c == ';' || c == '(';
  }
}
