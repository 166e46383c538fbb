package org.footfault.post;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.footfault.date.DateReader;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;

/**
 * The settings between two lines of dashes (or, after Hugo, plus signs) at the head of a Markdown
 * file. Only single-line values at the margin are read; lists and nested settings are passed over.
 *
 * @param end offset after the closing line; 0 where there is no front matter
 */
record FrontMatter(Map<String, String> values, int end) {

  static FrontMatter of(String file) {
    int line = lineEnd(file, 0);
    String opening = file.substring(0, line).stripTrailing();
    boolean toml = opening.equals("+++");
    if (!opening.equals("---") && !toml) {
      return new FrontMatter(Map.of(), 0);
    }
    Map<String, String> values = new HashMap<>();
    int start = line + 1;
    while (start < file.length()) {
      int end = lineEnd(file, start);
      String text = file.substring(start, end).stripTrailing();
      if (text.equals(opening) || (!toml && text.equals("..."))) {
        return new FrontMatter(values, end);
      }
      int colon = text.indexOf(toml ? '=' : ':');
      if (colon > 0 && !Character.isWhitespace(text.charAt(0))) {
        values.putIfAbsent(
            text.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            unquoted(text.substring(colon + 1).strip()));
      }
      start = end + 1;
    }
    return new FrontMatter(Map.of(), 0);
  }

  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key)).filter(v -> !v.isEmpty());
  }

  /** The first sound date in a text. */
  static Optional<PartialDate> dateIn(String text) {
    return new DateReader()
        .read(text).stream().map(ReadDate::date).flatMap(Optional::stream).findFirst();
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
