package org.footfault.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.footfault.source.PageFacts;
import org.footfault.source.page.PageReader;
import org.footfault.text.Address;
import tools.jackson.core.JsonGenerator;

/**
 * Answers saved pages, one JSON object a line, each with a line, in the same order: in {@code id},
 * {@code file}, perhaps {@code url} and {@code content_type} (what the page came with); out {@code
 * id}, {@code date}, {@code title}, {@code author}, {@code publisher}, {@code modified}, {@code
 * read}, {@code origins}. A line that cannot be answered gets {@code error}.
 */
final class PageLines {

  private final JsonLines lines;
  private final Path folder;
  private final PageReader reader;

  /**
   * @param folder from which the files are counted
   */
  PageLines(FootfaultCommand command, Path folder) {
    this.lines = new JsonLines(command, this::write);
    this.folder = folder;
    this.reader = new PageReader(LocalDate.now(command.around().clock()));
  }

  /** Answers standard input to its end, and returns how many lines could not be answered. */
  int answer() throws Exception {
    return lines.answer();
  }

  private void write(JsonLine question, JsonGenerator json) throws Failure {
    try {
      new FactJson(json).writeLine(facts(question));
    } catch (RuntimeException | StackOverflowError e) {
      // One page must not take the thousands after it along.
      throw Failure.incomplete("Footfault itself failed at this page: " + e);
    }
  }

  private PageFacts facts(JsonLine question) throws Failure {
    String file = question.required("file");
    try {
      return new SavedPage(folder.resolve(file), file)
          .facts(
              reader,
              question.text("url").flatMap(url -> Address.of(url).uri()),
              question.text("content_type"));
    } catch (InvalidPathException e) {
      throw Failure.usage("no file can be called “" + file + "”");
    }
  }
}
