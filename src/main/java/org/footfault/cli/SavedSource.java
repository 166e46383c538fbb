package org.footfault.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.footfault.quotation.SourceText;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.footfault.source.page.PageReader;

/** The text of a source, made ready for quotations. */
final class SavedSource {

  private static final PageReader PAGES = new PageReader();

  private SavedSource() {}

  /**
   * Reads the text of a file: a page, a PDF, a plain text.
   *
   * @param name what the file is called in messages
   */
  static SourceText read(Path file, String name) throws Failure {
    return of(new SavedPage(file, name).facts(PAGES, Optional.empty(), Optional.empty()), name);
  }

  /** The text of what was read; refuses one that has none. */
  static SourceText of(PageFacts facts, String name) throws Failure {
    if (facts.text().isBlank()) {
      throw Failure.incomplete(name + ": it has no text that can be read");
    }
    return SourceText.of(
        facts.text(),
        facts.wholeness() == Wholeness.WHOLE ? SourceText.Extent.WHOLE : SourceText.Extent.PART);
  }
}
