package org.footfault.post;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * The library's parser of what stands inside a paragraph, made anew after a long one. It keeps a
 * table as large as the longest paragraph needed, and clears it before each: a long paragraph and
 * many short ones would take time that grows with the square of the file.
 */
final class FreshInlineParser implements InlineParser {

  private static final int LONG = 20_000;

  private final InlineParserContext context;
  private InlineParser parser;

  FreshInlineParser(InlineParserContext context) {
    this.context = context;
    this.parser = new InlineParserImpl(context);
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    parser.parse(lines, block);
    int length = 0;
    for (SourceLine line : lines.getLines()) {
      length += line.getContent().length();
    }
    if (length > LONG) {
      parser = new InlineParserImpl(context);
    }
  }
}
