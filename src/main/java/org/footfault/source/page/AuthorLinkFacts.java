package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads links near the title that lead to an author’s page, by their address. */
@AutoService(FactReader.class)
public final class AuthorLinkFacts implements FactReader {

  private static final int LONGEST = 60;

  @Override
  public String name() {
    return "links to authors";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    List<Element> links =
        page.links().stream()
            .filter(link -> BylineText.AUTHOR_PAGE.matcher(link.attr("href")).find())
            .filter(link -> ShownText.of(link, LONGEST + 1).length() <= LONGEST)
            .toList();
    List<String> names = MarkedBylineFacts.near(links, page.outline());
    if (!names.isEmpty()) {
      found.byline(names, "link to author", 0.55);
    }
  }
}
