package org.footfault.post;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.footfault.post.PostBuilder.Look;

/** Goes through a Markdown file once, without recursion, and builds the post's text. */
final class MarkdownWalk {

  /** Takes {@code [1] Reuters}, {@code [^a]: text}; refuses {@code [see]s}. */
  private static final Pattern NOTE_LINE =
      Pattern.compile("\\[\\^?[0-9A-Za-z*†‡]{1,10}\\](?:[: .]|$)");

  private final String file;
  private final int skip;
  private final PostBuilder builder;
  private final MarkdownMarks marks;
  private final Deque<Look> looks = new ArrayDeque<>();
  private final Deque<InlineNote> inlineNotes = new ArrayDeque<>();
  private final Deque<Node> definitions = new ArrayDeque<>();
  private Optional<NoteTag> note = Optional.empty();

  /** Where each note's first mark begins, by the key of its label. */
  private final Map<String, Integer> firstMarks = new HashMap<>();

  private MarkdownHtml html = MarkdownHtml.of("", new Document());
  private boolean raised;
  private int count;
  private int inlineCount;

  /**
   * @param skip offset where the front matter ends
   * @param deepest how many blocks the parser reads within one another
   */
  MarkdownWalk(String file, int skip, int deepest) {
    this.file = file;
    this.skip = skip;
    this.builder = new PostBuilder(file);
    this.marks = new MarkdownMarks(builder);
    this.marks.expectTooDeep(file, deepest);
    this.looks.push(Look.PLAIN);
  }

