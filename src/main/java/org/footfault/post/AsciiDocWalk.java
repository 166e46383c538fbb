package org.footfault.post;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.footfault.text.Span;

/** Goes through an AsciiDoc file line by line, and builds the post's text. */
final class AsciiDocWalk {

  private final String file;
  private final SourceLines lines;
  private final PostBuilder builder;
  private final SourceText paragraph;
  private final AsciiDocInline inline;
  private final Map<String, String> attributes = new HashMap<>();
  private Optional<String> title = Optional.empty();
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private boolean quoted;

  AsciiDocWalk(String file) {
    this.file = file;
    this.lines = new SourceLines(file);
    this.builder = new PostBuilder(file);
    this.paragraph = new SourceText(file);
    this.inline = new AsciiDocInline(file, builder);
  }

  Post post(PostId id, String format, List<String> remarks) {
    while (lines.advance()) {
      line(lines.words());
    }
    endParagraph();
    builder.end();
    PostDates dates = PostDates.of(this::attribute).orNearTop(builder.text(), builder.blocks());
    return new Post(
        id,
        format,
        builder.text(),
        builder.blocks(),
        builder.places(),
        title,
        dates.published(),
        dates.changed(),
        attribute("lang").map(Locale::forLanguageTag).orElse(Locale.ENGLISH),
        remarks);
  }

  private Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name)).filter(value -> !value.isEmpty());
  }

  private void line(String words) {
    if (words.isEmpty()) {
      endParagraph();
    } else if (isFence(words, "-.+/")) {
      endParagraph();
      skipFenced(words);
    } else if (isFence(words, "=*_")) {
      endParagraph();
      quoted = words.charAt(0) == '_' && !quoted;
    } else if (words.startsWith("```")) {
      endParagraph();
      skipFenced("```");
    } else if (words.equals("'''")) {
      endParagraph();
      builder.rule();
    } else if (paragraph.isEmpty() && isMeta(words)) {
      return;
    } else {
      text(words);
    }
  }

  /** Whether a line is one of four or more equal signs that open and close a block. */
  private static boolean isFence(String words, String signs) {
    boolean same = words.length() >= 4 && signs.indexOf(words.charAt(0)) >= 0;
    for (int i = 1; same && i < words.length(); i++) {
      same = words.charAt(i) == words.charAt(0);
    }
    return same;
  }

  /** Code, comments and what is passed through: none of them is text. */
  private void skipFenced(String fence) {
    Span code = new Span(lines.line().end(), lines.line().end());
    while (lines.advance() && !lines.words().equals(fence)) {
      code = code.cover(lines.line());
    }
    Span words = code.strip(file);
    if (!words.isEmpty() && fence.charAt(0) != '/') {
      builder.begin(Block.Kind.CODE, Optional.empty());
      PostBuilder.Look look = PostBuilder.Look.PLAIN.with(Style.CODE);
      builder.copy(words.in(file), words.start(), look);
      builder.end();
    }
  }

  /** Attributes, comments and the head's lines, which are no text; headings, which are. */
  private boolean isMeta(String words) {
    int level = 0;
    while (level < words.length() && words.charAt(level) == '=') {
      level++;
    }
    if (level > 0 && level < 7 && level < words.length() && words.charAt(level) == ' ') {
      heading(words, level);
      return true;
    }
    int colon = words.indexOf(':', 1);
    if (words.charAt(0) == ':' && colon > 1) {
      String name = words.substring(1, colon).toLowerCase(Locale.ROOT);
      attributes.put(name, words.substring(colon + 1).strip());
      return true;
    }
    boolean attributeList = words.charAt(0) == '[' && words.endsWith("]") && !hasText(words);
    return words.startsWith("//") || attributeList || words.startsWith("|===");
  }

  /** Whether brackets hold a note's label, or words, rather than a block's attributes. */
  private static boolean hasText(String words) {
    return words.length() > 1 && Character.isDigit(words.charAt(1));
  }

  private void heading(String words, int level) {
    Span line = lines.line();
    builder.begin(Block.Kind.HEADING, Optional.empty());
    paragraph.add(new Span(line.start() + level, line.end()));
    inline.put(paragraph, Block.Kind.HEADING);
    paragraph.clear();
    if (level == 1 && title.isEmpty()) {
      title = Optional.of(words.substring(level).strip());
      skipHead();
    }
  }

  /** The lines of author and revision below the title, up to an attribute or an empty line. */
  private void skipHead() {
    while (!lines.following().isEmpty() && lines.advance()) {
      if (lines.words().startsWith(":")) {
        isMeta(lines.words());
      }
    }
  }

  private void text(String words) {
    int marker = listMarker(words);
    if (marker > 0) {
      endParagraph();
      kind = Block.Kind.LIST_ITEM;
    } else if (words.charAt(0) == '|') {
      endParagraph();
      kind = Block.Kind.TABLE_CELL;
      marker = 1;
    }
    Span line = lines.line();
    paragraph.add(new Span(Math.min(line.end(), line.start() + marker), line.end()));
  }

  /** How long the marker of a list is that a line begins with: {@code ** }, {@code . }. */
  private static int listMarker(String words) {
    int i = 0;
    while (i < words.length() && words.charAt(i) == ' ') {
      i++;
    }
    int start = i;
    while (i < words.length() && words.charAt(i) == words.charAt(start) && i - start < 6) {
      i++;
    }
    boolean sign = start < words.length() && "*.-".indexOf(words.charAt(start)) >= 0;
    return sign && i < words.length() && words.charAt(i) == ' ' ? i : 0;
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      inline.put(paragraph, quoted ? Block.Kind.QUOTATION : kind);
      paragraph.clear();
    }
    kind = Block.Kind.PARAGRAPH;
  }
}
