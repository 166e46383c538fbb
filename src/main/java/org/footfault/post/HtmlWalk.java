package org.footfault.post;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footfault.post.PostBuilder.Look;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Goes through a page without recursion and builds the post's text: the body, then the notes. */
final class HtmlWalk {

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "svg",
          "button",
          "form",
          "iframe",
          "object",
          "head",
          "select",
          "textarea");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "blockquote",
          "section",
          "article",
          "aside",
          "header",
          "footer",
          "main",
          "td",
          "th",
          "tr",
          "table",
          "dd",
          "dt",
          "dl",
          "pre",
          "figure",
          "figcaption",
          "address",
          "details",
          "summary",
          "br",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "body");

  private final String file;
  private final HtmlNotes notes;
  private final PostBuilder builder;
  private final Deque<Look> looks = new ArrayDeque<>();
  private final Deque<Block.Kind> kinds = new ArrayDeque<>();
  private Optional<NoteTag> note = Optional.empty();
  private boolean noteBegins;

  /** Whether the note is an item of a numbered list, whose number is no text. */
  private boolean listed;

  private final Set<Element> begun = new HashSet<>();

  HtmlWalk(String file, HtmlNotes notes) {
    this(file, notes, new PostBuilder(file));
  }

  /** One that goes on with what a builder has already. */
  HtmlWalk(String file, HtmlNotes notes, PostBuilder builder) {
    this.file = file;
    this.notes = notes;
    this.builder = builder;
  }

  PostBuilder walk(Element root) {
    walkTree(root);
    walkNotes(notes.units());
    return builder;
  }

  /** Puts some notes behind the text, in their order. */
  void walkNotes(List<HtmlNotes.Unit> units) {
    for (HtmlNotes.Unit unit : units) {
      if (begun.add(unit.element())) {
        note = Optional.of(unit.tag());
        noteBegins = true;
        listed = unit.element().normalName().equals("li");
        builder.begin(Block.Kind.PARAGRAPH, note);
        walkTree(unit.element());
      }
      for (Element more : unit.continuation()) {
        builder.begin(Block.Kind.PARAGRAPH, note);
        walkTree(more);
      }
    }
    builder.end();
  }

  private void walkTree(Element top) {
    looks.clear();
    looks.push(Look.PLAIN);
    kinds.clear();
    kinds.push(Block.Kind.PARAGRAPH);
    NodeTraversor.filter(new Filter(top), top);
  }

  private final class Filter implements NodeFilter {

    private final Element top;

    Filter(Element top) {
      this.top = top;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        text(text);
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      boolean elsewhere = !node.equals(top) && notes.isNote(element);
      if (elsewhere || SKIPPED.contains(element.normalName()) || notes.isDropped(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      return enter(element);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        looks.pop();
        kinds.pop();
        if (BLOCKS.contains(element.normalName())) {
          builder.begin(kinds.element(), note);
        }
      }
      return FilterResult.CONTINUE;
    }
  }

  private NodeFilter.FilterResult enter(Element element) {
    String name = element.normalName();
    Optional<HtmlNotes.Mark> mark = notes.mark(element);
    if (mark.isPresent()) {
      mark(element, mark.get());
      return NodeFilter.FilterResult.SKIP_ENTIRELY;
    }
    if (note.isPresent()) {
      beginSharedNote(element);
    }
    if (name.equals("hr")) {
      builder.rule();
    }
    kinds.push(kind(name, kinds.element()));
    looks.push(look(element, name));
    if (BLOCKS.contains(name)) {
      builder.begin(kinds.element(), note);
    }
    return NodeFilter.FilterResult.CONTINUE;
  }

  /** Where several notes share a paragraph, another one begins at its name. */
  private void beginSharedNote(Element element) {
    Optional<NoteTag> beginning = notes.beginningAt(element);
    if (beginning.isPresent() && !beginning.equals(note)) {
      note = beginning;
      noteBegins = true;
      builder.begin(Block.Kind.PARAGRAPH, note);
    }
  }

  private void mark(Element element, HtmlNotes.Mark mark) {
    int start = Math.max(0, element.sourceRange().start().pos());
    int end = Math.max(start, element.endSourceRange().end().pos());
    builder.standFor(
        "[" + mark.label() + "]",
        start,
        Math.min(end, file.length()),
        looks.element().marking(mark.key()));
  }

  private static Block.Kind kind(String name, Block.Kind around) {
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dd", "dt" -> Block.Kind.LIST_ITEM;
      case "blockquote" -> Block.Kind.QUOTATION;
      case "td", "th" -> Block.Kind.TABLE_CELL;
      case "pre" -> Block.Kind.CODE;
      default -> around;
    };
  }

  private Look look(Element element, String name) {
    Look look = looks.element();
    return switch (name) {
      case "em", "i" -> look.with(Style.ITALIC);
      case "cite" -> look.with(Style.CITED);
      case "b", "strong" -> look.with(Style.BOLD);
      case "sup" -> look.with(Style.SUPERSCRIPT);
      case "code", "pre", "kbd", "samp" -> look.with(Style.CODE);
      case "q" -> look.with(Style.QUOTED);
      case "a" -> link(element, look);
      case "span" -> isItalic(element) ? look.with(Style.ITALIC) : look;
      default -> look;
    };
  }

  private static Look link(Element element, Look look) {
    String href = element.attr("href").strip();
    boolean web = !href.isEmpty() && !href.startsWith("#") && !href.startsWith("javascript:");
    return web ? look.linked(WrappedLink.unwrap(href)) : look;
  }

  /** Whether LaTeXML, tex4ht or a word processor set it in italics. */
  private static boolean isItalic(Element element) {
    String style = element.attr("style");
    return element.hasClass("ltx_font_italic")
        || element.className().startsWith("cmti-")
        || style.contains("italic");
  }

  private void text(TextNode node) {
    int start = node.sourceRange().start().pos();
    int end = node.sourceRange().end().pos();
    String whole = node.getWholeText();
    if (start < 0 || end > file.length() || end < start) {
      start = 0;
      end = 0;
    }
    AlignedText pieces = AlignedText.of(whole, file, start, end, AlignedText.Escapes.ENTITIES);
    int from = noteBegins ? skipLabel(whole) : 0;
    pieces.put(builder, from, looks.element());
  }

  /** How much of a note's first letters are its label, or what is left of one. */
  private int skipLabel(String text) {
    String label = note.map(NoteTag::label).orElse("");
    int start = skip(text, 0, " \t\r\n\u00a0[(^↑");
    int end = skip(text, 0, " \t\r\n\u00a0.:)]^↑");
    if (!label.isEmpty() && text.startsWith(label, start)) {
      int after = start + label.length();
      boolean bracketed = start > 0 && "[(".indexOf(text.charAt(start - 1)) >= 0;
      String behind = bracketed ? "])" : listed ? "" : ".:)] \t\r\n\u00a0";
      boolean ends = after == text.length() ? !listed : behind.indexOf(text.charAt(after)) >= 0;
      if (ends) {
        end = skip(text, after, " \t\r\n\u00a0.:)]");
      }
    }
    noteBegins = end == text.length();
    return end;
  }

  private static int skip(String text, int from, String skipped) {
    int i = from;
    while (i < text.length() && skipped.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
