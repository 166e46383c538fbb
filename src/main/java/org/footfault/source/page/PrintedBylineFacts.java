package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines near the title that begin with “By” in several languages, or have it behind a day:
 * “Published March 3, 2015 by Ann Roe”.
 */
@AutoService(FactReader.class)
public final class PrintedBylineFacts implements FactReader {

  private static final int LONGEST = 160;

  /** Takes “By Ann Roe” and “Text: Ann Roe”; refuses “By the way, …”. */
  private static final Pattern PRINTED =
      Pattern.compile(
          "^(?:(?:by|von|par|por|di|door|av|af|text|autor(?:in|en)?|authors?|auteur|redaktion|contributors?|thread starter)(?::\\s?|\\s|(?=\\p{Lu}))|(?:[\\p{L}/]++\\s){1,3}?(?:by|von|par|por|da|door)(?::\\s?|\\s))(?=\\p{Lu})",
          Pattern.CASE_INSENSITIVE);

  /** Takes “March 3, 2015 by Ann Roe” and “4 min read · By Ann Roe”; refuses “made by hand”. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:[^\"“”]{0,80}\\d[^\"“”]{0,30}?|(?i:posted|published|written|erstellt|gespeichert|veröffentlicht)[^\"“”]{0,60}?)[\\s|·•,](?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor):?\\s(?=\\p{Lu}|\\S++(?:$|\\s(?:on|am|le|\\|)\\s))");

  @Override
  public String name() {
    return "bylines that are printed";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    Outline outline = page.outline();
    for (Outline.Line line : outline.lines()) {
      if (!BylinePlace.isNear(line, outline) || line.text().length() > LONGEST) {
        continue;
      }
      List<String> names = names(line.text());
      if (!names.isEmpty()) {
        found.byline(names, "printed byline", 0.7);
        return;
      }
    }
  }

  private static List<String> names(String line) {
    Matcher by = PRINTED.matcher(line);
    if (by.find() && Character.isUpperCase(line.codePointAt(by.end()))) {
      return led(line, line.substring(by.end()));
    }
    Matcher behind = BEHIND.matcher(line);
    return behind.find() ? AuthorNames.of(line.substring(behind.end())) : List.of();
  }

  /** “Reviewed by” leads to a name only where the words before “by” say that it is an author. */
  private static List<String> led(String line, String rest) {
    boolean known = AuthorWords.lead(line) > 0 || AuthorWords.isWork(line.split("\\s", 3)[0]);
    return known && !AuthorWords.isOtherRole(line.substring(0, line.length() - rest.length()))
        ? AuthorNames.of(rest)
        : List.of();
  }
}
