package org.footfault.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.footfault.config.SettingsException;
import org.footfault.report.TextLook;
import org.footfault.source.Source;
import org.footfault.source.Source.Reason;
import org.footfault.source.page.PageReader;
import org.footfault.text.Address;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:each page was read, or a copy of it in an archive",
      "2:wrong usage",
      "3:a page could not be read, or a line of --jsonl not answered"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  footfault inspect https://times.example/ferry",
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
      paramLabel = "URL|FILE",
      description =
          "An http(s) address, or a saved page (HTML, PDF, feed, text), perhaps compressed by gzip.")
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

  @Mixin private NetworkOptions network = new NetworkOptions();

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
      throw Failure.usage("say which pages: footfault inspect URL|FILE…");
    }
    List<Inspected> inspected = inspected();
    if (format == Format.JSON) {
      json(inspected);
    } else {
      text(inspected);
    }
    boolean all = inspected.stream().allMatch(one -> one.facts().isPresent());
    return all ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
  }

  /** The pages in the order in which they were named. */
  private List<Inspected> inspected() throws Failure, SettingsException {
    Map<Address, Source> visited = visited();
    PageReader reader = new PageReader(LocalDate.now(parent.around().clock()));
    List<Inspected> inspected = new ArrayList<>();
    for (String page : pages) {
      if (LiveSources.isAddress(page)) {
        Source source = visited.get(Address.of(page));
        inspected.add(
            Inspected.visited(
                page, source == null ? new Source.Unchecked(Reason.INTERRUPTED) : source));
      } else {
        inspected.add(saved(page, reader));
      }
    }
    return inspected;
  }

  private Map<Address, Source> visited() throws Failure, SettingsException {
    List<Address> addresses =
        pages.stream().filter(LiveSources::isAddress).map(Address::of).distinct().toList();
    return addresses.isEmpty()
        ? Map.of()
        : new LiveSources(parent.around(), network).visit(addresses);
  }

  private Inspected saved(String page, PageReader reader) {
    try {
      return Inspected.file(
          page,
          new SavedPage(path(page, page), page).facts(reader, Optional.empty(), Optional.empty()));
    } catch (Failure e) {
      return Inspected.unreadable(page, e.sentence());
    }
  }

  private void json(List<Inspected> inspected) throws IOException {
    try (JsonGenerator json = Json.indented(parent.terminal().out())) {
      json.writeStartArray();
      inspected.forEach(new FactJson(json)::write);
      json.writeEndArray();
    }
    parent.terminal().print("");
    inspected.forEach(one -> one.problem().ifPresent(parent.terminal()::say));
  }

  private void text(List<Inspected> inspected) throws IOException {
    PageText printer = new PageText(parent.terminal(), look());
    for (Inspected one : inspected) {
      if (one.problem().isPresent()) {
        parent.terminal().say(one.problem().get());
        continue;
      }
      printer.print(one);
      if (text && one.facts().isPresent()) {
        printer.printText(one.facts().get());
      }
    }
  }

  /** Lines are broken only for a person who looks on. */
  private TextLook look() {
    Surroundings around = parent.around();
    boolean seen = around.terminals().contains(Surroundings.Stream.OUT);
    return new TextLook(
        TextLook.Colours.NONE,
        Letters.of(around),
        seen ? TextWidth.of(around) : TextLook.UNWRAPPED);
  }

  private Path path(String written, String what) throws Failure {
    try {
      return parent.around().folder().resolve(written);
    } catch (InvalidPathException e) {
      throw Failure.usage(what + ": no file can be called “" + written + "”");
    }
  }
}
