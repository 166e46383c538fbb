package org.footfault.source.page;

/** One way in which pages tell things of themselves. Found by {@link java.util.ServiceLoader}. */
interface FactReader {

  /** What this way is called; the readers work in the order of their names. */
  String name();

  /**
   * Puts down what the page says in this way; stateless, and never throws for what a page holds.
   */
  void read(HtmlPage page, Found found);
}
