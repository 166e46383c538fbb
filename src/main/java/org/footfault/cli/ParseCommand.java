package org.footfault.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.footfault.AuditOptions;
import org.footfault.Footfault;
import org.footfault.PostInput;
import org.footfault.citation.Reading;
import org.footfault.note.NoteOptions;
import org.footfault.post.UnreadablePostException;
import org.footfault.report.RunInfo.Mode;
import org.footfault.report.bibliography.Bibliography;
import org.footfault.report.bibliography.Entries;
import org.footfault.report.bibliography.Entry;
import org.footfault.source.web.WebSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Shows what is understood of posts, without a look at any source. */
@Command(
    name = "parse",
    sortOptions = false,
    header = "Shows what Footfault understands of posts.",
    description = {
      "",
      "Their notes, and what each note cites; no source is looked at, nothing is judged."
    },
    abbreviateSynopsis = true,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  footfault parse post.md",
      "  footfault parse --format json posts/",
      "  footfault parse --format bibtex posts/ >cited.bib",
      "  echo '{\"id\": \"1\", \"note\": \"Roe, The Long War (2015)\"}' |",
      "    footfault parse --jsonl",
      "",
      "With --jsonl it reads one note a line from standard input: {\"id\", \"note\",",
      "\"sentence\", \"post_date\"}, the last two if known, and answers each with a line:",
      "{\"id\", \"citations\": […], \"dates\": […]}."
    })
final class ParseCommand implements Callable<Integer> {

  private final FootfaultCommand parent;

  @Parameters(
      arity = "0..*",
      paramLabel = "POST",
      description = "A file, a folder, a pattern, or - for standard input.")
  private List<String> posts = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ParseFormat.Converter.class,
      completionCandidates = ParseFormat.Names.class,
      description =
          "text (for people), json (one object a post), jsonl (one line a note); for reference"
              + " managers, the works that all posts cite: bibtex, csl-json, ris.")
  private ParseFormat format = ParseFormat.TEXT;

  @Option(names = "--jsonl", description = "Reads loose notes from standard input, see below.")
  private boolean jsonLines;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "The format of standard input, where it is not recognised.")
  private Optional<String> inputFormat = Optional.empty();

  @Option(
      names = "--inline-links",
      description = "A passage that links a source is a citation too, without any note.")
  private boolean inlineLinks;

  @Option(
      names = "--today",
      paramLabel = "YYYY-MM-DD",
      converter = Written.Day.class,
      description = "The day that dates are held against.")
  private Optional<LocalDate> today = Optional.empty();

  ParseCommand(FootfaultCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    LocalDate day = today.orElseGet(() -> LocalDate.now(parent.around().clock()));
    if (jsonLines) {
      if (!posts.isEmpty()) {
        throw Failure.usage("--jsonl reads standard input, so it goes without posts");
      }
      if (!format.equals(ParseFormat.TEXT) && !format.equals(ParseFormat.JSON_LINES)) {
        throw Failure.usage("--jsonl answers in JSON lines, so it goes without --format");
      }
      int failed = new NoteLines(parent, day).answer();
      return failed == 0 ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }
    if (posts.isEmpty()) {
      throw Failure.usage("say which posts: footfault parse FILE…");
    }
    Optional<String> known = InputFormat.known(inputFormat, posts);
    PostSearch.Found found =
        new PostSearch(parent.around().folder(), parent.around().in(), known).search(posts);
    found.problems().forEach(parent.terminal()::say);
    boolean complete = print(found.posts(), day) && found.problems().isEmpty();
    return complete ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
  }

  /** Prints each post; returns whether all could be read. */
  private boolean print(List<PostInput> inputs, LocalDate day) throws IOException {
    AuditOptions options =
        new AuditOptions(
            Version.number(),
            Mode.OFFLINE,
            inlineLinks ? NoteOptions.withLinks() : NoteOptions.defaults(),
            day,
            WebSettings.defaults(),
            Set.of(),
            Map.of());
    boolean complete = true;
    try (Footfault footfault = new Footfault(options, parent.around().clock());
        PostPrinter printer = new PostPrinter()) {
      for (PostInput input : inputs) {
        try {
          if (input instanceof PostInput.Remote) {
            throw new UnreadablePostException("parse looks at no page of the web; save it first");
          }
          Reading reading = footfault.read(input);
          printer.print(reading);
          if (reading.notes().notes().isEmpty()) {
            parent.terminal().say(Unnoted.sentence(input.id().name()));
          }
        } catch (UnreadablePostException e) {
          parent.terminal().say(input.id() + ": " + e.getMessage());
          complete = false;
        }
      }
    }
    return complete;
  }

  /** Prints readings one after the other in the form that was asked for. */
  private final class PostPrinter implements AutoCloseable {

    private final Optional<JsonGenerator> array;
    private final Optional<Bibliography.Works> works;
    private final Entries entries = new Entries();

    PostPrinter() throws IOException {
      Optional<Bibliography> bibliography = format.bibliography();
      works =
          bibliography.isPresent()
              ? Optional.of(bibliography.get().begin(parent.terminal().out()))
              : Optional.empty();
      array =
          format.equals(ParseFormat.JSON)
              ? Optional.of(Json.indented(parent.terminal().out()))
              : Optional.empty();
      array.ifPresent(JsonGenerator::writeStartArray);
    }

    void print(Reading reading) throws IOException {
      if (works.isPresent()) {
        for (Entry entry : (Iterable<Entry>) entries.of(reading)::iterator) {
          works.get().write(entry);
        }
      } else if (format.equals(ParseFormat.JSON)) {
        new PostJson(array.orElseThrow()).write(reading);
      } else if (format.equals(ParseFormat.JSON_LINES)) {
        for (int number = 1; number <= reading.notes().notes().size(); number++) {
          try (JsonGenerator json = Json.oneLine(parent.terminal().out())) {
            new PostJson(json).writeLine(number, reading);
          }
          parent.terminal().print("");
        }
      } else {
        new PostText(parent.terminal()).print(reading);
      }
    }

    @Override
    public void close() throws IOException {
      if (works.isPresent()) {
        works.get().end();
      }
      if (array.isPresent()) {
        array.get().writeEndArray();
        array.get().close();
        parent.terminal().print("");
      }
    }
  }
}
