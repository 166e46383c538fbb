package org.footfault.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.footfault.report.Printable;
import org.footfault.source.FactPrinter;
import org.footfault.source.PageFacts;
import org.footfault.source.page.PageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Shows what pages say of themselves. */
@Command(
    name = "inspect",
    sortOptions = false,
    header = "Shows what a page says of itself.",
    description = {
      "",
      "Its titles, authors, publishers and dates: each with the place where the page says it, and"
          + " with how far that can be trusted. What Footfault goes by comes first; only facts of"
          + " 85 %% and more may contradict a note."
    },
    abbreviateSynopsis = true,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  footfault inspect page.html",
      "  footfault inspect --text paper.pdf",
      "  echo '{\"id\": \"1\", \"url\": \"https://blog.example/a\", \"file\": \"a.html.gz\"}' |",
      "    footfault inspect --jsonl --dir pages/",
      "",
      "With --jsonl it reads one saved page a line from standard input: {\"id\", \"url\",",
      "\"file\"}, and answers each with a line, in the same order: {\"id\", \"date\", \"title\",",
      "\"author\", \"publisher\", \"modified\", \"read\", \"origins\"}."
    })
final class InspectCommand implements Callable<Integer> {

  private final FootfaultCommand parent;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "A saved page (HTML, PDF, text), perhaps compressed by gzip.")
  private List<String> pages = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (for people) or json (one object a page, with its readable text).")
  private Format format = Format.TEXT;

  @Option(names = "--text", description = "Shows the readable text below the facts.")
  private boolean text;

  @Option(names = "--jsonl", description = "Reads lines from standard input, see below.")
  private boolean jsonLines;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "With --jsonl, the folder from which the files are counted.")
  private Optional<String> folder = Optional.empty();

  /** The forms of the answer. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  InspectCommand(FootfaultCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    if (jsonLines) {
      if (!pages.isEmpty()) {
        throw Failure.usage("--jsonl reads standard input, so it goes without pages");
      }
      int failed = new PageLines(parent, path(folder.orElse(""), "--dir")).answer();
      return failed == 0 ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }
    if (folder.isPresent()) {
      throw Failure.usage("--dir goes with --jsonl");
    }
    if (pages.isEmpty()) {
      throw Failure.usage("say which pages: footfault inspect FILE…");
    }
    return format == Format.JSON ? json() : text();
  }

  private int json() throws IOException {
    int code = ExitCode.CLEAN;
    try (JsonGenerator json = Json.indented(parent.terminal().out())) {
      json.writeStartArray();
      PageReader reader = new PageReader();
      for (String page : pages) {
        try {
          new FactJson(json).write(page, facts(page, reader));
        } catch (Failure e) {
          parent.terminal().say(e.sentence());
          code = ExitCode.INCOMPLETE;
        }
      }
      json.writeEndArray();
    }
    parent.terminal().print("");
    return code;
  }

  private int text() throws IOException {
    int code = ExitCode.CLEAN;
    PageReader reader = new PageReader();
    for (String page : pages) {
      try {
        print(page, facts(page, reader));
      } catch (Failure e) {
        parent.terminal().say(e.sentence());
        code = ExitCode.INCOMPLETE;
      }
    }
    return code;
  }

  private void print(String page, PageFacts facts) throws IOException {
    Terminal terminal = parent.terminal();
    terminal.print(Printable.of(page));
    for (String line : FactPrinter.lines(facts)) {
      terminal.print("  " + Printable.of(line));
    }
    terminal.print("");
    if (text) {
      for (String line : facts.text().lines().toList()) {
        terminal.print(Printable.of(line));
      }
      terminal.print("");
    }
  }

  private PageFacts facts(String page, PageReader reader) throws Failure {
    if (page.matches("(?i)https?://.*+")) {
      throw Failure.incomplete(page + ": inspect looks at saved pages; save it first");
    }
    return new SavedPage(path(page, page), page).facts(reader, Optional.empty(), Optional.empty());
  }

  private Path path(String written, String what) throws Failure {
    try {
      return parent.around().folder().resolve(written);
    } catch (InvalidPathException e) {
      throw Failure.usage(what + ": no file can be called “" + written + "”");
    }
  }
}
