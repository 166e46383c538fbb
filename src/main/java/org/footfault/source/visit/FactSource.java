package org.footfault.source.visit;

import java.net.URI;
import java.util.Optional;
import org.footfault.source.PageFacts;

/** Reads what a page says of itself. */
@FunctionalInterface
public interface FactSource {

  /**
   * The facts of a page; never throws for what the page holds.
   *
   * @param contentType the header of that name
   * @param address where the page was found in the end
   * @param arrived how much of the body came
   */
  PageFacts read(
      byte[] body, Optional<String> contentType, URI address, PageFacts.Wholeness arrived);

  /** Takes facts that are wanted to the end of the run: the same, held where there is room. */
  default PageFacts kept(PageFacts facts) {
    return facts;
  }
}
