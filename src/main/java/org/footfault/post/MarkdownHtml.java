package org.footfault.post;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.footfault.post.PostBuilder.Look;
import org.footfault.text.Span;
import org.jsoup.nodes.Element;

/**
 * The marks and notes that a Markdown file writes as HTML: {@code <sup><a href="#fn1">1</a></sup>}
 * and {@code <li id="fn1">…</li>}. Only notes to which a mark leads; other HTML is no note.
 */
final class MarkdownHtml {

  private static final MarkdownHtml NOTHING = new MarkdownHtml("", Optional.empty());

  private final String file;
  private final Optional<HtmlNotes> notes;

  /** The marks, by the place in the file where they begin. */
  private final Map<Integer, Marked> marks = new HashMap<>();

  /** Where the first mark of each note begins, by its key. */
  private final Map<String, Integer> firstMarks = new HashMap<>();

  private final Deque<HtmlNotes.Unit> waiting = new ArrayDeque<>();

  /** The places of the file that belong to a mark or a note. */
  private final BitSet taken = new BitSet();

  private record Marked(Span span, HtmlNotes.Mark mark) {}

  private MarkdownHtml(String file, Optional<HtmlNotes> notes) {
    this.file = file;
    this.notes = notes;
    notes.ifPresent(this::place);
  }

  /** What a parsed file has of them. */
  static MarkdownHtml of(String file, Node document) {
    boolean may = file.contains("href") && file.contains("#") && file.contains("</a");
    if (!may) {
      return NOTHING;
    }
    HtmlNotes found = new HtmlNotes(HtmlReader.parse(onlyHtml(file, document)).body());
    return found.marked().isEmpty() ? NOTHING : new MarkdownHtml(file, Optional.of(found));
  }

  /** The file with blanks for all that is neither HTML nor text, so that places stay the same. */
  private static String onlyHtml(String file, Node document) {
    char[] out = new char[file.length()];
    for (int i = 0; i < out.length; i++) {
      out[i] = file.charAt(i) == '\n' ? '\n' : ' ';
    }
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlBlock html) {
            copy(html, "");
          }

          @Override
          public void visit(HtmlInline html) {
            copy(html, "");
          }

          @Override
          public void visit(Text text) {
            copy(text, "<&");
          }

          private void copy(Node node, String without) {
            for (SourceSpan span : node.getSourceSpans()) {
              int end = Math.min(out.length, span.getInputIndex() + span.getLength());
              for (int i = span.getInputIndex(); i < end; i++) {
                out[i] = without.indexOf(file.charAt(i)) >= 0 ? ' ' : file.charAt(i);
              }
            }
          }
        });
    return new String(out);
  }

  private void place(HtmlNotes found) {
    found.marked().forEach((element, mark) -> span(element).ifPresent(s -> put(s, mark)));
    waiting.addAll(found.units());
    for (HtmlNotes.Unit unit : found.units()) {
      span(unit.element()).ifPresent(span -> taken.set(span.start(), span.end()));
    }
  }

  private void put(Span span, HtmlNotes.Mark mark) {
    marks.put(span.start(), new Marked(span, mark));
    firstMarks.merge(mark.key(), span.start(), Math::min);
    taken.set(span.start(), span.end());
  }

  private Optional<Span> span(Element element) {
    int start = element.sourceRange().start().pos();
    int end = Math.min(file.length(), element.endSourceRange().end().pos());
    return start >= 0 && end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /**
   * Whether a place of the file belongs to a mark or a note; where a mark begins, it is put into
   * the text.
   */
  boolean takes(int place, PostBuilder builder, Look look) {
    Marked marked = marks.get(place);
    if (marked != null) {
      builder.standFor(
          "[" + marked.mark().label() + "]",
          marked.span().start(),
          marked.span().end(),
          look.marking(marked.mark().key()));
    }
    return taken.get(place);
  }

  /** Tells the notes apart from those that were numbered before. */
  void numberFrom(int first) {
    notes.ifPresent(found -> found.numberFrom(first));
  }

  /** Puts the notes behind the text whose first mark stands before a place of the file. */
  void writeNotesBefore(int place, PostBuilder builder) {
    if (notes.isEmpty()) {
      return;
    }
    List<HtmlNotes.Unit> next = new ArrayList<>();
    while (!waiting.isEmpty() && firstMark(waiting.element()) < place) {
      next.add(waiting.remove());
    }
    new HtmlWalk(file, notes.get(), builder).walkNotes(next);
  }

  private int firstMark(HtmlNotes.Unit unit) {
    return firstMarks.getOrDefault(unit.tag().key(), 0);
  }
}
