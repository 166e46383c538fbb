package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import org.footfault.text.Span;

/**
 * A note that is a numbered list of sources: “1. Roe, … 2. Poe, …”, “(1) Roe, …; (2) Poe, …”, “[1]
 * Roe, …”. The numbers count from one, in one form, each where a citation may begin.
 */
final class Enumeration {

  private static final String BEFORE_NUMBER = ".;:,)”\"’]»";
  private static final int MOST_ITEMS = 1_000;

  private final String text;
  private final Pairs pairs;
  private final NoteSigns signs;

  Enumeration(String text, Pairs pairs, NoteSigns signs) {
    this.text = text;
    this.pairs = pairs;
    this.signs = signs;
  }

  /** The forms of numbers, by what stands around them. */
  private enum Form {
    STOP("", ". "),
    ROUND("(", ") "),
    HALF("", ") "),
    SQUARE("[", "] ");

    private final String before;
    private final String behind;

    Form(String before, String behind) {
      this.before = before;
      this.behind = behind;
    }

    String marker(int number) {
      return before + number + behind;
    }
  }

  /**
   * The items of the list without their numbers, what leads in before the first included as one;
   * the whole note, if it is no list.
   */
  List<Span> items() {
    for (Form form : Form.values()) {
      List<Integer> starts = starts(form);
      if (starts.size() >= 2 || form == Form.SQUARE && starts.equals(List.of(0))) {
        return items(form, starts);
      }
    }
    return List.of(new Span(0, text.length()));
  }

  private List<Span> items(Form form, List<Integer> starts) {
    List<Span> items = new ArrayList<>();
    if (starts.get(0) > 0) {
      items.add(new Span(0, starts.get(0)));
    }
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i) + form.marker(i + 1).length();
      int to = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      items.add(new Span(from, to));
    }
    return items;
  }

  /** Where the numbers 1, 2, 3 … stand, as long as each of them has a citation behind it. */
  private List<Integer> starts(Form form) {
    List<Integer> starts = new ArrayList<>();
    int from = 0;
    while (starts.size() < MOST_ITEMS) {
      int at = next(form.marker(starts.size() + 1), from, starts.isEmpty());
      boolean told = at >= 0 && (starts.isEmpty() || signs.any(from, at));
      if (!told) {
        break;
      }
      starts.add(at);
      from = at + form.marker(starts.size()).length();
    }
    return !starts.isEmpty() && from < text.length() && signs.any(from, text.length())
        ? starts
        : List.of();
  }

  private int next(String marker, int from, boolean first) {
    int at = text.indexOf(marker, from);
    while (at >= 0 && !mayBegin(at, marker)) {
      at = text.indexOf(marker, at + 1);
    }
    boolean near = !first || at == 0 || at > 1 && text.charAt(at - 2) == ':';
    return near ? at : -1;
  }

  /** Behind the end of a citation, outside titles and addresses, and before a name or a title. */
  private boolean mayBegin(int at, String marker) {
    int next = at + marker.length();
    boolean ahead =
        next < text.length() && (!Character.isLowerCase(text.charAt(next)) || signs.isInLink(next));
    boolean behind =
        at == 0
            || at > 1
                && text.charAt(at - 1) == ' '
                && BEFORE_NUMBER.indexOf(text.charAt(at - 2)) >= 0;
    boolean digit = ahead && Character.isDigit(text.charAt(next));
    return ahead && behind && !digit && !signs.isInLink(at) && !pairs.isInQuotes(at);
  }
}
