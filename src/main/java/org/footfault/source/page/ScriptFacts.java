package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
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

  @Override
  public String name() {
    return "scripts";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    Set<LocalDate> days = new LinkedHashSet<>();
    Optional<Voice> first = Optional.empty();
    int left = LONGEST;
    for (Element script : page.scripts()) {
      String data = script.data();
      left -= data.length();
      if (left < 0) {
        break;
      }
      Matcher key = PUBLISHED.matcher(data);
      for (int i = 0; i < MOST && key.find(); i++) {
        Optional<Voice> voice = MachineDate.voice(key.group(1), "script state", 0.5);
        voice.ifPresent(v -> days.add(v.day()));
        first = first.or(() -> voice);
      }
    }
    double weight = days.size() == 1 ? 0.66 : days.size() == 2 ? 0.4 : 0.25;
    first.ifPresent(v -> found.published.add(v.weighing(weight)));
    modified(page, found);
  }

  private static void modified(HtmlPage page, Found found) {
    for (Element script : page.scripts()) {
      Matcher key = MODIFIED.matcher(script.data());
      if (script.data().length() < LONGEST && key.find()) {
        found.modified(key.group(1), "script state", 0.3);
        return;
      }
    }
  }
}
