package org.footfault.source.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of an element as readers see it, up to a length: elements that lie in each other by the
 * thousand hold the whole page each, and reading every one whole would take for ever.
 */
final class ShownText {

  /** Elements whose text no reader sees. */
  static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "svg", "iframe", "head", "select");

  private ShownText() {}

  /** The first letters of the text, single spaces between words and between blocks. */
  static String of(Element element, int most) {
    Walk walk = new Walk(most);
    element.filter(walk);
    return walk.text.toString().strip();
  }

  private static final class Walk implements NodeFilter {

    private final int most;
    private final StringBuilder text = new StringBuilder();

    Walk(int most) {
      this.most = most;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (text.length() >= most) {
        return FilterResult.STOP;
      }
      if (node instanceof TextNode words) {
        put(words.getWholeText());
      } else if (node instanceof Element element) {
        if (UNSEEN.contains(element.normalName())) {
          return FilterResult.SKIP_ENTIRELY;
        }
        space(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        space(element);
      }
      return FilterResult.CONTINUE;
    }

    private void space(Element element) {
      if (element.isBlock() || element.nameIs("br")) {
        space();
      }
    }

    private void space() {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }

    private void put(String words) {
      for (int i = 0; i < words.length() && text.length() < most; i++) {
        char c = words.charAt(i);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          space();
        } else if (c != 0) {
          text.append(c);
        }
      }
    }
  }
}
