package org.footfault.source.web;

import java.net.URI;
import java.util.Optional;

/**
 * What is known of the web beyond one run, or kept of this one: a cache, a recording. Safe for use
 * by several threads. What goes wrong with it never changes an answer.
 */
public interface Memory extends AutoCloseable {

  /** What is known of an address; empty if nothing is, or nothing that can be trusted. */
  Optional<Known> recall(URI address);

  /** Takes note of the last word on an address, after all redirects and new tries. */
  void keep(URI address, Answer answer);

  /**
   * Takes note of what was answered to a form. Nobody recalls it but a replay: a form is sent in
   * each time.
   */
  default void keepSent(Request request, Answer answer) {}

  /** The run has come to its end: what was kept only for it to go on with can be forgotten. */
  default void finished() {}

  /** What a user should know of it, as a sentence without a full stop; empty if nothing. */
  default Optional<String> trouble() {
    return Optional.empty();
  }

  /** Why what was asked for could not be kept, as a sentence without a full stop. */
  default Optional<String> failure() {
    return Optional.empty();
  }

  @Override
  default void close() {}

  /** Knows nothing and keeps nothing. */
  static Memory none() {
    return new Memory() {
      @Override
      public Optional<Known> recall(URI address) {
        return Optional.empty();
      }

      @Override
      public void keep(URI address, Answer answer) {
        // nowhere to keep it
      }
    };
  }

  /** An answer of an earlier time. */
  record Known(Answer answer, Age age) {}

  /** Whether an answer can be taken as it is. */
  enum Age {
    FRESH,
    /** To be asked for again; the server may say that it still holds. */
    STALE
  }
}
