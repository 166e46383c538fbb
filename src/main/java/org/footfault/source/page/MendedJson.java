package org.footfault.source.page;

/**
 * Mends JSON that a template has broken, as far as what is meant is plain: quotation marks inside a
 * text, fields without a value, commas too few or too many, what stands around the object. Linear;
 * what it makes may still be no JSON.
 */
final class MendedJson {

  private static final char NOTHING = 0;

  private final String text;
  private final StringBuilder out;
  private int at;

  /** The last sign outside texts and spaces. */
  private char last = NOTHING;

  private MendedJson(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length() + 16);
  }

  /** The JSON that a script means. */
  static String of(String script) {
    MendedJson mended = new MendedJson(script);
    mended.at = mended.start();
    mended.mend();
    return mended.out.toString();
  }

  /** Behind “<![CDATA[”, “<!--” and their like. */
  private int start() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean cdata = text.startsWith("[CDATA[", i);
      if (c == '{' || (c == '[' && !cdata)) {
        return i;
      }
      i += cdata ? "[CDATA[".length() - 1 : 0;
    }
    return text.length();
  }

  private void mend() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        out.append(c);
        at++;
      } else if (c == '"') {
        separated();
        string();
        last = '"';
      } else if (isComment()) {
        at = end(text.startsWith("/*", at) ? "*/" : "\n");
      } else {
        sign(c);
      }
    }
  }

  private boolean isComment() {
    return text.startsWith("//", at) || text.startsWith("/*", at);
  }

  private int end(String mark) {
    int found = text.indexOf(mark, at);
    return found < 0 ? text.length() : found + mark.length();
  }

  private void sign(char c) {
    boolean closes = c == '}' || c == ']';
    if (last == ':' && (c == ',' || closes)) {
      out.append("null");
    }
    if ((c == '{' || c == '[') || isValue(c)) {
      separated();
    }
    boolean spare = c == ',' && (last == ',' || last == '{' || last == '[' || last == NOTHING);
    if (!spare) {
      out.append(c);
      last = c;
    }
    at++;
  }

  private static boolean isValue(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  /** Puts the comma between two values that have none; letters of one word are one value. */
  private void separated() {
    boolean word = isValue(last) && at > 0 && isValue(text.charAt(at)) && isValue(before());
    if ((last == '"' || last == '}' || last == ']' || isValue(last)) && !word) {
      out.append(',');
    }
  }

  private char before() {
    return text.charAt(at - 1);
  }

  /** One text, with its own quotation marks escaped. */
  private void string() {
    out.append('"');
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        out.append(c).append(text.charAt(at + 1));
        at += 2;
      } else if (c == '"' && isEnd(at + 1)) {
        at++;
        break;
      } else {
        out.append(c == '"' ? "\\\"" : String.valueOf(c));
        at++;
      }
    }
    out.append('"');
  }

  /** A text ends before what can only come after one; else the mark is part of it. */
  private boolean isEnd(int from) {
    int next = next(from);
    if (next >= text.length()) {
      return true;
    }
    char c = text.charAt(next);
    if (c == ',') {
      int after = next(next + 1);
      return after >= text.length() || "\"{[]}-/0123456789tfn".indexOf(text.charAt(after)) >= 0;
    }
    // Where a comma is missing, the next field begins on a line of its own.
    boolean field = c == '"' && text.substring(from, next).indexOf('\n') >= 0;
    return c == ':' || c == '}' || c == ']' || field || text.startsWith("//", next);
  }

  private int next(int from) {
    int next = from;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
