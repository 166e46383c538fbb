package org.footfault.source.archive;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import org.footfault.source.archive.Archive.Search;
import org.footfault.source.web.Answer;

/**
 * The web archives of a run. One that does not answer is left alone after a few tries, and spoken
 * of once. Safe for use by several threads.
 */
public final class Archives {

  /** So many troubles, and not one answer, and an archive counts as down. */
  private static final int ENOUGH = 2;

  /** The Wayback Machine asks its clients for no more than 0.4 questions to its index a second. */
  private static final Duration INDEX_PAUSE = Duration.ofMillis(2_500);

  private final List<Door> doors = new ArrayList<>();

  /**
   * @param web asks for an address, politely
   * @param executor runs what must wait
   */
  public Archives(
      ArchiveSettings settings, Function<URI, CompletableFuture<Answer>> web, Executor executor) {
    for (URI archive : settings.archives()) {
      boolean bare = archive.getRawPath().isEmpty() || archive.getRawPath().equals("/");
      doors.add(
          new Door(
              bare
                  ? new Wayback(archive, web, new Turns(INDEX_PAUSE, executor))
                  : new TimeGate(archive, web)));
    }
  }

  /** An archive, and how it answered. */
  private static final class Door {
    private final Archive archive;
    private int troubles;
    private int answers;
    private Optional<String> trouble = Optional.empty();

    Door(Archive archive) {
      this.archive = archive;
    }

    synchronized boolean isDown() {
      return answers == 0 && troubles >= ENOUGH;
    }

    synchronized Search noted(Search search) {
      if (search.trouble().isPresent()) {
        troubles++;
        trouble = trouble.or(search::trouble);
      } else {
        answers++;
      }
      return search;
    }

    synchronized Optional<String> remark() {
      return trouble.map(
          what ->
              "the archive "
                  + archive.name()
                  + " could not be asked for "
                  + (answers == 0 ? "copies" : "some of the copies")
                  + ": "
                  + what);
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

  /** What people should know of archives that did not answer; one sentence for each. */
  public List<String> remarks() {
    return doors.stream().map(Door::remark).flatMap(Optional::stream).toList();
  }
}
