package org.footfault.citation;

import java.util.Arrays;

/**
 * The brackets and quotation marks of a text, each paired with its partner. A mark without a
 * partner counts as an ordinary character, so that a bracket left open hides nothing.
 *
 * <p>An apostrophe is not a closing mark: a single mark closes only what a single mark opened, and
 * not between letters. Linear in the length of the text.
 */
final class Pairs {

  private static final String OPENERS = "([<“„«‘‹";

  /** How far an opening single mark may reach; beyond, it was an apostrophe. */
  private static final int LOOK_AHEAD = 160;

  private final String text;
  private final int[] mates;
  private final short[] brackets;
  private final short[] quotes;

  Pairs(String text) {
    this.text = text;
    this.mates = new int[text.length()];
    Arrays.fill(mates, -1);
    this.brackets = new short[text.length() + 1];
    this.quotes = new short[text.length() + 1];
    pair();
    count();
  }

  private void pair() {
    int[] stack = new int[16];
    int size = 0;
    int[] open = new int[128];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || c == ' ') {
        continue;
      }
      int closes = closes(c, i, open);
      if (closes >= 0) {
        while (size > 0) {
          int top = stack[--size];
          int kind = kind(text.charAt(top));
          open[kind]--;
          if (kind == closes) {
            mates[top] = i;
            mates[i] = top;
            break;
          }
        }
      } else if (opens(c, i)) {
        if (size == stack.length) {
          stack = Arrays.copyOf(stack, size * 2);
        }
        stack[size++] = i;
        open[kind(c)]++;
      }
    }
  }

  /** The kinds: 1 to 3 brackets, 4 to 8 quotation marks. */
  private static int kind(char c) {
    return switch (c) {
      case '(' -> 1;
      case '[' -> 2;
      case '<' -> 3;
      case '“', '„' -> 4;
      case '«', '‹' -> 5;
      case '‘', '\'' -> 6;
      case '»', '›' -> 8;
      default -> 7;
    };
  }

  private int closes(char c, int at, int[] open) {
    int kind =
        switch (c) {
          case ')' -> 1;
          case ']' -> 2;
          case '>' -> 3;
          case '”' -> 4;
          case '“' -> open[4] > 0 && endsWord(at) ? 4 : -1;
          case '»', '›' -> open[5] > 0 ? 5 : -1;
          case '«', '‹' -> open[8] > 0 && endsWord(at) ? 8 : -1;
          case '’', '\'' -> 6;
          case '"' -> 7;
          default -> -1;
        };
    if (kind < 0 || open[kind] == 0) {
      return -1;
    }
    if (kind == 6 && !closesSingle(at)) {
      return -1;
    }
    return kind == 7 && startsWord(at) && !endsWord(at) ? -1 : kind;
  }

  private boolean closesSingle(int at) {
    if (at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    boolean spaced = at + 1 < text.length() && text.charAt(at + 1) == ' ';
    boolean plural = at > 0 && text.charAt(at - 1) == 's';
    return !(spaced && plural && laterCloser(at));
  }

  /** Whether another single mark closes soon after this one, before any opens. */
  private boolean laterCloser(int at) {
    int limit = Math.min(text.length(), at + LOOK_AHEAD);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '‘' || (c == '\'' && startsWord(i))) {
        return false;
      }
      boolean ends = i + 1 == text.length() || ",.;:)".indexOf(text.charAt(i + 1)) >= 0;
      if ((c == '’' || c == '\'') && ends) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(char c, int at) {
    if (c == '\'' || c == '"') {
      return startsWord(at);
    }
    if (c == '»' || c == '›') {
      boolean next = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
      return next && startsWord(at);
    }
    if (c == '“') {
      return !endsWord(at) || startsWord(at);
    }
    return OPENERS.indexOf(c) >= 0;
  }

  private boolean startsWord(int at) {
    boolean before =
        at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && !isEnd(text.charAt(at - 1));
    boolean after = at + 1 < text.length() && text.charAt(at + 1) != ' ';
    return before && after;
  }

  private boolean endsWord(int at) {
    return at > 0 && text.charAt(at - 1) != ' ';
  }

  private static boolean isEnd(char c) {
    return ".,!?;:".indexOf(c) >= 0;
  }

  private void count() {
    int inBrackets = 0;
    int inQuotes = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean quote = mates[i] >= 0 && isQuote(i);
      boolean closes = mates[i] >= 0 && mates[i] < i;
      if (closes && quote) {
        inQuotes--;
      } else if (closes) {
        inBrackets--;
      }
      brackets[i] = (short) Math.min(inBrackets, Short.MAX_VALUE);
      quotes[i] = (short) Math.min(inQuotes, Short.MAX_VALUE);
      if (mates[i] > i && quote) {
        inQuotes++;
      } else if (mates[i] > i) {
        inBrackets++;
      }
    }
  }

  private boolean isQuote(int at) {
    return kind(text.charAt(Math.min(at, mates[at]))) >= 4;
  }

  /** Whether the character stands outside all brackets and quotation marks. */
  boolean isOpen(int at) {
    return brackets[at] == 0 && quotes[at] == 0;
  }

  boolean isInBrackets(int at) {
    return brackets[at] > 0;
  }

  boolean isInQuotes(int at) {
    return quotes[at] > 0;
  }

  /** Where the partner of a mark stands; −1 for a character without one. */
  int mate(int at) {
    return mates[at];
  }

  /** Whether a quotation that has an end begins here. */
  boolean beginsQuote(int at) {
    return mates[at] > at && isQuote(at);
  }

  /** Whether a bracket that has an end begins here. */
  boolean beginsBracket(int at) {
    return mates[at] > at && !isQuote(at);
  }
}
