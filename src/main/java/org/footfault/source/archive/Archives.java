package org.footfault.source.archive;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.footfault.source.archive.Archive.Search;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Request;

/**
 * The web archives of a run. One that does not answer is left alone after a few tries, and spoken
 * of once. Safe for use by several threads.
 */
public final class Archives {

  /** So many troubles, and not one answer, and an archive counts as down. */
  private static final int ENOUGH = 2;

  /** So many troubles of an archive are told. */
  private static final int MOST_TOLD = 3;

  /** Where the answers come from. */
  public enum Run {
    LIVE,
    /** A recording: nobody is spared, and nobody given up. */
    REPLAYED
  }

  private final Map<Archive.Kept, AtomicInteger> kept = new ConcurrentHashMap<>();
  private final List<Door> doors = new ArrayList<>();

  /**
   * @param web asks politely
   * @param keys the archives for which the settings have keys
   * @param executor runs what must wait
   */
  public Archives(
      ArchiveSettings settings,
      Function<Request, CompletableFuture<Answer>> web,
      Predicate<URI> keys,
      Executor executor,
      Run run) {
    this(
        settings,
        web,
        // A recording may be of somebody who had some.
        run == Run.REPLAYED ? archive -> true : keys,
        executor,
        run == Run.REPLAYED ? Pace.OF_A_RECORDING : Pace.OF_THE_WEB);
  }

  Archives(
      ArchiveSettings settings,
      Function<Request, CompletableFuture<Answer>> web,
      Predicate<URI> keys,
      Executor executor,
      Pace pace) {
    for (URI archive : settings.archives()) {
      boolean bare = archive.getRawPath().isEmpty() || archive.getRawPath().equals("/");
      SavePageNow.Keys known = keys.test(archive) ? SavePageNow.Keys.THERE : SavePageNow.Keys.NONE;
      doors.add(
          new Door(
              bare
                  ? new Wayback(
                      archive,
                      web,
                      new Turns(pace.index(), executor),
                      new SavePageNow(Wayback.bare(archive), web, known, pace, executor))
                  : new TimeGate(archive, web),
              pace.patience()));
    }
  }

  /** An archive, and how it answered. */
  private static final class Door {
    private final Archive archive;
    private final Pace.Patience patience;
    private int troubles;
    private int answers;
    private boolean hasCopies;
    private final Set<String> all = new TreeSet<>();

    Door(Archive archive, Pace.Patience patience) {
      this.archive = archive;
      this.patience = patience;
    }

    synchronized boolean isDown() {
      return patience == Pace.Patience.SHORT && answers == 0 && troubles >= ENOUGH;
    }

    synchronized Search noted(Search search) {
      hasCopies |= search.capture().isPresent();
      search.trouble().ifPresent(all::add);
      troubles += search.trouble().isPresent() ? 1 : 0;
      answers += search.isAnswered() ? 1 : 0;
      return search;
    }

    synchronized Optional<String> remark() {
      if (hasCopies) {
        all.remove(Wayback.NO_INDEX);
      }
      return all.isEmpty()
          ? Optional.empty()
          : Optional.of(
              "the archive "
                  + archive.name()
                  + " could not be asked for "
                  + (answers == 0 ? "copies" : "some of the copies")
                  + ": "
                  + all.stream().limit(MOST_TOLD).collect(Collectors.joining("; "))
                  + (all.size() > MOST_TOLD ? "; and so on" : ""));
    }
  }

  /**
   * The capture nearest to a day that is good, in the first archive that has one.
   *
   * @param good whether a capture shows the page, and no error or wall
   */
  public CompletableFuture<Optional<Capture>> find(
      URI original, LocalDate day, Predicate<Capture> good) {
    return find(0, original, day, good);
  }

  private CompletableFuture<Optional<Capture>> find(
      int index, URI original, LocalDate day, Predicate<Capture> good) {
    if (index >= doors.size()) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    Door door = doors.get(index);
    if (door.isDown()) {
      return find(index + 1, original, day, good);
    }
    return door.archive
        .nearest(original, day)
        .thenApply(door::noted)
        .thenCompose(first -> orAnother(door, first, original, day, good))
        .thenCompose(
            found ->
                found.isPresent()
                    ? CompletableFuture.completedFuture(found)
                    : find(index + 1, original, day, good));
  }

  private static CompletableFuture<Optional<Capture>> orAnother(
      Door door, Search first, URI original, LocalDate day, Predicate<Capture> good) {
    Optional<Capture> found = first.capture().filter(good);
    if (found.isPresent() || first.trouble().isPresent()) {
      return CompletableFuture.completedFuture(found);
    }
    return door.archive
        .another(original, day, first.capture().map(Capture::captured))
        .thenApply(door::noted)
        .thenApply(second -> second.capture().filter(good));
  }

  /** Sees to it that there is a copy; the first archive that takes the page is enough. */
  public CompletableFuture<Void> keep(URI original) {
    return keep(0, original)
        .thenAccept(
            k -> {
              if (k != Archive.Kept.NOT_ASKED) {
                kept.computeIfAbsent(k, one -> new AtomicInteger()).incrementAndGet();
              }
            });
  }

  private CompletableFuture<Archive.Kept> keep(int index, URI original) {
    if (index >= doors.size()) {
      return CompletableFuture.completedFuture(Archive.Kept.NOT_TAKEN);
    }
    return doors
        .get(index)
        .archive
        .keep(original)
        .thenCompose(
            k ->
                k == Archive.Kept.NOT_TAKEN
                    ? keep(index + 1, original)
                    : CompletableFuture.completedFuture(k));
  }

  /** What people should know: archives that did not answer, and what became of pages to keep. */
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    doors.stream().map(Door::remark).flatMap(Optional::stream).forEach(remarks::add);
    if (!kept.isEmpty()) {
      remarks.add(
          "archiving: "
              + count(Archive.Kept.NEW)
              + " kept now, "
              + count(Archive.Kept.ASKED)
              + " asked for, "
              + count(Archive.Kept.THERE)
              + " there before, "
              + count(Archive.Kept.NOT_TAKEN)
              + " not taken");
    }
    return List.copyOf(remarks);
  }

  private int count(Archive.Kept what) {
    return kept.getOrDefault(what, new AtomicInteger()).get();
  }
}
