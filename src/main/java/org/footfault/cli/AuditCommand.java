package org.footfault.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.footfault.AuditOptions;
import org.footfault.Footfault;
import org.footfault.Progress;
import org.footfault.config.FailOn;
import org.footfault.config.LoadedSettings;
import org.footfault.config.Settings;
import org.footfault.config.SettingsException;
import org.footfault.report.PostReport;
import org.footfault.report.Report;
import org.footfault.report.RunInfo.Completeness;
import org.footfault.report.RunInfo.Mode;
import org.footfault.report.TextLook;
import org.footfault.source.EarlierPage;
import org.footfault.source.web.MemorySettings;
import org.footfault.source.web.RunStart;
import org.footfault.source.web.memory.Replay;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: posts in, reports out. */
@Command(
    name = "audit",
    sortOptions = false,
    header = "Finds the faults in the footnotes of posts.",
    description = {"", "Prints them, and writes a folder of reports."},
    abbreviateSynopsis = true,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing found at or above the level of --fail-on",
      "1:faults found",
      "2:wrong usage or wrong settings",
      "3:the run could not be completed: a post could not be read, the network failed",
      "4:with --strict: something could not be verified",
      "130:interrupted; the report tells what was done until then"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  footfault audit                         the posts that the settings name",
      "  footfault audit 'posts/**/*.md'         all posts of a pattern",
      "  footfault audit https://blog.example/a  a page",
      "  footfault audit --offline - <post.txt   standard input",
      "  footfault audit -o json=- posts/ | jq . the report for programs",
      "  footfault audit --since reports/audit.json   and which sources have changed",
      "",
      "Settings come from .footfault.yml in this folder or above, from your own",
      "~/.config/footfault/config.yml, and from environment variables such as",
      "FOOTFAULT_FAIL_ON=warning; what is given here counts most."
    })
final class AuditCommand implements Callable<Integer> {

  private final FootfaultCommand parent;

