package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;

/** Finds the addresses in a slate, joined where a line break cut them. Linear. */
final class LinkScanner {

  private static final String FORBIDDEN = "<>\"“”«»`";
  private static final String NOT_LAST = ".,;:!?'’‘*_{|\\^";

  private final String text;

  private LinkScanner(String text) {
    this.text = text;
  }

  static List<Link> scan(String text) {
    return new LinkScanner(text).links();
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>(2);
    for (int i = 0; i + 4 < text.length(); i++) {
      if (!begins(i)) {
        continue;
      }
      int end = end(i);
      if (end - i > 7) {
        Link link = joined(i, end);
        links.add(link);
        i = Math.max(i, link.end() - 1);
      }
    }
    return links;
  }

  private boolean begins(int at) {
    if (!mayBegin(text.charAt(at), text.charAt(at + 1))) {
      return false;
    }
    boolean scheme =
        Words.isAt(text, at, "http://")
            || Words.isAt(text, at, "https://")
            || Words.isAt(text, at, "ftp://");
    boolean www =
        Words.isAt(text, at, "www.")
            && (at == 0
                || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '/');
    return scheme || www || MistypedScheme.isAt(text, at);
  }

  /** The first two letters of “http”, “ftp”, “www.”, and of what “http” is mistyped as. */
  private static boolean mayBegin(char first, char second) {
    return switch (first) {
      case 'h', 'H', 't', 'T' -> "htHT".indexOf(second) >= 0;
      case 'w', 'W' -> second == 'w' || second == 'W';
      case 'f' -> second == 't' || second == 'T';
      default -> false;
    };
  }

  /**
   * The end of the address: no blank, no closing mark that it did not open, no full stop at the
   * end.
   */
  private int end(int from) {
    int round = 0;
    int square = 0;
    int curly = 0;
    int i = from;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || FORBIDDEN.indexOf(c) >= 0) {
        break;
      }
      round += c == '(' ? 1 : 0;
      square += c == '[' ? 1 : 0;
      curly += c == '{' ? 1 : 0;
      if (c == ')' && --round < 0
          || c == ']' && --square < 0
          || c == '}' && --curly < 0
          || c == '|' && isParameter(i + 1)) {
        break;
      }
    }
    while (i > from && NOT_LAST.indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  /** “{{cite |url=https://…|title=…}}”: what follows is no more of the address. */
  private boolean isParameter(int from) {
    int i = from;
    while (i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '-')) {
      i++;
    }
    return i > from && i < text.length() && text.charAt(i) == '=';
  }

  /** Goes on behind a blank where the address cannot end: “https://host/a- b.html”. */
  private Link joined(int from, int to) {
    StringBuilder address = new StringBuilder(text.substring(from, to));
    int end = to;
    for (int guard = 0; guard < 4 && end < text.length() && text.charAt(end) == ' '; guard++) {
      char last = text.charAt(end - 1);
      int nextEnd = end(end + 1);
      String next = text.substring(end + 1, nextEnd);
      boolean open =
          last == '-'
              || last == '='
              || last == '&'
              || last == '%'
              || last == '–'
              || last == '/' && next.indexOf('/') > 0;
      boolean path =
          next.length() > 3
              && Forms.isAddressRest(next)
              && (next.indexOf('-') > 0
                  || next.indexOf('/') > 0
                  || next.indexOf('.') > 0
                  || next.indexOf('=') > 0);
      if (!open || !path) {
        break;
      }
      address.append(next);
      end = nextEnd;
    }
    return new Link(from, end, address.toString());
  }
}
