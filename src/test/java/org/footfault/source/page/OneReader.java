package org.footfault.source.page;

import java.net.URI;
import java.util.List;

/** Lets one way of telling read a small page that begins with the title of the work. */
final class OneReader {

  private static final String TITLE =
      "<title>Night ferry returns to Port Alder</title><h1>Night ferry returns to Port Alder</h1>";

  private OneReader() {}

  static Found read(FactReader reader, String html) {
    Found found = new Found();
    reader.read(new HtmlPage(TITLE + html, URI.create("https://harbor.example/ferry")), found);
    return found;
  }

  /** The names of the first byline; empty where the reader found none. */
  static List<String> names(FactReader reader, String html) {
    return read(reader, html).bylines.stream().findFirst().map(Byline::names).orElse(List.of());
  }
}
