package org.footfault;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footfault.citation.Citation;
import org.footfault.citation.CitationReader;
import org.footfault.citation.Reading;
import org.footfault.comparison.Comparisons;
import org.footfault.finding.Finding;
import org.footfault.note.NoteFinder;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.UnreadablePostException;
import org.footfault.report.PostReport;
import org.footfault.report.PostReport.Judged;
import org.footfault.report.Report;
import org.footfault.report.RunInfo;
import org.footfault.report.RunInfo.Completeness;
import org.footfault.report.RunInfo.Mode;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.source.page.PageReader;
import org.footfault.source.visit.Cited;
import org.footfault.source.visit.FactSource;
import org.footfault.source.visit.SourceReader;
import org.footfault.source.visit.TextShelf;
import org.footfault.source.visit.Visits;
import org.footfault.source.web.Memory;
import org.footfault.source.web.RunStart;
import org.footfault.source.web.Web;
import org.footfault.source.web.fetch.OkHttpWeb;
import org.footfault.source.web.fetch.OpenFiles;
import org.footfault.source.web.memory.Access;
import org.footfault.text.Address;

/**
 * The whole journey: posts are read, their notes found, their citations understood, the sources
 * visited, and everything checked.
 *
 * <p>An interrupt of the calling thread ends a run early; its report then has what was done so far.
 */
public final class Footfault implements AutoCloseable {

  private final AuditOptions options;
  private final InstantSource clock;
  private final Door door;
  private final PostOpener opener;
  private final TextShelf texts = new TextShelf();

  /** Makes ready for runs with these options; nothing is read or fetched yet. */
  public Footfault(AuditOptions options, InstantSource clock) {
    this(
        options,
        clock,
        new Door(
            at ->
                Access.open(
                    options.web(),
                    clock,
                    new RunStart(at, options.today()),
                    () -> new OkHttpWeb(options.web(), clock))));
  }

  /** The same, with another door to the web: a recording, say. */
  public Footfault(AuditOptions options, InstantSource clock, Supplier<Web> web) {
    this(options, clock, new Door(at -> Access.to(web.get())));
  }

  private Footfault(AuditOptions options, InstantSource clock, Door door) {
    this.options = options;
    this.clock = clock;
    this.door = door;
    door.begins(clock.instant());
    this.opener = new PostOpener(() -> door.get().kept());
  }

  /** What is understood of a post without a look at its sources. */
  public Reading read(PostInput input) throws UnreadablePostException {
    Post post = opener.open(input);
    return new CitationReader(options.today()).read(post, NoteFinder.find(post, options.notes()));
  }

  /** Audits posts; one that cannot be read is a part of the report, and the others go on. */
  public Report audit(List<PostInput> inputs, Progress progress) {
    Instant startedAt = clock.instant();
    door.begins(startedAt);
    List<Opened> posts = open(inputs);
    Visits visits = visit(posts, progress);
    CheckRun checks = new CheckRun(options);
    List<PostReport> reports =
        posts.parallelStream().map(post -> report(post, visits, checks)).toList();
    Completeness completeness =
        Thread.currentThread().isInterrupted() ? Completeness.INTERRUPTED : Completeness.COMPLETE;
    RunInfo run =
        new RunInfo(
            options.version(),
            startedAt,
            options.today(),
            options.mode(),
            completeness,
            Stream.concat(visits.networkProblem().stream(), visits.remarks().stream()).toList());
    return new Report(run, reports);
  }

  /** What a user should know of the last run beside its report. */
  public List<String> warnings() {
    return door.opened()
        .flatMap(access -> access.memory().trouble())
        .map(List::of)
        .orElse(List.of());
  }

  /**
   * Why something that was asked for beside the report is not there; known after {@link #close}.
   */
  public Optional<String> failure() {
    return door.opened().flatMap(access -> access.memory().failure());
  }

  @Override
  public void close() {
    door.close();
    texts.close();
  }

  /** A post, or why it could not be read. */
  private record Opened(PostId id, Optional<Reading> reading, Optional<String> problem) {
    static Opened unread(PostId id, String problem) {
      return new Opened(id, Optional.empty(), Optional.of(problem));
    }
  }

