package org.footfault.post;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** What may stand before a note's words: takes {@code [1]}, {@code . }, {@code ^}. */
  private static final Pattern LEFTOVER = Pattern.compile("^[\\s.:)\\]^↑]+");

  private final String file;
  private final HtmlNotes notes;
  private final PostBuilder builder;
  private final Deque<Look> looks = new ArrayDeque<>();
  private final Deque<Block.Kind> kinds = new ArrayDeque<>();
  private Optional<NoteTag> note = Optional.empty();
  private boolean noteBegins;

  HtmlWalk(String file, HtmlNotes notes) {
    this.file = file;
    this.notes = notes;
    this.builder = new PostBuilder(file);
  }

  PostBuilder walk(Element root) {
    walkTree(root);
    for (Element unit : notes.units()) {
      note = notes.unit(unit);
      noteBegins = true;
      builder.begin(Block.Kind.PARAGRAPH, note);
      walkTree(unit);
    }
    builder.end();
    return builder;
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
      boolean elsewhere = !node.equals(top) && notes.unit(element).isPresent();
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
    Optional<String> mark = notes.mark(element);
    if (mark.isPresent() && note.isEmpty()) {
      mark(element, mark.get());
      return NodeFilter.FilterResult.SKIP_ENTIRELY;
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

  private void mark(Element element, String key) {
    int start = Math.max(0, element.sourceRange().start().pos());
    int end = Math.max(start, element.endSourceRange().end().pos());
    builder.standFor(
        "[" + HtmlNotes.label(element) + "]",
        start,
        Math.min(end, file.length()),
        looks.element().marking(key));
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
      case "a" ->
          element.hasAttr("href") ? look.linked(WrappedLink.unwrap(element.attr("href"))) : look;
      default -> look;
    };
  }

  private void text(TextNode node) {
    int start = node.sourceRange().start().pos();
    int end = node.sourceRange().end().pos();
    String whole = node.getWholeText();
    if (start < 0 || end > file.length() || end < start) {
      start = 0;
      end = 0;
    }
    HtmlText pieces = HtmlText.of(whole, file, start, end);
    int from = noteBegins ? skipLabel(whole) : 0;
    pieces.put(builder, from, looks.element());
  }

  /** How much of a note's first letters are its label, or what is left of one. */
  private int skipLabel(String text) {
    if (text.isBlank()) {
      return text.length();
    }
    String label = note.map(NoteTag::label).orElse("");
    Matcher labelled =
        Pattern.compile("^\\s*[\\[(]?" + Pattern.quote(label) + "(?:[\\])]+[.:]?|[.:]|\\s+|$)\\s*")
            .matcher(text);
    if (!label.isEmpty() && labelled.find()) {
      noteBegins = labelled.end() == text.length();
      return labelled.end();
    }
    Matcher leftover = LEFTOVER.matcher(text);
    int skipped = leftover.find() ? leftover.end() : 0;
    noteBegins = skipped == text.length();
    return skipped;
  }
}
