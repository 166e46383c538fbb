package org.footfault.post;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.footfault.text.Span;

/**
 * Reads plain text: paragraphs between empty lines; a line that opens with {@code [1]} opens a
 * paragraph of its own. The text is the file.
 */
@AutoService(PostReader.class)
public final class PlainTextReader implements PostReader {

  /** A longer first line is a sentence, not a title. */
  private static final int LONGEST_TITLE = 160;

  @Override
  public String format() {
    return "text";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("txt", "text");
  }

  @Override
  public boolean recognises(byte[] head) {
    return true;
  }

  @Override
  public Post read(PostId id, byte[] bytes) throws UnreadablePostException {
    Decoder.Decoded decoded = Decoder.decode(bytes, Optional.empty());
    String text = decoded.text();
    List<Block> blocks = new ArrayList<>();
    for (Span paragraph : paragraphs(text)) {
      blocks.add(
          new Block(
              Block.Kind.PARAGRAPH, paragraph, List.of(Run.plain(paragraph)), Optional.empty()));
    }
    Optional<String> title = title(text, blocks);
    if (title.isPresent()) {
      Block first = blocks.get(0);
      blocks.set(0, new Block(Block.Kind.HEADING, first.span(), first.runs(), Optional.empty()));
    }
    return new Post(
        id,
        format(),
        text,
        blocks,
        SourceMap.identity(text),
        title,
        Optional.empty(),
        Locale.ENGLISH,
        decoded.remarks());
  }

  private static List<Span> paragraphs(String text) {
    List<Span> found = new ArrayList<>();
    int start = 0;
    int lineStart = 0;
    while (lineStart <= text.length()) {
      int lineEnd = endOfLine(text, lineStart);
      boolean blank = text.substring(lineStart, lineEnd).isBlank();
      if (blank || opensNote(text, lineStart, lineEnd)) {
        add(found, text, start, lineStart);
        start = blank ? lineEnd : lineStart;
      }
      lineStart = lineEnd + 1;
    }
    add(found, text, start, text.length());
    return found;
  }

  private static void add(List<Span> found, String text, int start, int end) {
    Span span = new Span(start, end).strip(text);
    if (!span.isEmpty()) {
      found.add(span);
    }
  }

  private static int endOfLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return i;
      }
    }
    return text.length();
  }

  /** Whether a line begins with a bracketed label: {@code [1] …}, {@code [^a]: …}. */
  private static boolean opensNote(String text, int start, int end) {
    int i = start;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    if (i >= end || text.charAt(i) != '[') {
      return false;
    }
    int close = text.indexOf(']', i);
    return close > i + 1 && close < end && close - i <= 12;
  }

  private static Optional<String> title(String text, List<Block> blocks) {
    if (blocks.size() < 2) {
      return Optional.empty();
    }
    String first = blocks.get(0).span().in(text);
    boolean oneLine = first.length() <= LONGEST_TITLE && first.indexOf('\n') < 0;
    boolean sentence = first.endsWith(".") || first.startsWith("[") || first.endsWith(":");
    return oneLine && !sentence ? Optional.of(first) : Optional.empty();
  }
}
