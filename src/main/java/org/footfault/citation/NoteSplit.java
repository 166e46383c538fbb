package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.text.Span;

/** Splits a note into the pieces that cite one source each. */
final class NoteSplit {

  /** Takes {@code This post is based upon the following sources: }, refuses {@code Cuba: }. */
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?U)[^;:“\"]{0,200}?\\b(?:sources?|see the following|based (?:up)?on|see)\\s{0,3}:\\s+",
          Pattern.CASE_INSENSITIVE);

  /** Takes the words that join sources: {@code See also}, {@code but see}, {@code and}. */
  private static final Pattern SIGNAL =
      Pattern.compile(
          "(?U)(?:and\\s+)?(?:see,?\\s+(?:also|generally|e\\.g\\.,?|for example)|but see|see|cf\\.|accord"
              + "|e\\.g\\.,?|and|compare|contra),?\\s+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NEXT_SENTENCE =
      Pattern.compile("(?U)[.)”]\\s+(?=(?:See|But see|Cf\\.|Accord|Compare)[\\s,])");

  private NoteSplit() {}

  /** The pieces of a note, without lead-ins, signals and the signs that part them. */
  static List<Span> pieces(String text, Span note) {
    Matcher lead = LEAD_IN.matcher(text).region(note.start(), note.end());
    int start = lead.lookingAt() ? lead.end() : note.start();
    List<Span> pieces = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < note.end(); i++) {
      char c = text.charAt(i);
      if (c == '“') {
        quoted = text.indexOf('”', i) > 0 && text.indexOf('”', i) < note.end();
      } else if (c == '”') {
        quoted = false;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      }
      boolean parted = c == ';' && i + 1 < note.end() && Blank.is(text.charAt(i + 1));
      if (parted && depth == 0 && !quoted) {
        addSentences(pieces, text, new Span(start, i));
        start = i + 1;
      }
    }
    addSentences(pieces, text, new Span(start, note.end()));
    return pieces;
  }

  private static void addSentences(List<Span> pieces, String text, Span span) {
    Matcher next = NEXT_SENTENCE.matcher(text).region(span.start(), span.end());
    int start = span.start();
    while (next.find()) {
      add(pieces, text, new Span(start, next.start() + 1));
      start = next.end();
    }
    add(pieces, text, new Span(start, span.end()));
  }

  private static void add(List<Span> pieces, String text, Span span) {
    Span piece = span.strip(text);
    Matcher signal = SIGNAL.matcher(text).region(piece.start(), piece.end());
    if (signal.lookingAt()) {
      piece = new Span(signal.end(), piece.end()).strip(text);
    }
    if (!piece.isEmpty()) {
      pieces.add(piece);
    }
  }
}
