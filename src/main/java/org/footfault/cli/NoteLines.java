package org.footfault.cli;

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

  private final CitationReader reader;
  private final JsonLines lines;

  NoteLines(FootfaultCommand command, LocalDate today) {
    this.reader = new CitationReader(today);
    this.lines = new JsonLines(command, this::write);
  }

  /** Answers standard input to its end, and returns how many lines could not be read. */
  int answer() throws Exception {
    return lines.answer();
  }

  private void write(JsonLine question, JsonGenerator json) throws Failure {
    Optional<PartialDate> posted = Optional.empty();
    if (question.text("post_date").isPresent()) {
      posted = Optional.of(date(question.text("post_date").get()));
    }
    Reading reading = reader.readNote(question.required("note"), question.text("sentence"), posted);
    new CitationJson(json).write(reading.citations(), reading.post());
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