  /**
   * Posts of this machine on all cores; those of the web one by one, by an interruptible thread.
   */
  private List<Opened> open(List<PostInput> inputs) {
    Thread caller = Thread.currentThread();
    boolean local = inputs.stream().noneMatch(PostInput.Remote.class::isInstance);
    Stream<PostInput> all = local ? inputs.parallelStream() : inputs.stream();
    return all.map(
            input ->
                caller.isInterrupted()
                    ? Opened.unread(input.id(), "the run was stopped")
                    : opened(input))
        .toList();
  }

  private Opened opened(PostInput input) {
    try {
      return new Opened(input.id(), Optional.of(read(input)), Optional.empty());
    } catch (UnreadablePostException e) {
      return Opened.unread(input.id(), String.valueOf(e.getMessage()));
    }
  }

  private Visits visit(List<Opened> posts, Progress progress) {
    if (options.mode() == Mode.OFFLINE) {
      return new Visits(Map.of(), Optional.empty());
    }
    Map<Address, Cited> addresses = new LinkedHashMap<>();
    for (Opened post : posts) {
      post.reading()
          .ifPresent(
              r ->
                  r.citations().stream()
                      .flatMap(c -> CitedSource.of(c, r.post()).stream())
                      .forEach(cited -> addresses.merge(cited.address(), cited, Cited::with)));
    }
    if (addresses.isEmpty()) {
      return new Visits(Map.of(), Optional.empty());
    }
    return visit(addresses.values(), progress);
  }

  /** What is found at each of these addresses, by the rules of an audit. */
  public Map<Address, Source> visit(List<Address> addresses) {
    return visit(addresses.stream().map(Cited::bare).toList(), Progress.SILENT).sources();
  }

  private Visits visit(Collection<Cited> cited, Progress progress) {
    progress.visiting(
        cited.stream().flatMap(one -> one.address().uri().stream()).collect(Collectors.toSet()));
    PageReader pages = new PageReader(options.today());
    Access access = door.get();
    Memory memory = new WatchedMemory(access.memory(), progress);
    FactSource facts = new ShelvedFacts(pages, texts);
    ExecutorService threads = WaitingThreads.upTo(OpenFiles.requests(options.web().globalLimit()));
    try (SourceReader sources =
        new SourceReader(access.web(), memory, options.web(), options.archives(), facts, threads)) {
      Visits visits = sources.readAll(cited);
      if (!Thread.currentThread().isInterrupted()) {
        access.memory().finished();
      }
      return visits;
    } finally {
      threads.shutdownNow();
    }
  }

  /** What pages say, their texts on a shelf once they are known to be wanted. */
  private record ShelvedFacts(PageReader pages, TextShelf texts) implements FactSource {
    @Override
    public PageFacts read(
        byte[] body, Optional<String> contentType, URI address, PageFacts.Wholeness arrived) {
      return pages.read(body, contentType, address, arrived);
    }

    @Override
    public PageFacts kept(PageFacts facts) {
      return texts.keep(facts);
    }
  }

  private PostReport report(Opened post, Visits visits, CheckRun checks) {
    if (post.reading().isEmpty()) {
      return new PostReport(post.id(), post.reading(), post.problem(), List.of(), List.of());
    }
    Reading reading = post.reading().get();
    Function<Citation, Source> sources = citation -> source(citation, visits);
    Comparisons comparisons = new Comparisons(reading.post(), sources);
    List<Finding> findings = checks.findings(reading, sources, comparisons);
    VerdictReason verdicts = new VerdictReason(reading.citations(), sources, findings, comparisons);
    List<Judged> judged = reading.citations().stream().map(verdicts::judged).toList();
    return new PostReport(post.id(), post.reading(), Optional.empty(), judged, findings);
  }

  private Source source(Citation citation, Visits visits) {
    if (citation.url().isEmpty()) {
      return new Source.Unchecked(Source.Reason.NO_ADDRESS);
    }
    Source.Reason otherwise =
        options.mode() == Mode.OFFLINE ? Source.Reason.OFFLINE : Source.Reason.INTERRUPTED;
    return visits
        .sources()
        .getOrDefault(citation.url().get().value(), new Source.Unchecked(otherwise));
  }
}
