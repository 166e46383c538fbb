package org.footfault.post;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.footfault.post.PostBuilder.Look;

/** Goes through a Markdown file once, without recursion, and builds the post's text. */
final class MarkdownWalk {

  /** Takes {@code [1] Reuters}, {@code [^a]: text}; refuses {@code [see]s}. */
  private static final Pattern NOTE_LINE =
      Pattern.compile("\\[\\^?[0-9A-Za-z*†‡]{1,10}\\](?:[: .]|$)");

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.<Extension>of(
                  FootnotesExtension.builder().inlineFootnotes(true).build(),
                  TablesExtension.create(),
                  AutolinkExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final String file;
  private final int skip;
  private final PostBuilder builder;
  private final Deque<Look> looks = new ArrayDeque<>();
  private final Deque<Node> inlineNotes = new ArrayDeque<>();
  private Optional<NoteTag> note = Optional.empty();
  private int definitions;
  private int inlineCount;

  /**
   * @param skip offset where the front matter ends
   */
  MarkdownWalk(String file, int skip) {
    this.file = file;
    this.skip = skip;
    this.builder = new PostBuilder(file);
    this.looks.push(Look.PLAIN);
  }

  PostBuilder walk() {
    Node document = PARSER.parse(blanked());
    List<Node> notes = new ArrayList<>();
    for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof FootnoteDefinition) {
        notes.add(child);
      } else {
        walk(child);
      }
    }
    for (Node definition : notes) {
      String label = ((FootnoteDefinition) definition).getLabel();
      note = Optional.of(new NoteTag(label, label, definitions++));
      walk(definition);
    }
    builder.end();
    return builder;
  }

  /** The file with spaces for front matter, so that offsets stay what they are. */
  private String blanked() {
    if (skip == 0) {
      return file;
    }
    StringBuilder out = new StringBuilder(file);
    for (int i = 0; i < skip; i++) {
      if (out.charAt(i) != '\n' && out.charAt(i) != '\r') {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }

  private void walk(Node top) {
    Node node = top;
    while (true) {
      boolean inside = enter(node);
      Node child = inside ? node.getFirstChild() : null;
      if (child != null) {
        node = child;
        continue;
      }
      leave(node, inside);
      while (node != top && node.getNext() == null) {
        node = node.getParent();
        leave(node, true);
      }
      if (node == top) {
        break;
      }
      node = node.getNext();
    }
    hoistInlineNotes();
  }

  /** Notes written inside a sentence stand behind their block in the post's text. */
  private void hoistInlineNotes() {
    while (!inlineNotes.isEmpty()) {
      Node inline = inlineNotes.poll();
      String label = String.valueOf(++inlineCount);
      Optional<NoteTag> outer = note;
      note = Optional.of(new NoteTag(inlineKey(inlineCount), label, definitions++));
      builder.begin(Block.Kind.PARAGRAPH, note);
      for (Node child = inline.getFirstChild(); child != null; child = child.getNext()) {
        walk(child);
      }
      builder.end();
      note = outer;
    }
  }

  private static String inlineKey(int number) {
    return "inline " + number;
  }

  /** Begins a node; says whether its children are to be walked. */
  private boolean enter(Node node) {
    if (node instanceof Heading) {
      builder.begin(Block.Kind.HEADING, note);
    } else if (node instanceof Paragraph) {
      builder.begin(kindOf(node.getParent()), note);
    } else if (node instanceof TableCell) {
      builder.begin(Block.Kind.TABLE_CELL, note);
    } else if (node instanceof ThematicBreak) {
      builder.rule();
    } else if (node instanceof FencedCodeBlock code) {
      code(node, code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      code(node, code.getLiteral());
    } else if (node instanceof Emphasis) {
      looks.push(look().with(Style.ITALIC));
    } else if (node instanceof StrongEmphasis) {
      looks.push(look().with(Style.BOLD));
    } else if (node instanceof Link link) {
      looks.push(look().linked(link.getDestination()));
    } else {
      return enterText(node);
    }
    return true;
  }

  private boolean enterText(Node node) {
    if (node instanceof Text text) {
      take(node, text.getLiteral(), look());
    } else if (node instanceof Code code) {
      take(node, code.getLiteral(), look().with(Style.CODE));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      lineBreak(node);
    } else if (node instanceof FootnoteReference reference) {
      mark(node, reference.getLabel(), reference.getLabel());
    } else if (node instanceof InlineFootnote) {
      inlineNotes.add(node);
      int number = inlineCount + inlineNotes.size();
      mark(node, inlineKey(number), String.valueOf(number));
      return false;
    }
    return true;
  }

  private void leave(Node node, boolean entered) {
    boolean styled =
        node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Link;
    if (entered && styled) {
      looks.pop();
    }
  }

  private Look look() {
    return looks.element();
  }

  private static Block.Kind kindOf(Node parent) {
    if (parent instanceof ListItem) {
      return Block.Kind.LIST_ITEM;
    }
    return parent instanceof BlockQuote ? Block.Kind.QUOTATION : Block.Kind.PARAGRAPH;
  }

  private void code(Node node, String literal) {
    builder.begin(Block.Kind.CODE, note);
    take(node, literal.stripTrailing(), Look.PLAIN.with(Style.CODE));
    builder.end();
  }

  private void lineBreak(Node node) {
    Node next = node.getNext();
    int after = next == null ? -1 : start(next);
    boolean noteFollows =
        after >= 0 && NOTE_LINE.matcher(file).region(after, end(after)).lookingAt();
    if (noteFollows) {
      builder.begin(Block.Kind.PARAGRAPH, note);
    } else if (after > 0) {
      builder.standFor(" ", Math.max(0, after - 1), after, look());
    }
  }

  private int end(int after) {
    return Math.min(file.length(), after + 16);
  }

  private void mark(Node node, String key, String label) {
    int start = Math.max(0, start(node));
    int length = node.getSourceSpans().stream().mapToInt(SourceSpan::getLength).sum();
    builder.standFor(
        "[" + label + "]", start, Math.min(file.length(), start + length), look().marking(key));
  }

  private void take(Node node, String literal, Look look) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      builder.standFor(literal, Math.max(0, skip), Math.max(0, skip), look);
      return;
    }
    SourceSpan first = spans.get(0);
    SourceSpan last = spans.get(spans.size() - 1);
    int start = first.getInputIndex();
    int end = Math.min(file.length(), last.getInputIndex() + last.getLength());
    int inside = file.substring(start, Math.max(start, end)).indexOf(literal);
    if (inside >= 0) {
      builder.copy(literal, start + inside, look);
    } else {
      builder.standFor(literal, start, end, look);
    }
  }

  private static int start(Node node) {
    return node.getSourceSpans().isEmpty() ? -1 : node.getSourceSpans().get(0).getInputIndex();
  }
}
