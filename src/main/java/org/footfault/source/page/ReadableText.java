package org.footfault.source.page;

import java.util.List;
import java.util.Set;
import org.footfault.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a page as a reader sees it, one line a block, without menus; and which parts of it
 * are the work itself.
 *
 * @param work in order; the rest is what the page shows around it
 */
record ReadableText(String text, List<Span> work) {

  private static final Set<String> LEFT_OUT =
      Set.of("script", "style", "noscript", "template", "svg", "iframe", "nav", "head", "select");

  static ReadableText of(HtmlPage page) {
    StringBuilder text = new StringBuilder();
    WorkLines lines = new WorkLines(page.outline());
    Walk walk = new Walk(text, lines);
    page.document().filter(walk);
    walk.end();
    int length = text.length();
    while (length > 0 && " \n".indexOf(text.charAt(length - 1)) >= 0) {
      length--;
    }
    return new ReadableText(text.substring(0, length), lines.work());
  }

  /** Writes the text, and tells where each line of it stands. */
  private static final class Walk implements NodeFilter {

    private static final int NONE = -1;

    private final StringBuilder text;
    private final WorkLines lines;
    private int start = NONE;
    private int links;
    private int inLink;

    Walk(StringBuilder text, WorkLines lines) {
      this.text = text;
      this.lines = lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        put(words.getWholeText(), words);
      } else if (node instanceof Element element) {
        if (LEFT_OUT.contains(element.normalName())) {
          return FilterResult.SKIP_ENTIRELY;
        }
        breakAround(element);
        inLink += element.nameIs("a") ? 1 : 0;
        lines.enter(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !LEFT_OUT.contains(element.normalName())) {
        breakAround(element);
        inLink -= element.nameIs("a") ? 1 : 0;
        lines.leave();
      }
      return FilterResult.CONTINUE;
    }

    private void breakAround(Element element) {
      if (element.isBlock() || element.nameIs("br")) {
        end();
        space('\n');
      } else if (element.nameIs("td") || element.nameIs("th")) {
        space(' ');
      }
    }

    void end() {
      if (start != NONE) {
        int last = text.length();
        while (last > start && text.charAt(last - 1) == ' ') {
          last--;
        }
        lines.line(new Span(start, last), links, text);
      }
      start = NONE;
      links = 0;
    }

    private void space(char space) {
      if (text.isEmpty()) {
        return;
      }
      int last = text.length() - 1;
      if (text.charAt(last) == ' ') {
        text.setCharAt(last, space);
      } else if (text.charAt(last) != '\n') {
        text.append(space);
      }
    }

    private void put(String words, TextNode node) {
      for (int i = 0; i < words.length(); ) {
        int end = endOfWord(words, i);
        if (end > i) {
          word(words, i, end, node);
          i = end;
        } else {
          if (words.charAt(i) != 0) {
            space(' ');
          }
          i++;
        }
      }
    }

    private void word(String words, int from, int end, TextNode node) {
      if (start == NONE) {
        start = text.length();
        lines.begin(node.parent());
      }
      text.append(words, from, end);
      links += inLink > 0 ? end - from : 0;
    }

    private static int endOfWord(String words, int from) {
      int end = from;
      while (end < words.length() && isLetter(words.charAt(end))) {
        end++;
      }
      return end;
    }

    private static boolean isLetter(char c) {
      return (c > ' ' && c < 0x7F)
          || (c != 0 && !Character.isWhitespace(c) && !Character.isSpaceChar(c));
    }
  }
}
