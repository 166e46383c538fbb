package org.footfault.report.bibliography;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages as two ends.
 *
 * @param first the first page
 * @param last the last page of a range
 */
record PageRange(String first, Optional<String> last) {

  /** Takes “34–35”, “A1-A4”, “1844–50, 1846”; refuses “1844, 1846” and “iv”. */
  private static final Pattern RANGE =
      Pattern.compile("(\\w{1,8})\\s?[-–—‐‑]\\s?(\\w{1,8})(?:,.*)?");

  /** The range, or the one page. */
  String whole() {
    return last.map(end -> first + "–" + end).orElse(first);
  }

  static PageRange of(String pages) {
    String line = OneLine.of(pages);
    Matcher range = RANGE.matcher(line);
    if (range.matches()) {
      return new PageRange(range.group(1), Optional.of(range.group(2)));
    }
    int comma = line.indexOf(',');
    return new PageRange(comma > 0 ? line.substring(0, comma) : line, Optional.empty());
  }
}
