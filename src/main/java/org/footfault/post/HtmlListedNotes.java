package org.footfault.post;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds numbered lists below a heading of notes, on a page where no link leads to a note. */
final class HtmlListedNotes {

  private static final Set<String> TITLES =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "hr", "strong", "b", "dt", "summary");

  private final Element body;
  private final HtmlNotes notes;

  HtmlListedNotes(Element body, HtmlNotes notes) {
    this.body = body;
    this.notes = notes;
  }

  void find() {
    for (Element list : body.select("ol")) {
      if (isHeaded(list)) {
        labels(list).forEach(notes::add);
      }
    }
  }

  /** Whether the last thing before a list is a heading of notes, or its box is named after them. */
  private static boolean isHeaded(Element list) {
    Element before = list.previousElementSibling();
    Element around = list.parent();
    if (before == null && around != null) {
      String names = around.className() + " " + around.id();
      if (names.contains("footnote") || names.contains("endnote")) {
        return true;
      }
      before = around.previousElementSibling();
    }
    if (before != null && before.normalName().equals("hr")) {
      before = before.previousElementSibling();
    }
    return before != null && TITLES.contains(before.normalName()) && NotesHeading.is(before.text());
  }

  /** The items of a list, with what the reader sees before each. */
  static Map<Element, String> labels(Element list) {
    Map<Element, String> labels = new LinkedHashMap<>();
    boolean reversed = list.hasAttr("reversed");
    int next = number(list.attr("start"), reversed ? list.childrenSize() : 1);
    for (Element item : list.children()) {
      if (item.normalName().equals("li")) {
        int number = number(item.attr("value"), next);
        labels.put(item, label(number, list.attr("type")));
        next = reversed ? number - 1 : number + 1;
      }
    }
    return labels;
  }

  private static int number(String attribute, int otherwise) {
    String digits = attribute.strip();
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }

  private static String label(int number, String type) {
    boolean letter = type.equalsIgnoreCase("a") && number >= 1 && number <= 26;
    return letter ? String.valueOf((char) ('a' + number - 1)) : String.valueOf(number);
  }
}
