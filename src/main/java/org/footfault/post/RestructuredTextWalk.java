package org.footfault.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.footfault.text.Span;

/** Goes through a reStructuredText file line by line, and builds the post's text. */
final class RestructuredTextWalk {

  private static final String UNDERLINES = "=-~^\"'`#*+.:_";

  private final String file;
  private final SourceLines lines;
  private final PostBuilder builder;
  private final SourceText paragraph;
  private final RestructuredTextNotes notes;
  private final Map<String, String> fields = new HashMap<>();
  private final List<Definition> definitions = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private int textIndent;

  RestructuredTextWalk(String file) {
    this.file = file;
    this.lines = new SourceLines(file);
    this.builder = new PostBuilder(file);
    this.paragraph = new SourceText(file);
    this.notes = new RestructuredTextNotes(file, builder);
  }

  /** A note: what stands in its brackets, and its paragraphs. */
  private record Definition(String name, List<SourceText> paragraphs) {}

  Post post(PostId id, String format, List<String> remarks) {
    List<Runnable> paragraphs = new ArrayList<>();
    boolean more = lines.advance();
    while (more) {
      more = line(paragraphs);
    }
    endParagraph(paragraphs);
    definitions.forEach(definition -> notes.define(definition.name()));
    paragraphs.forEach(Runnable::run);
    for (int i = 0; i < definitions.size(); i++) {
      NoteTag tag = notes.tag(i);
      for (SourceText text : definitions.get(i).paragraphs()) {
        notes.put(text, Block.Kind.PARAGRAPH, Optional.of(tag));
      }
    }
    builder.end();
    PostDates dates =
        PostDates.of(name -> Optional.ofNullable(fields.get(name)))
            .orNearTop(builder.text(), builder.blocks());
    return new Post(
        id,
        format,
        builder.text(),
        builder.blocks(),
        builder.places(),
        title,
        dates.published(),
        dates.changed(),
        Optional.ofNullable(fields.get("lang")).map(Locale::forLanguageTag).orElse(Locale.ENGLISH),
        remarks);
  }

  /** Reads the line at the cursor, and those that belong to it; false at the end. */
  private boolean line(List<Runnable> paragraphs) {
    String words = lines.words();
    if (words.isBlank()) {
      endParagraph(paragraphs);
      return lines.advance();
    }
    if (paragraph.isEmpty()) {
      if (words.startsWith(".. ") || words.equals("..")) {
        return explicit(words);
      }
      int colon = words.indexOf(':', 1);
      if (words.charAt(0) == ':' && colon > 1 && words.charAt(colon - 1) != ' ') {
        String value = words.substring(colon + 1).strip();
        fields.putIfAbsent(words.substring(1, colon).toLowerCase(Locale.ROOT), value);
        return lines.advance();
      }
      if (isUnderline(words)) {
        return lines.advance();
      }
      textIndent = lines.indent();
    }
    boolean heading = paragraph.isEmpty() && isUnderline(lines.following());
    paragraph.add(lines.line());
    if (heading) {
      heading(words.strip(), paragraphs);
      lines.advance();
    } else if (words.endsWith("::")) {
      endParagraph(paragraphs);
      return skipIndented(textIndent);
    }
    return lines.advance();
  }

  private void heading(String words, List<Runnable> paragraphs) {
    SourceText text = new SourceText(file);
    text.add(lines.line());
    paragraph.clear();
    paragraphs.add(() -> notes.put(text, Block.Kind.HEADING, Optional.empty()));
    if (title.isEmpty()) {
      title = Optional.of(words);
    }
  }

  /** Whether a line is three or more equal signs, as below (or above) a heading. */
  private static boolean isUnderline(String words) {
    boolean same = words.length() >= 3 && UNDERLINES.indexOf(words.charAt(0)) >= 0;
    for (int i = 1; same && i < words.length(); i++) {
      same = words.charAt(i) == words.charAt(0);
    }
    return same;
  }

  /** A note or citation; a directive whose words are text; anything else is passed over. */
  private boolean explicit(String words) {
    int close = words.indexOf(']');
    if (words.startsWith(".. [") && close > 4) {
      return definition(words.substring(4, close), close + 1);
    }
    boolean text = words.endsWith("::") && !words.startsWith(".. code") && !words.contains("raw");
    boolean spoken =
        text && List.of(".. note::", ".. epigraph::", ".. pull-quote::").contains(words);
    return spoken ? lines.advance() : skipIndented(0);
  }

  private boolean definition(String name, int textStart) {
    List<SourceText> paragraphs = new ArrayList<>();
    SourceText text = new SourceText(file);
    Span line = lines.line();
    text.add(new Span(Math.min(line.end(), line.start() + textStart), line.end()));
    boolean more = lines.advance();
    while (more && (lines.isBlank() || lines.indent() > 0)) {
      if (lines.isBlank() && !text.isEmpty()) {
        paragraphs.add(text);
        text = new SourceText(file);
      } else {
        text.add(lines.line());
      }
      more = lines.advance();
    }
    if (!text.isEmpty()) {
      paragraphs.add(text);
    }
    definitions.add(new Definition(name, paragraphs));
    return more;
  }

  /** Passes over the lines that stand further in than a margin. */
  private boolean skipIndented(int margin) {
    boolean more = lines.advance();
    while (more && (lines.isBlank() || lines.indent() > margin)) {
      more = lines.advance();
    }
    return more;
  }

  private void endParagraph(List<Runnable> paragraphs) {
    if (!paragraph.isEmpty()) {
      SourceText text = paragraph.copy();
      Block.Kind kind = textIndent > 0 ? Block.Kind.QUOTATION : Block.Kind.PARAGRAPH;
      paragraphs.add(() -> notes.put(text, kind, Optional.empty()));
      paragraph.clear();
    }
  }
}
