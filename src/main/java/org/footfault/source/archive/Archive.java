package org.footfault.source.archive;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One web archive. The futures end with a search, also where the archive does not answer. */
interface Archive {

  /** What people call it: its host. */
  String name();

  /** The good capture nearest to a day, if the nearest of all is one. */
  CompletableFuture<Search> nearest(URI original, LocalDate day);

  /**
   * Another one than those around this day that {@link #nearest} gave, asked for with more care.
   */
  CompletableFuture<Search> another(URI original, LocalDate day, Optional<LocalDate> refused);

  /** Asks the archive to keep a page, unless it has a copy; one that keeps nothing says so. */
  default CompletableFuture<Kept> keep(URI original) {
    return CompletableFuture.completedFuture(Kept.NOT_TAKEN);
  }

  /** What became of the wish to have a page kept. */
  enum Kept {
    /** There was a copy before. */
    THERE,
    /** There is one now. */
    NEW,
    /** The archive took the wish; the copy may come later. */
    ASKED,
    NOT_TAKEN,
    /** The recording that is replayed knows of no such wish. */
    NOT_ASKED
  }

  /**
   * What a search gave.
   *
   * @param capture what was found
   * @param trouble why nothing can be said of what the archive has
   * @param isAnswered whether the archive said what it has
   */
  record Search(Optional<Capture> capture, Optional<String> trouble, boolean isAnswered) {

    static Search nothing() {
      return new Search(Optional.empty(), Optional.empty(), true);
    }

    /** The recording that is replayed has no answer, since nobody asked then. */
    static Search unasked() {
      return new Search(Optional.empty(), Optional.empty(), false);
    }

    static Search of(Capture capture) {
      return new Search(Optional.of(capture), Optional.empty(), true);
    }

    static Search trouble(String what) {
      return new Search(Optional.empty(), Optional.of(what), false);
    }
  }
}
