package org.footfault.source.page;

import com.google.auto.service.AutoService;

/** Reads the headings that a page prints and the title that a browser’s bar shows. */
@AutoService(FactReader.class)
public final class HeadingFacts implements FactReader {

  /** Where headings are read, for people. */
  static final String ORIGIN = "h1";

  private static final int LONGEST = 500;

  @Override
  public String name() {
    return "headings";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    page.headings().forEach(h1 -> found.title(ShownText.of(h1, LONGEST), ORIGIN, 0.84));
    found.title(page.titleElement(), "<title>", 0.65);
  }
}
