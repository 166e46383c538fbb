package org.footfault.post;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The part of a page that is the post. */
final class HtmlArticle {

  /** A shorter article may well be there twice: a teaser, an empty box. */
  private static final int SHORT = 40;

  private HtmlArticle() {}

  /** Takes out of a page what it prints a second time: a preview, a form for telephones. */
  static void dropRepeats(Element body) {
    Set<String> seen = new HashSet<>();
    for (Element article : body.select("article, .entry-content, .post-content")) {
      boolean nested =
          article.parent() != null
              && article.parent().closest("article, .entry-content, .post-content") != null;
      String text = nested ? "" : article.text();
      if (text.length() >= SHORT && !seen.add(text)) {
        article.remove();
      }
    }
  }

  /** The element of the post: the only one of its sort that has every mark and note. */
  static Element of(Element body, HtmlNotes notes) {
    for (String selector :
        List.of("article", ".entry-content", ".post-content", "main", "[role=main]")) {
      List<Element> found = body.select(selector);
      if (found.size() == 1 && notes.allWithin(found.get(0))) {
        return found.get(0);
      }
    }
    return body;
  }
}
