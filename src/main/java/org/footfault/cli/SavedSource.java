package org.footfault.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.footfault.quotation.SourceText;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.footfault.source.page.PageReader;

/** A source that somebody saved as a file: a page, a PDF, a plain text. */
final class SavedSource {

  /** As much of a PDF as is taken from the web, and more than any page. */
  private static final long LARGEST = 64L << 20;

  /** Pages are read as if they came from here; relative links lead nowhere. */
  private static final URI NOWHERE = URI.create("https://saved.invalid/");

  private static final PageReader PAGES = new PageReader();

  private SavedSource() {}

  /**
   * Reads the text of a file.
   *
   * @param name what the file is called in messages
   */
  static SourceText read(Path file, String name) throws Failure {
    if (Files.isDirectory(file)) {
      throw Failure.incomplete(name + ": this is a folder; name a file of it");
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw Failure.incomplete(name + ": it is larger than 64 MiB");
      }
      byte[] bytes = Files.readAllBytes(file);
      Optional<String> type = type(bytes, name.toLowerCase(Locale.ROOT));
      return of(PAGES.read(bytes, type, NOWHERE, Wholeness.WHOLE), name);
    } catch (IOException e) {
      throw Failure.incomplete(name + ": it cannot be read: " + WholeFile.reason(e));
    }
  }

  private static Optional<String> type(byte[] bytes, String name) {
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return Optional.of("text/html");
    }
    boolean pdf = bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D';
    if (pdf) {
      return Optional.of("application/pdf");
    }
    int first = 0;
    while (first < bytes.length && Character.isWhitespace(bytes[first])) {
      first++;
    }
    boolean markup = first < bytes.length && bytes[first] == '<' && !name.endsWith(".txt");
    return Optional.of(markup ? "text/html" : "text/plain");
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
