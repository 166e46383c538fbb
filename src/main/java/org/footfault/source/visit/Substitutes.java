package org.footfault.source.visit;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;
import org.footfault.source.ArchivedCopy;
import org.footfault.source.Source;
import org.footfault.source.Source.Blocked;
import org.footfault.source.Source.Gone;
import org.footfault.source.Source.Page;
import org.footfault.source.Visit;
import org.footfault.source.archive.ArchiveSettings;
import org.footfault.source.archive.Archives;
import org.footfault.source.archive.Capture;
import org.footfault.source.archive.Migrations;
import org.footfault.source.archive.Replay;
import org.footfault.source.web.Answer;
import org.footfault.source.web.WebSettings;
import org.footfault.source.web.polite.PoliteWeb;
import org.footfault.text.Address;

/**
 * Finds, for a source that is gone or blocked, what can be read in its place: the page at the
 * address that its site moved to, the copy that the note itself gives, or the copy in a web archive
 * that is nearest to the day of the source.
 */
final class Substitutes {

  private final Judge judge;
  private final Function<URI, CompletableFuture<Answer>> web;
  private final ArchiveSettings settings;
  private final Archives archives;
  private final WebSettings access;

  /**
   * @param access tells which hosts are sent keys
   * @param executor runs what must wait
   */
  Substitutes(
      ArchiveSettings settings, Judge judge, PoliteWeb web, WebSettings access, Executor executor) {
    this.judge = judge;
    this.web = web::ask;
    this.settings = settings;
    this.access = access;
    this.archives =
        new Archives(
            settings,
            web::ask,
            archive -> access.hasHeaderFor(archive, "Authorization"),
            executor,
            access.memory().replay().isPresent() ? Archives.Run.REPLAYED : Archives.Run.LIVE);
  }

  /** What should be known of archives that did not answer. */
  List<String> remarks() {
    return archives.remarks();
  }

  /** An archive is told of nothing that only those may read who have a password or keys. */
  private boolean isForAll(Page page, Cited cited) {
    return cited.address().uri().filter(address -> address.getRawUserInfo() != null).isEmpty()
        && page.visit().hops().stream().noneMatch(hop -> access.hasHeadersFor(hop.address()));
  }

  /** The source, with what was found in its place; any other source as it is. */
  CompletableFuture<Source> of(Source source, Cited cited) {
    // What is of a private network is nothing that an archive should hear of.
    boolean asked =
        !settings.archives().isEmpty()
            && cited.address().uri().filter(WebSettings::isOpen).isPresent();
    if (source instanceof Page page) {
      boolean wanted =
          asked
              && settings.keeping() == ArchiveSettings.Keeping.WHAT_IS_MISSING
              && isForAll(page, cited);
      return wanted
          ? archives.keep(page.visit().asked()).thenApply(kept -> source)
          : CompletableFuture.completedFuture(source);
    }
    if (source instanceof Gone gone && asked) {
      return elsewhere(gone, cited)
          .thenCompose(
              page ->
                  page.isPresent()
                      ? CompletableFuture.completedFuture(moved(gone, page.get()))
                      : copy(gone.visit(), cited).thenApply(copy -> copied(gone, copy)));
    }
    if (source instanceof Blocked blocked && asked) {
      return copy(blocked.visit(), cited).thenApply(copy -> copied(blocked, copy));
    }
    return CompletableFuture.completedFuture(source);
  }

  private static Source moved(Gone gone, Page page) {
    return new Gone(gone.visit(), gone.proof(), gone.detail(), gone.archived(), Optional.of(page));
  }

  private static Source copied(Gone gone, Optional<ArchivedCopy> copy) {
    return new Gone(gone.visit(), gone.proof(), gone.detail(), copy, gone.elsewhere());
  }

  private static Source copied(Blocked blocked, Optional<ArchivedCopy> copy) {
    return new Blocked(blocked.visit(), blocked.wall(), blocked.detail(), copy);
  }

  /** The page at a new address, if it carries a cited title: nothing less shows that it is it. */
  private CompletableFuture<Optional<Page>> elsewhere(Gone gone, Cited cited) {
    return cited.titles().isEmpty()
        ? CompletableFuture.completedFuture(Optional.empty())
        : firstOf(Migrations.of(gone.visit().asked(), cited.day()).iterator(), cited);
  }

  private CompletableFuture<Optional<Page>> firstOf(Iterator<URI> targets, Cited cited) {
    if (!targets.hasNext()) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    return web.apply(targets.next())
        .thenCompose(
            answer -> {
              Optional<Page> page = judge.carrying(answer, cited.titles());
              return page.isPresent()
                  ? CompletableFuture.completedFuture(page)
                  : firstOf(targets, cited);
            });
  }

  private CompletableFuture<Optional<ArchivedCopy>> copy(Visit visit, Cited cited) {
    return given(cited)
        .thenCompose(
            copy ->
                copy.isPresent() ? CompletableFuture.completedFuture(copy) : found(visit, cited));
  }

  /** The copy that the note gives. */
  private CompletableFuture<Optional<ArchivedCopy>> given(Cited cited) {
    Optional<URI> address =
        cited.copies().stream()
            .filter(copy -> !copy.equals(cited.address()))
            .map(Address::uri)
            .flatMap(Optional::stream)
            .sorted()
            .findFirst();
    if (address.isEmpty()) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    URI copy = address.get();
    return web.apply(copy)
        .thenApply(
            answer ->
                Replay.day(copy, answer)
                    .flatMap(
                        day ->
                            judge
                                .copy(answer, copy, Replay.original(copy), cited, day)
                                .map(page -> new ArchivedCopy(copy, day, Optional.of(page)))));
  }

  private CompletableFuture<Optional<ArchivedCopy>> found(Visit visit, Cited cited) {
    URI original = Replay.original(visit.asked());
    LocalDate day =
        Stream.concat(Replay.day(visit.asked()).stream(), cited.day().stream())
            .findFirst()
            .orElseGet(() -> LocalDate.ofInstant(visit.at(), ZoneOffset.UTC));
    return archives
        .find(original, day, capture -> page(capture, cited).isPresent())
        .thenApply(
            found ->
                found.map(
                    capture ->
                        new ArchivedCopy(
                            capture.shown(), capture.captured(), page(capture, cited))));
  }

  private Optional<Page> page(Capture capture, Cited cited) {
    return judge.copy(
        capture.reply(), capture.shown(), capture.original(), cited, capture.captured());
  }
}
