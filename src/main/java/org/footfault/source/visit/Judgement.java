package org.footfault.source.visit;

import java.util.Optional;
import org.footfault.source.Source;

/**
 * What an answer means, as far as it can be told from the answer alone.
 *
 * @param source what it means if nothing more comes to light
 * @param suspicion what a second look, at a {@link Sibling}, may prove
 * @param trust how far it is plain that the host itself spoke
 */
record Judgement(Source source, Optional<Suspicion> suspicion, Trust trust) {

  Judgement(Source source, Optional<Suspicion> suspicion) {
    this(source, suspicion, Trust.UNKNOWN);
  }

  /** A page that carries a title by which it is cited. */
  static Judgement named(Source.Page page) {
    return new Judgement(page, Optional.empty(), Trust.NAMED);
  }

  /** Whether a page may have come from a hotel's network instead of its host. */
  enum Trust {
    /** It carries the cited title: no portal's page does. */
    NAMED,
    UNKNOWN
  }

  static Judgement plain(Source source) {
    return new Judgement(source, Optional.empty());
  }

  /** The same, of a page that is held elsewhere. */
  Judgement with(Source.Page page) {
    return new Judgement(page, suspicion, trust);
  }

  /** What a page with status 200 may be instead of the source. */
  enum Suspicion {
    /** Its words say that there is no such page. */
    SAYS_MISSING,
    /** A redirect for now led to the front page. */
    SENT_HOME,
    /** It may be the page that the site shows at every address. */
    SAME_FOR_ALL
  }
}
