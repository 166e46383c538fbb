package org.footfault.post;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.post.PostBuilder.Look;

/**
 * Puts the text of a Markdown file, and makes marks of the {@code [^label]} in it that the parser
 * left there because no note has that label. An escaped one is text.
 */
final class MarkdownMarks {

  private static final int LONGEST_LABEL = 40;

  /** Takes {@code [^1]}, {@code id="fn:1"}; refuses {@code class="fn1"}. */
  private static final Pattern HTML_LABEL =
      Pattern.compile(
          "\\[\\^([^\\]\\s]{1,40})\\]|\\b(?:id|name)=[\"']?[a-z:_.-]{0,20}(\\d{1,5})\\b",
          Pattern.CASE_INSENSITIVE);

  private final Set<String> elsewhere = new HashSet<>();

  private final PostBuilder builder;
  private boolean notesExpected;

  MarkdownMarks(PostBuilder builder) {
    this.builder = builder;
  }

  /** Takes the labels that blocks of HTML seem to have notes for; their marks miss nothing. */
  void expectElsewhere(String html) {
    Matcher matcher = HTML_LABEL.matcher(html);
    while (matcher.find()) {
      String label = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      elsewhere.add(key(label));
    }
  }

  /**
   * Takes the labels of notes that stand deeper than the parser reads; their marks miss nothing.
   */
  void expectTooDeep(String file, int deepest) {
    for (int line = 0; line >= 0; line = file.indexOf('\n', line) + 1) {
      int text = tooDeep(file, line, deepest);
      int end = text < 0 ? -1 : file.indexOf('\n', text);
      if (text >= 0) {
        expectElsewhere(file.substring(text, end < 0 ? file.length() : end));
      }
      if (file.indexOf('\n', line) < 0) {
        return;
      }
    }
  }

  /** Whether a line of a file quotes deeper than the parser reads. */
  static boolean isTooDeep(String file, int deepest) {
    for (int line = 0; line >= 0; line = file.indexOf('\n', line) + 1) {
      if (tooDeep(file, line, deepest) >= 0) {
        return true;
      }
      if (file.indexOf('\n', line) < 0) {
        return false;
      }
    }
    return false;
  }

  /** Where the text of a line begins that has too many signs of quotation; −1 of another. */
  private static int tooDeep(String file, int line, int deepest) {
    int signs = 0;
    int at = line;
    while (at < file.length() && (file.charAt(at) == '>' || file.charAt(at) == ' ')) {
      signs += file.charAt(at) == '>' ? 1 : 0;
      at++;
    }
    return signs >= deepest ? at : -1;
  }

  /** What labels share that are the same in Markdown: those that differ in letter case only. */
  static String key(String label) {
    return label.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Whether the post has notes at all; without any, only a number is taken for a label. */
  void expectNotes(boolean expected) {
    this.notesExpected = expected;
  }

  void put(String file, String literal, int start, int end, Look look) {
    AlignedText text =
        AlignedText.of(literal, file, start, end, AlignedText.Escapes.ENTITIES_AND_BACKSLASHES);
    int from = 0;
    int open = literal.indexOf("[^");
    while (open >= 0) {
      int close = labelEnd(literal, open + 2);
      boolean mark = close > 0 && !elsewhere.contains(key(literal.substring(open + 2, close)));
      if (mark && text.isCopied(open)) {
        text.put(builder, from, open, look);
        String label = literal.substring(open + 2, close);
        builder.standFor(
            "[" + label + "]", text.start(open), text.end(close), look.marking(key(label)));
        from = close + 1;
      }
      open = literal.indexOf("[^", open + 2);
    }
    text.put(builder, from, literal.length(), look);
  }

  /** Where a label ends that begins at an offset; -1 if none does. */
  private int labelEnd(String literal, int from) {
    int limit = Math.min(literal.length(), from + LONGEST_LABEL);
    boolean number = true;
    for (int i = from; i < limit; i++) {
      char c = literal.charAt(i);
      if (c == ']') {
        boolean definition = i + 1 < literal.length() && literal.charAt(i + 1) == ':';
        return i > from && !definition && (number || notesExpected) ? i : -1;
      }
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
        return -1;
      }
      number &= Character.isDigit(c);
    }
    return -1;
  }
}
