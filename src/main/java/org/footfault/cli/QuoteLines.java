package org.footfault.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.footfault.quotation.Judgement;
import org.footfault.quotation.QuotationJudge;
import org.footfault.quotation.SourceText;
import tools.jackson.core.JsonGenerator;

/**
 * Answers quotations, one JSON object a line, each with a line: in {@code id}, {@code source} (a
 * file of the folder) and {@code quote}; out {@code id}, {@code verdict}, {@code found} and {@code
 * diff}. A line that cannot be answered has {@code error} instead.
 */
final class QuoteLines {

  /** So many sources are kept ready; quotations of one source seldom stand far apart. */
  private static final int KEPT = 32;

  private final FootfaultCommand command;
  private final Path folder;
  private final Map<Path, SourceText> sources = new LinkedHashMap<>();
  private int failed;

  QuoteLines(FootfaultCommand command, Path folder) {
    this.command = command;
    this.folder = folder;
  }

  /** Answers standard input to its end, and returns how many lines could not be answered. */
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
      String quote = question.required("quote");
      print(id.orElse(""), QuotationJudge.judge(quote, source(question.required("source"))));
    } catch (Failure e) {
      failed++;
      command.terminal().say("line " + number + ": " + e.sentence());
      print(id.orElse(""), Map.of("error", e.sentence()));
    }
  }

  private SourceText source(String name) throws Failure {
    try {
      Path file = folder.resolve(name).normalize();
      SourceText known = sources.get(file);
      if (known == null) {
        known = SavedSource.read(file, name);
        if (sources.size() == KEPT) {
          sources.remove(sources.keySet().iterator().next());
        }
        sources.put(file, known);
      }
      return known;
    } catch (InvalidPathException e) {
      throw Failure.usage("no file can be called “" + name + "”");
    }
  }

  private void print(String id, Judgement judgement) throws IOException {
    Map<String, String> answer = new LinkedHashMap<>();
    answer.put("verdict", judgement.verdict().word());
    answer.put("found", judgement.found());
    answer.put("diff", judgement.difference());
    print(id, answer);
  }

  private void print(String id, Map<String, String> answer) throws IOException {
    try (JsonGenerator json = Json.oneLine(command.terminal().out())) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      answer.forEach(json::writeStringProperty);
      json.writeEndObject();
    }
    command.terminal().print("");
  }
}
