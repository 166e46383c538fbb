package org.footfault.source.visit;

import java.util.Optional;
import org.footfault.source.Source;

/**
 * What an answer means, as far as it can be told from the answer alone.
 *
 * @param source what it means if nothing more comes to light
 * @param suspicion what a {@link SecondLook} may prove
 * @param trust how far it is plain that the host itself spoke
 * @param said what raised the suspicion, in words for people
 */
record Judgement(Source source, Optional<Suspicion> suspicion, Trust trust, String said) {

  /** One that a second look may change. */
  static Judgement suspected(Source source, Suspicion suspicion, String said) {
    return new Judgement(source, Optional.of(suspicion), Trust.UNKNOWN, said);
  }

  /** A page that carries a title by which it is cited. */
  static Judgement named(Source.Page page) {
    return new Judgement(page, Optional.empty(), Trust.NAMED, "");
  }

  /** One that is settled. */
  static Judgement plain(Source source) {
    return new Judgement(source, Optional.empty(), Trust.UNKNOWN, "");
  }

  /** Whether a page may have come from a hotel's network instead of its host. */
  enum Trust {
    /** It carries the cited title: no portal's page does. */
    NAMED,
    UNKNOWN
  }

  /** The same, of a page that is held elsewhere. */
  Judgement with(Source.Page page) {
    return new Judgement(page, suspicion, trust, said);
  }

  /** What an answer may mean. */
  enum Suspicion {
    /** 404, with a page that does not say so: the site may answer programs thus. */
    MISSING_UNSAID,
    /** Its words say, with status 200, that there is no such page. */
    SAYS_MISSING,
    /** The same, where a redirect led to an address that is named for it. */
    SENT_TO_MISSING,
    /** A redirect for now led to the front page. */
    SENT_HOME,
    /** A redirect led to what may be the front page, or one work of many at its address. */
    PERHAPS_HOME,
    /** Its words say that the domain is for sale, or the account shut. */
    PARKED,
    /** It may be the page that the site shows at every address. */
    SAME_FOR_ALL
  }
}
