package org.footfault.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.footfault.citation.CitationReader;
import org.footfault.citation.Reading;
import org.footfault.date.PartialDate;
import tools.jackson.core.JsonGenerator;

/**
 * Answers loose notes, one JSON object a line, each with a line: in {@code id}, {@code note},
 * perhaps {@code sentence} (the words that the note supports) and {@code post_date}; out {@code
 * id}, {@code citations}, {@code dates}. A line that cannot be read is answered with {@code error}.
 */
final class NoteLines {

  private final FootfaultCommand command;
  private final CitationReader reader;
  private int failed;

  NoteLines(FootfaultCommand command, LocalDate today) {
    this.command = command;
    this.reader = new CitationReader(today);
  }

  /** Answers standard input to its end, and returns how many lines could not be read. */
  int answer() throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(command.around().in(), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank() && !command.terminal().isAbandoned()) {
          answer(line, number);
        }
      }
    }
    return failed;
  }

  private void answer(String line, int number) throws IOException {
    Optional<String> id = Optional.empty();
    try {
      JsonLine question = JsonLine.read(line);
      id = question.text("id");
      Optional<PartialDate> posted = Optional.empty();
      if (question.text("post_date").isPresent()) {
        posted = Optional.of(date(question.text("post_date").get()));
      }
      Reading reading =
          reader.readNote(question.required("note"), question.text("sentence"), posted);
      print(id.orElse(""), reading);
    } catch (Failure e) {
      failed++;
      command.terminal().say("line " + number + ": " + e.sentence());
      printError(id.orElse(""), e.sentence());
    }
  }

  private void print(String id, Reading reading) throws IOException {
    try (JsonGenerator json = Json.oneLine(command.terminal().out())) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      new CitationJson(json).write(reading.citations(), reading.post());
      json.writeEndObject();
    }
    command.terminal().print("");
  }

  private void printError(String id, String error) throws IOException {
    try (JsonGenerator json = Json.oneLine(command.terminal().out())) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      json.writeStringProperty("error", error);
      json.writeEndObject();
    }
    command.terminal().print("");
  }

  /** Reads {@code 2015}, {@code 2015-04} and {@code 2015-04-02}. */
  private static PartialDate date(String iso) throws Failure {
    try {
      return switch (iso.length()) {
        case 4 -> PartialDate.of(Integer.parseInt(iso));
        case 7 -> PartialDate.of(YearMonth.parse(iso).getYear(), YearMonth.parse(iso).getMonth());
        default -> PartialDate.of(LocalDate.parse(iso));
      };
    } catch (DateTimeParseException | NumberFormatException e) {
      throw Failure.usage("“post_date” is no date such as 2015-04-02: “" + iso + "”");
    } catch (DateTimeException | IllegalArgumentException e) {
      throw Failure.usage("“post_date” is out of range: “" + iso + "”");
    }
  }
}
