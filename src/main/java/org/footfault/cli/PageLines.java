package org.footfault.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.footfault.OrderedWork;
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

  private final FootfaultCommand command;
  private final Path folder;
  private final PageReader reader = new PageReader();
  private int failed;

  /**
   * @param folder from which the files are counted
   */
  PageLines(FootfaultCommand command, Path folder) {
    this.command = command;
    this.folder = folder;
  }

  /** An answer, and what is to be told beside it. */
  private record Reply(String line, Optional<String> problem) {}

  /** Answers standard input to its end, and returns how many lines could not be answered. */
  int answer() throws Exception {
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(command.around().in(), StandardCharsets.UTF_8));
        OrderedWork<Reply> work = new OrderedWork<>(this::print)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int place = ++number;
        String question = line;
        if (command.terminal().isAbandoned()) {
          break;
        }
        if (!line.isBlank()) {
          work.give(() -> reply(question, place));
        }
      }
      work.finish();
    }
    return failed;
  }

  private void print(Reply reply) throws IOException {
    command.terminal().print(reply.line());
    if (reply.problem().isPresent()) {
      failed++;
      command.terminal().say(reply.problem().get());
    }
  }

  private Reply reply(String line, int number) {
    Optional<String> id = Optional.empty();
    try {
      JsonLine question = JsonLine.read(line);
      id = question.text("id");
      return new Reply(found(id.orElse(""), facts(question)), Optional.empty());
    } catch (Failure e) {
      return error(id.orElse(""), number, e.sentence());
    } catch (RuntimeException | StackOverflowError e) {
      // One page must not take the thousands after it along.
      return error(id.orElse(""), number, "Footfault itself failed at this page: " + e);
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

  private static String found(String id, PageFacts facts) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = Json.oneLine(line)) {
      new FactJson(json).writeLine(id, facts);
    }
    return line.toString();
  }

  private static Reply error(String id, int number, String error) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = Json.oneLine(line)) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      json.writeStringProperty("error", error);
      json.writeEndObject();
    }
    return new Reply(line.toString(), Optional.of("line " + number + ": " + error));
  }
}