  @Parameters(
      arity = "0..*",
      paramLabel = "POST",
      description =
          "A file, a folder, a pattern, an http(s) address, or - for standard input."
              + " Of a folder, every file is taken whose ending is known (txt, md, html, …).")
  private List<String> posts = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      converter = Written.Level.class,
      description =
          "The level from which a finding makes the run fail: error (if nothing is"
              + " said), warning, note, never.")
  private Optional<FailOn> failOn = Optional.empty();

  @Option(
      names = "--strict",
      negatable = true,
      description = "The run also fails where something could not be verified.")
  private Optional<Boolean> strict = Optional.empty();

  @Option(
      names = "--inline-links",
      negatable = true,
      description = "A passage that links a source is a citation too, without any note.")
  private Optional<Boolean> inlineLinks = Optional.empty();

  @Option(
      names = "--today",
      paramLabel = "YYYY-MM-DD",
      converter = Written.Day.class,
      description = "The day that dates are held against.")
  private Optional<LocalDate> today = Optional.empty();

  @Option(
      names = {"--from", "--format"},
      paramLabel = "FORMAT",
      description =
          "The format of standard input, where it is not recognised: text, markdown, html,"
              + " asciidoc, rst.")
  private Optional<String> inputFormat = Optional.empty();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The settings file of the project; none for no settings at all.")
  private Optional<String> config = Optional.empty();

  @ArgGroup(validate = false, heading = "%nReports:%n")
  private OutputOptions output = new OutputOptions();

  @ArgGroup(validate = false, heading = "%nNetwork:%n")
  private NetworkOptions network = new NetworkOptions();

  @ArgGroup(validate = false, heading = "%nMemory:%n")
  private MemoryOptions memory = new MemoryOptions();

  AuditCommand(FootfaultCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Failure, SettingsException {
    Surroundings around = parent.around();
    AuditSettings settings = new AuditSettings(around, config);
    LoadedSettings loaded = settings.over(commandLine());
    MemorySettings remembered = settings.memory(loaded.settings(), memory);
    RunStart start = start(remembered);
    AuditOptions asked =
        settings.options(loaded.settings(), remembered, start.today()).since(earlier(settings));
    AuditOptions options = network.isArchiving() ? asked.archiving() : asked;
    Outputs outputs = outputs(loaded.settings());
    PostSearch.Found found = search(loaded, outputs);
    if (options.mode() == Mode.OFFLINE) {
      found = found.withoutRemote();
    }
    found.problems().forEach(parent.terminal()::say);
    if (found.posts().isEmpty()) {
      return ExitCode.INCOMPLETE;
    }
    outputs.check(found.posts(), settings.files(loaded.settings()));
    try (Interruption interruption = new Interruption()) {
      Audited audited = audited(found, options, start, interruption);
      List<Failure> failures = outputs.write(audited.report());
      failures.forEach(failure -> parent.terminal().say(failure.sentence()));
      tell(audited, failures.isEmpty() ? outputs.page() : Optional.empty());
      boolean complete =
          failures.isEmpty() && found.problems().isEmpty() && audited.failure().isEmpty();
      return AuditExit.code(audited.report(), complete, loaded.settings());
    }
  }

  /** The pages of the audit of {@code --since}; says so where none of them can be compared. */
  private Map<String, EarlierPage> earlier(AuditSettings settings) throws Failure {
    Map<String, EarlierPage> pages = settings.earlier(memory);
    boolean comparable = pages.values().stream().anyMatch(page -> page.text().isOfThisReading());
    if (!pages.isEmpty() && !comparable) {
      parent
          .terminal()
          .say(
              "--since: "
                  + memory.since().orElse("")
                  + " was made by another version, which read pages in another way; no source is"
                  + " compared this time, and the audit of today serves the next time");
    }
    return pages;
  }

  /** What the command line says, in the words of the settings. */
  private Settings commandLine() {
    Optional<String> folder =
        output.isWithoutReports() ? Optional.of(Settings.NONE) : output.reports();
    Settings.Builder said =
        Settings.builder().reports(folder).inlineLinks(inlineLinks).failOn(failOn).strict(strict);
    return memory.into(network.into(said)).build();
  }

  /** A replay begins when its recording began; the day can be another. */
  private RunStart start(MemorySettings remembered) throws Failure {
    if (remembered.replay().isEmpty()) {
      Clock clock = parent.around().clock();
      return new RunStart(clock.instant(), today.orElseGet(() -> LocalDate.now(clock)));
    }
    try {
      RunStart recorded = Replay.of(remembered.replay().get()).start();
      return new RunStart(recorded.at(), today.orElse(recorded.today()));
    } catch (IOException e) {
      throw Failure.usage(
          memory.replay().orElse("") + ": it cannot be replayed: " + WholeFile.reason(e));
    }
  }

  private Outputs outputs(Settings settings) throws Failure {
    Optional<String> folder =
        Optional.of(settings.reports().orElse("reports")).filter(f -> !f.equals(Settings.NONE));
    return Outputs.of(parent, output.outputs(), folder, look());
  }

  private TextLook look() {
    Surroundings around = parent.around();
    boolean seen = around.terminals().contains(Surroundings.Stream.OUT);
    boolean coloured = Colour.of(output.colour(), around, Surroundings.Stream.OUT) == Colour.ALWAYS;
    return new TextLook(
        coloured ? TextLook.Colours.ANSI : TextLook.Colours.NONE,
        Letters.of(around),
        seen ? TextWidth.of(around) : TextLook.UNWRAPPED);
  }

  private PostSearch.Found search(LoadedSettings loaded, Outputs outputs) throws Failure {
    Surroundings around = parent.around();
    PostSearch search =
        new PostSearch(around.folder(), around.in(), InputFormat.known(inputFormat, posts));
    outputs.folder().ifPresent(search::without);
    if (!posts.isEmpty()) {
      return search.search(posts);
    }
    List<String> usual = loaded.settings().posts();
    if (usual.isEmpty() || loaded.folder().isEmpty()) {
      throw Failure.usage(
          "say which posts: footfault audit FILE…, or list them under posts: in .footfault.yml");
    }
    return search.search(usual, loaded.folder().get());
  }

  /**
   * A report, and what a person should know beside it.
   *
   * @param failure why something else that was asked for is not there
   */
  private record Audited(Report report, List<String> warnings, Optional<String> failure) {}

  private Audited audited(
      PostSearch.Found found, AuditOptions options, RunStart start, Interruption interruption) {
    Surroundings around = parent.around();
    boolean seen =
        around.terminals().contains(Surroundings.Stream.ERR)
            && around.variable("CI").isEmpty()
            && !around.variable("TERM").equals("dumb");
    InstantSource clock =
        memory.replay().isPresent() ? InstantSource.fixed(start.at()) : around.clock();
    Footfault footfault = new Footfault(options, clock);
    Report report;
    try (footfault;
        ProgressLine line =
            new ProgressLine(parent.terminal(), Letters.of(around), System::nanoTime)) {
      Progress progress = seen ? line : new ProgressLog(parent.terminal(), System::nanoTime);
      Progress told = output.isQuiet() ? Progress.SILENT : progress;
      report = interruption.interruptible(() -> footfault.audit(found.posts(), told));
    }
    return new Audited(report, footfault.warnings(), footfault.failure());
  }

  /** What a person should know beside the report. */
  private void tell(Audited audited, Optional<String> page) {
    Terminal terminal = parent.terminal();
    Report report = audited.report();
    audited.warnings().forEach(terminal::say);
    audited.failure().ifPresent(terminal::say);
    for (PostReport post : report.posts()) {
      post.problem().ifPresent(problem -> terminal.say(post.id() + ": " + problem));
    }
    report.run().remarks().forEach(terminal::say);
    if (report.run().completeness() == Completeness.INTERRUPTED) {
      terminal.say("interrupted; the report tells what was done until then");
    }
    if (!output.isQuiet()) {
      Unnoted.sentence(report).ifPresent(terminal::say);
      Hints.of(report).forEach(terminal::say);
      page.ifPresent(file -> terminal.say("the report for reading is " + file));
    }
  }
}
