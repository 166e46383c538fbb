package org.footfault.post;

import java.util.ArrayList;
import java.util.List;
import org.footfault.post.PostBuilder.Look;
import org.footfault.text.Span;

/**
 * The text of a paragraph in a source format: stretches of the file, with a space between two
 * lines. Each letter knows its place in the file.
 */
final class SourceText {

  private final String file;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> pieces = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  SourceText(String file) {
    this.file = file;
  }

  /** Adds a stretch of the file, after a space. */
  void add(Span piece) {
    Span words = piece.strip(file);
    if (!words.isEmpty()) {
      if (text.length() > 0) {
        text.append(' ');
      }
      starts.add(text.length());
      pieces.add(words);
      text.append(file, words.start(), words.end());
    }
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  String text() {
    return text.toString();
  }

  /** The same text, which stays when this one is cleared. */
  SourceText copy() {
    SourceText copy = new SourceText(file);
    copy.text.append(text);
    copy.pieces.addAll(pieces);
    copy.starts.addAll(starts);
    return copy;
  }

  void clear() {
    text.setLength(0);
    pieces.clear();
    starts.clear();
  }

  /** Puts some of the letters into a post, as they are. */
  void put(PostBuilder builder, Span part, Look look) {
    int at = part.start();
    while (at < part.end()) {
      int piece = pieceAt(at);
      int pieceEnd = starts.get(piece) + pieces.get(piece).length();
      if (at >= pieceEnd) {
        int place = pieces.get(piece).end();
        builder.standFor(" ", place, Math.min(file.length(), place + 1), look);
        at++;
      } else {
        int end = Math.min(part.end(), pieceEnd);
        builder.copy(text.substring(at, end), place(at), look);
        at = end;
      }
    }
  }

  /** Where a letter stands in the file. */
  int place(int offset) {
    int piece = pieceAt(offset);
    return Math.min(
        pieces.get(piece).start() + offset - starts.get(piece), pieces.get(piece).end());
  }

  private int pieceAt(int offset) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
