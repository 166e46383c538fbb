package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads the days in a page's own scripts: what its frame keeps of the work, and what it tells its
 * counters. Such a script may hold many works; one that names several days is hardly trusted.
 */
@AutoService(FactReader.class)
public final class ScriptFacts implements FactReader {

  private static final String KEY =
      "[\"']?(?:date_?published|publish(?:ed)?_?(?:date|time|at|on)|first_?published(?:_?(?:at|date))?|pub_?date|publication_?date|published|display_?date|date_?created|created_?at|creation_?date)[\"']?";

  /** Takes {@code "publishedAt":"2015-03-31T…} and its escaped form; refuses other keys. */
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?<![a-z])"
              + KEY.replace("[\"']?", "\\\\{0,4}[\"']?")
              + "\\s?[:=]\\s?\\\\{0,4}[\"']?((?:19|20)\\d\\d-?\\d\\d-?\\d\\d[^\"'\\\\,}]{0,30}|1\\d{9}(?:\\d{3})?(?!\\d))",
          Pattern.CASE_INSENSITIVE);

  /** Takes {@code "dateModified":"2015-03-31T…}; refuses other keys. */
  private static final Pattern MODIFIED =
      Pattern.compile(
          "(?<![a-z])\\\\{0,4}[\"']?(?:date_?modified|modified(?:_?(?:at|date|time))?|updated_?(?:at|date|on)|last_?(?:modified|updated)(?:_?date)?)\\\\{0,4}[\"']?\\s?[:=]\\s?\\\\{0,4}[\"']?((?:19|20)\\d\\d-?\\d\\d-?\\d\\d[^\"'\\\\,}]{0,30})",
          Pattern.CASE_INSENSITIVE);

  /** Longer scripts are programs, or the text of a whole site. */
  private static final int LONGEST = 600_000;

  private static final int MOST = 40;

  /** A key with its quotes is not longer, in characters. */
  private static final int KEY_WITHIN = 50;

  /** A value is not longer, in characters. */
  private static final int VALUE_WITHIN = 50;

  /** A space, four backslashes and a quote. */
  private static final int ESCAPES = 6;

  private static final int NONE = -1;

  @Override
  public String name() {
    return "scripts";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    Set<LocalDate> days = new LinkedHashSet<>();
    List<Voice> published = new ArrayList<>();
    List<String> modified = new ArrayList<>();
    int left = LONGEST;
    for (Element script : page.scripts()) {
      String data = script.data();
      left -= data.length();
      if (left < 0) {
        break;
      }
      read(data, published, modified);
    }
    published.forEach(v -> days.add(v.day()));
    double weight = days.size() == 1 ? 0.66 : days.size() == 2 ? 0.4 : 0.25;
    published.stream().findFirst().ifPresent(v -> found.published.add(v.weighing(weight)));
    modified.stream().findFirst().ifPresent(v -> found.modified(v, "script state", 0.3));
  }

  /** Looks for keys only where a value begins like a year or a moment: scripts are long. */
  private static void read(String data, List<Voice> published, List<String> modified) {
    Matcher first = PUBLISHED.matcher(data).useTransparentBounds(true);
    Matcher last = MODIFIED.matcher(data).useTransparentBounds(true);
    int keys = 0;
    for (int i = 0; i < data.length() && keys < MOST; i++) {
      int value = data.charAt(i) == ':' || data.charAt(i) == '=' ? value(data, i + 1) : NONE;
      if (value == NONE) {
        continue;
      }
      int from = Math.max(0, i - KEY_WITHIN);
      int to = Math.min(data.length(), value + VALUE_WITHIN);
      if (isAt(first.region(from, to), value)) {
        MachineDate.voice(first.group(1), "script state", 0.5).ifPresent(published::add);
        keys++;
      } else if (modified.isEmpty() && isAt(last.region(from, to), value)) {
        modified.add(last.group(1));
      }
    }
  }

  /** Where the digits of a value begin, behind a space, a quote and what escapes it. */
  private static int value(String data, int from) {
    int at = from;
    while (at < data.length() && at - from < ESCAPES && " \\\"'".indexOf(data.charAt(at)) >= 0) {
      at++;
    }
    boolean digit = at < data.length() && (data.charAt(at) == '1' || data.charAt(at) == '2');
    return digit ? at : NONE;
  }

  private static boolean isAt(Matcher key, int value) {
    while (key.find()) {
      if (key.start(1) == value) {
        return true;
      }
    }
    return false;
  }
}
