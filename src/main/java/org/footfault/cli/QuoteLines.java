package org.footfault.cli;

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

  private final JsonLines lines;
  private final Path folder;
  private final Map<Path, SourceText> sources = new LinkedHashMap<>();

  QuoteLines(FootfaultCommand command, Path folder) {
    this.lines = new JsonLines(command, this::write);
    this.folder = folder;
  }

  /** Answers standard input to its end, and returns how many lines could not be answered. */
  int answer() throws Exception {
    return lines.answer();
  }

  private void write(JsonLine question, JsonGenerator json) throws Failure {
    String quote = question.required("quote");
    Judgement judgement = QuotationJudge.judge(quote, source(question.required("source")));
    json.writeStringProperty("verdict", judgement.verdict().word());
    json.writeStringProperty("found", judgement.found());
    json.writeStringProperty("diff", judgement.difference());
  }

  private SourceText source(String name) throws Failure {
    try {
      Path file = folder.resolve(name).normalize();
      Optional<SourceText> known = kept(file);
      if (known.isPresent()) {
        return known.get();
      }
      // two threads may read the same file at once: neither has to wait for the other
      SourceText read = SavedSource.read(file, name);
      keep(file, read);
      return read;
    } catch (InvalidPathException e) {
      throw Failure.usage("no file can be called “" + name + "”");
    }
  }

  private Optional<SourceText> kept(Path file) {
    synchronized (sources) {
      return Optional.ofNullable(sources.get(file));
    }
  }

  private void keep(Path file, SourceText text) {
    synchronized (sources) {
      if (sources.size() >= KEPT) {
        sources.remove(sources.keySet().iterator().next());
      }
      sources.put(file, text);
    }
  }
}
