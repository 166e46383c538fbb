package org.footfault.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.footfault.OrderedWork;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Answers standard input, one JSON object a line, each with a line in the same order that begins
 * with the question's {@code id}, as it was given; where it has none, with {@code null} and the
 * number of the line as {@code line}. A line that cannot be answered gets {@code line} and {@code
 * error} instead, and is told on standard error. What is asked is answered before more is waited
 * for, so that a program may ask and wait for the answer.
 */
final class JsonLines {

  private final FootfaultCommand command;
  private final Answer answer;
  private int failed;

  /**
   * @param answer what is asked for each line
   */
  JsonLines(FootfaultCommand command, Answer answer) {
    this.command = command;
    this.answer = answer;
  }

  /** Writes the answer to one question into an object that has its {@code id} already. */
  @FunctionalInterface
  interface Answer {

    /** Refuses a question that cannot be answered; what was written until then is dropped. */
    void write(JsonLine question, JsonGenerator json) throws Failure;
  }

  /** An answer, and what is to be told beside it. */
  private record Reply(String line, Optional<String> problem) {}

  /**
   * Answers all lines with all cores, and returns how many could not be answered: the answer must
   * be safe for use by several threads.
   */
  int answer() throws Exception {
    try (BufferedReader in = lines();
        OrderedWork<Reply> work = new OrderedWork<>(this::print)) {
      int number = 0;
      for (String line = next(in, work); line != null; line = next(in, work)) {
        int place = ++number;
        String question = line;
        if (!line.isBlank()) {
          work.give(() -> reply(question, place));
        }
      }
      work.finish();
    }
    return failed;
  }

  private BufferedReader lines() {
    return new BufferedReader(new InputStreamReader(command.around().in(), StandardCharsets.UTF_8));
  }

  /** The next line, as long as anybody reads the answers. Answers first, where it would wait. */
  private @Nullable String next(BufferedReader in, OrderedWork<Reply> work) throws Exception {
    if (!in.ready()) {
      work.finish();
      command.terminal().out().flush();
    }
    return command.terminal().isAbandoned() ? null : in.readLine();
  }

  private void print(Reply reply) throws IOException {
    command.terminal().print(reply.line());
    if (reply.problem().isPresent()) {
      failed++;
      command.terminal().say(reply.problem().get());
    }
  }

  private Reply reply(String line, int number) {
    Id id = Id.none(number);
    try {
      JsonLine question = JsonLine.read(line);
      id = Id.of(question, number);
      return new Reply(object(id, question), Optional.empty());
    } catch (Failure e) {
      String told = "line " + number + ": " + e.sentence();
      return new Reply(error(id, e.sentence()), Optional.of(told));
    }
  }

  private static String error(Id id, String sentence) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = begin(id, line)) {
      if (id.isKnown()) {
        json.writeNumberProperty("line", id.line());
      }
      json.writeStringProperty("error", sentence);
      json.writeEndObject();
    }
    return line.toString();
  }

  private String object(Id id, JsonLine question) throws Failure {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = begin(id, line)) {
      answer.write(question, json);
      json.writeEndObject();
    }
    return line.toString();
  }

  private static JsonGenerator begin(Id id, StringWriter line) {
    JsonGenerator json = Json.oneLine(line);
    json.writeStartObject();
    id.write(json);
    return json;
  }

  /**
   * The name of a question, as it was given.
   *
   * @param text the name, if it is a text
   * @param raw its letters, if it is anything else; {@code null} for none
   * @param line the number of its line, from 1
   */
  private record Id(Optional<String> text, String raw, int line) {

    private static final String NULL = "null";

    static Id none(int line) {
      return new Id(Optional.empty(), NULL, line);
    }

    static Id of(JsonLine question, int line) {
      return new Id(question.text("id"), question.raw("id").orElse(NULL), line);
    }

    boolean isKnown() {
      return text.isPresent() || !raw.equals(NULL);
    }

    /** Writes the name; the number of the line, where there is none. */
    void write(JsonGenerator json) {
      json.writeName("id");
      if (text.isPresent()) {
        json.writeString(text.get());
      } else {
        json.writeRawValue(raw);
      }
      if (!isKnown()) {
        json.writeNumberProperty("line", line);
      }
    }
  }
}