  PostBuilder read(Node document) {
    html = MarkdownHtml.of(file, document);
    boolean written = true;
    for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
      written &= !(child instanceof FootnoteDefinition);
      if (child instanceof HtmlBlock block) {
        marks.expectElsewhere(block.getLiteral());
      }
    }
    marks.expectNotes(!written);
    for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
      if (written && child instanceof OrderedList list && isHeaded(list)) {
        listOfNotes(list);
      } else {
        walk(child);
      }
    }
    html.numberFrom(count + definitions.size());
    while (!definitions.isEmpty()) {
      Node definition = definitions.remove();
      String label = ((FootnoteDefinition) definition).getLabel();
      int marked = firstMarks.getOrDefault(MarkdownMarks.key(label), 0);
      html.writeNotesBefore(marked, builder);
      note = Optional.of(new NoteTag(MarkdownMarks.key(label), label, count++));
      for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
        walk(child);
      }
    }
    html.writeNotesBefore(file.length() + 1, builder);
    builder.end();
    return builder;
  }

  private boolean isHeaded(Node list) {
    Node before = list.getPrevious();
    boolean heading = before instanceof Heading || before instanceof Paragraph;
    if (!heading || before.getSourceSpans().size() != 1) {
      return false;
    }
    SourceSpan line = before.getSourceSpans().get(0);
    int end = Math.min(file.length(), line.getInputIndex() + line.getLength());
    return NotesHeading.is(file.substring(line.getInputIndex(), end));
  }

  /** A numbered list below a heading of notes: each item is a note. */
  private void listOfNotes(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    int number = start == null ? 1 : start;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String label = String.valueOf(number++);
      note = Optional.of(new NoteTag("listed " + label, label, count++));
      walk(item);
    }
    note = Optional.empty();
  }

  private void walk(Node top) {
    traverse(top);
    hoistInlineNotes();
  }

  private void traverse(Node top) {
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
  }

  /** Notes written inside a sentence stand behind their block in the post's text. */
  private void hoistInlineNotes() {
    Optional<NoteTag> outer = note;
    while (!inlineNotes.isEmpty()) {
      InlineNote inline = inlineNotes.remove();
      note = Optional.of(new NoteTag(inline.label(), inline.label(), count++));
      builder.begin(Block.Kind.PARAGRAPH, note);
      Node child = inline.node().getFirstChild();
      while (child != null) {
        traverse(child);
        child = child.getNext();
      }
      builder.end();
    }
    note = outer;
  }

  /** A note inside a sentence; its number is told apart from the labels that people write. */
  private record InlineNote(Node node, String label) {}

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
    } else if (node instanceof FootnoteDefinition) {
      definitions.add(node);
      return false;
    } else if (node instanceof Emphasis) {
      looks.push(look().with(Style.ITALIC));
    } else if (node instanceof StrongEmphasis) {
      looks.push(look().with(Style.BOLD));
    } else if (node instanceof Link link) {
      String address = link.getDestination();
      looks.push(address.startsWith("#") ? look() : look().linked(WrappedLink.unwrap(address)));
    } else {
      return enterText(node);
    }
    return true;
  }

  private boolean enterText(Node node) {
    boolean leaf = node instanceof Text || node instanceof HtmlInline || node instanceof Code;
    if (leaf && html.takes(place(node).getInputIndex(), builder, look())) {
      return false;
    }
    if (node instanceof Text text) {
      Look look = raised ? look().with(Style.SUPERSCRIPT) : look();
      SourceSpan at = place(node);
      marks.put(file, text.getLiteral(), at.getInputIndex(), end(at), look);
    } else if (node instanceof Code code) {
      take(node, code.getLiteral(), look().with(Style.CODE));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      lineBreak(node);
    } else if (node instanceof HtmlInline tag) {
      inlineHtml(tag.getLiteral().toLowerCase(Locale.ROOT));
    } else if (node instanceof FootnoteReference reference) {
      mark(node, MarkdownMarks.key(reference.getLabel()), reference.getLabel());
    } else if (node instanceof InlineFootnote) {
      String label = "^" + ++inlineCount;
      inlineNotes.add(new InlineNote(node, label));
      mark(node, label, label);
      return false;
    }
    return true;
  }

  private void inlineHtml(String tag) {
    if (tag.startsWith("<sup")) {
      raised = true;
    } else if (tag.startsWith("</sup")) {
      raised = false;
    } else if (tag.startsWith("<br")) {
      builder.begin(Block.Kind.PARAGRAPH, note);
    }
  }

  private void leave(Node node, boolean entered) {
    boolean styled =
        node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Link;
    if (entered && styled) {
      looks.pop();
    }
    if (node instanceof Paragraph) {
      raised = false;
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

  /** A line that opens a written-out note opens a paragraph, too. */
  private void lineBreak(Node node) {
    Node next = node.getNext();
    if (next == null) {
      return;
    }
    int after = place(next).getInputIndex();
    int limit = Math.min(file.length(), after + 16);
    if (NOTE_LINE.matcher(file).region(after, limit).lookingAt()) {
      builder.begin(Block.Kind.PARAGRAPH, note);
    } else if (after > 0) {
      builder.standFor(" ", after - 1, after, look());
    }
  }

  private void mark(Node node, String key, String label) {
    SourceSpan at = place(node);
    firstMarks.putIfAbsent(key, at.getInputIndex());
    builder.standFor("[" + label + "]", at.getInputIndex(), end(at), look().marking(key));
  }

  private void take(Node node, String literal, Look look) {
    SourceSpan at = place(node);
    int inside = file.substring(at.getInputIndex(), end(at)).indexOf(literal);
    if (inside >= 0) {
      builder.copy(literal, at.getInputIndex() + inside, look);
    } else {
      builder.standFor(literal, at.getInputIndex(), end(at), look);
    }
  }

  /** Where a node stands in the file; where the text begins, if the parser does not say. */
  private SourceSpan place(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return SourceSpan.of(0, 0, skip, 0);
    }
    SourceSpan first = spans.get(0);
    SourceSpan last = spans.get(spans.size() - 1);
    int length = last.getInputIndex() + last.getLength() - first.getInputIndex();
    return SourceSpan.of(
        first.getLineIndex(), first.getColumnIndex(), first.getInputIndex(), length);
  }

  private int end(SourceSpan span) {
    return Math.min(file.length(), span.getInputIndex() + span.getLength());
  }
}
