package org.footfault.source.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a page as a reader sees it: one line a block, without navigation. */
final class ReadableText {

  private static final Set<String> LEFT_OUT =
      Set.of("script", "style", "noscript", "template", "svg", "iframe", "nav", "head", "select");

  private ReadableText() {}

  static String of(Document document) {
    StringBuilder text = new StringBuilder();
    document.filter(new Walk(text));
    return text.toString().strip();
  }

  private static void space(StringBuilder text, char space) {
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

  private record Walk(StringBuilder text) implements NodeFilter {

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        put(words.getWholeText());
      } else if (node instanceof Element element) {
        if (LEFT_OUT.contains(element.normalName().toLowerCase(Locale.ROOT))) {
          return FilterResult.SKIP_ENTIRELY;
        }
        breakAround(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        breakAround(element);
      }
      return FilterResult.CONTINUE;
    }

    private void breakAround(Element element) {
      if (element.isBlock() || element.nameIs("br")) {
        space(text, '\n');
      } else if (element.nameIs("td") || element.nameIs("th")) {
        space(text, ' ');
      }
    }

    private void put(String words) {
      for (int i = 0; i < words.length(); ) {
        int end = endOfWord(words, i);
        if (end > i) {
          text.append(words, i, end);
          i = end;
        } else {
          if (words.charAt(i) != 0 && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            space(text, ' ');
          }
          i++;
        }
      }
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
