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
 * with the question's {@code id}. A line that cannot be answered gets {@code error} instead, and is
 * told on standard error with its number.
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

  /** Answers one line after the other, and returns how many could not be answered. */
  int answer() throws IOException {
    try (BufferedReader in = lines()) {
      int number = 0;
      for (String line = next(in); line != null; line = next(in)) {
        number++;
        if (!line.isBlank()) {
          print(reply(line, number));
        }
      }
    }
    return failed;
  }

  /** The same with all cores: the answer must be safe for use by several threads. */
  int answerTogether() throws Exception {
    try (BufferedReader in = lines();
        OrderedWork<Reply> work = new OrderedWork<>(this::print)) {
      int number = 0;
      for (String line = next(in); line != null; line = next(in)) {
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

  /** The next line, as long as anybody reads the answers. */
  private @Nullable String next(BufferedReader in) throws IOException {
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
    Id id = Id.NONE;
    try {
      JsonLine question = JsonLine.read(line);
      id = Id.of(question);
      return new Reply(object(id, question), Optional.empty());
    } catch (Failure e) {
      String told = "line " + number + ": " + e.sentence();
      return new Reply(error(id, e.sentence()), Optional.of(told));
    }
  }

  private static String error(Id id, String sentence) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = begin(id, line)) {
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
   * @param number its digits, if it is a number
   */
  private record Id(String text, Optional<String> number) {

    static final Id NONE = new Id("", Optional.empty());

    static Id of(JsonLine question) {
      return new Id(question.text("id").orElse(""), question.number("id"));
    }

    void write(JsonGenerator json) {
      json.writeName("id");
      if (number.isPresent()) {
        json.writeRawValue(number.get());
      } else {
        json.writeString(text);
      }
    }
  }
}
