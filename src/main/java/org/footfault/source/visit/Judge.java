package org.footfault.source.visit;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footfault.source.Hop;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.source.Source.Blocked;
import org.footfault.source.Source.Fault;
import org.footfault.source.Source.Page;
import org.footfault.source.Source.Proof;
import org.footfault.source.Source.Refused;
import org.footfault.source.Source.Unreachable;
import org.footfault.source.Source.Wall;
import org.footfault.source.Visit;
import org.footfault.source.visit.Judgement.Suspicion;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Answer.Extent;
import org.footfault.source.web.Answer.Reply;

/**
 * Says what an answer means for a source. Only 404 and 410, and a page that shows itself to be no
 * source, prove one gone here; a wall, a silence or an error of the server's proves nothing.
 */
final class Judge {

  /** A part of what is there, which nobody asked for. */
  private static final int PARTIAL = 206;

  /** A page for “not found” has less text than this, in UTF-16 units, or it has an article too. */
  private static final int LEAST_ARTICLE = 1_000;

  /** A copy this near to the day of the source shows what its reader saw. */
  private static final long SAME_TIME_DAYS = 366;

  private final FactSource facts;

  Judge(FactSource facts) {
    this.facts = facts;
  }

  /** What an answer means; a host that does not exist is judged later, with the run in view. */
  Judgement judgement(Answer answer, Set<String> titles) {
    if (answer instanceof Reply reply) {
      Judgement judgement = judgement(reply, titles);
      return judgement.source() instanceof Page page ? judgement.with(kept(page)) : judgement;
    }
    if (answer instanceof Answer.Failure failure) {
      return Judgement.plain(new Unreachable(failure.visit(), failure.fault(), failure.detail()));
    }
    if (answer.visit().origin() == Visit.Origin.RECORDING) {
      return Judgement.plain(new Source.Unchecked(Source.Reason.NOT_RECORDED));
    }
    if (answer instanceof Answer.Refusal refusal) {
      return Judgement.plain(new Refused(refusal.refused(), refusal.reason()));
    }
    Answer.NoSuchHost none = (Answer.NoSuchHost) answer;
    return Judgement.plain(
        gone(none.visit(), Proof.NO_SUCH_HOST, "the host " + none.host() + " does not exist"));
  }

  private Judgement judgement(Reply reply, Set<String> titles) {
    Visit visit = reply.visit();
    int status = visit.status();
    Opening opening = Opening.of(reply);
    Optional<Wall> challenge = WallSigns.challenge(reply, opening);
    boolean ok = status >= 200 && status < 300;
    if (ok && !MediaType.isEmpty(reply)) {
      return page(reply, opening, challenge, titles);
    }
    if (challenge.isPresent()) {
      return Judgement.plain(
          new Blocked(
              visit, challenge.get(), StatusWords.of(status) + ", with a challenge to programs"));
    }
    boolean missing = status == 404 || status == 410;
    return Judgement.plain(missing ? missing(reply, opening, titles) : StatusVerdict.of(visit));
  }

  /**
   * 404 and 410 prove a source gone, but where its reader all the same gets the article, by what
   * the page calls itself and says at length, or a form to log in.
   */
  private Source missing(Reply reply, Opening opening, Set<String> titles) {
    Visit visit = reply.visit();
    String status = StatusWords.of(visit.status());
    Optional<Wall> wall = WallSigns.inWay(reply, opening);
    if (wall.isPresent()) {
      return new Blocked(visit, wall.get(), status + ", with a form to log in");
    }
    if (reply.body().length >= LEAST_ARTICLE && !titles.isEmpty()) {
      PageFacts read = read(reply);
      boolean article =
          read.text().length() >= LEAST_ARTICLE
              && TitleWitness.isNamedByAny(titles, read)
              && MissingSigns.on(read).isEmpty();
      if (article) {
        return new Unreachable(
            visit, Fault.LOOKS_MISSING, status + ", but the page carries the cited title");
      }
    }
    return StatusVerdict.of(visit);
  }

  /** A page that came: the source, unless it shows itself to be something else. */
  private Judgement page(
      Reply reply, Opening opening, Optional<Wall> challenge, Set<String> titles) {
    Visit visit = reply.visit();
    PageFacts read = read(reply);
    boolean carries = TitleWitness.carries(read, titles);
    Optional<Wall> wall = challenge.filter(w -> !carries).or(() -> WallSigns.inWay(reply, opening));
    if (wall.isPresent()) {
      String way =
          visit.hops().size() > 1 ? "it leads to " + visit.arrived() : "the page asks for it";
      return Judgement.plain(new Blocked(visit, wall.get(), way));
    }
    Page page = new Page(visit, MediaType.of(reply), read);
    if (carries) {
      return Judgement.named(page);
    }
    return MediaType.isText(page.mediaType())
        ? withoutTitle(reply, page, titles)
        : Judgement.plain(page);
  }

  /** A page that does not carry the title by which it is cited, or that is cited without one. */
  private static Judgement withoutTitle(Reply reply, Page page, Set<String> titles) {
    Visit visit = page.visit();
    PageFacts facts = page.facts();
    Optional<Wall> wall = WallSigns.named(facts);
    if (wall.isPresent()) {
      return Judgement.plain(new Blocked(visit, wall.get(), PageWords.said(PageWords.name(facts))));
    }
    Optional<String> parked = ParkedSigns.on(visit, facts, Opening.of(reply).text());
    if (parked.isPresent()) {
      return Judgement.plain(gone(visit, Proof.PARKED, parked.get()));
    }
    boolean sentToNamed = MissingSigns.areInWay(visit);
    Optional<String> words = MissingSigns.on(facts);
    if (words.isPresent()) {
      String said = PageWords.butSays(visit, words.get());
      return sentToNamed
          ? Judgement.plain(gone(visit, Proof.SOFT_NOT_FOUND, said))
          : new Judgement(
              new Unreachable(visit, Fault.LOOKS_MISSING, said),
              Optional.of(Suspicion.SAYS_MISSING));
    }
    if (sentToNamed) {
      return Judgement.plain(
          new Unreachable(visit, Fault.LOOKS_MISSING, "it leads to " + visit.arrived()));
    }
    return FrontPage.isEndOf(visit) ? home(visit) : nameless(reply, page, titles);
  }

  private static String toFront(Visit visit) {
    return "it leads to the front page " + visit.arrived();
  }

  /** Of a site's own deep link little doubt is left; of any other way to a front page, much. */
  private static Judgement home(Visit visit) {
    Source unsure = new Unreachable(visit, Fault.LOOKS_MISSING, toFront(visit));
    if (!FrontPage.isOfItsOwnSite(visit)) {
      return Judgement.plain(unsure);
    }
    return visit.isMovedForGood() && FrontPage.isDeep(visit.asked())
        ? Judgement.plain(gone(visit, Proof.FRONT_PAGE, toFront(visit)))
        : new Judgement(unsure, Optional.of(Suspicion.SENT_HOME));
  }

  private static Judgement nameless(Reply reply, Page page, Set<String> titles) {
    if (WallSigns.isLeftToScripts(reply, page.facts())) {
      return Judgement.plain(
          new Blocked(page.visit(), Wall.SCRIPT, "the page has no text of its own"));
    }
    if (page.facts().text().isBlank() && page.facts().titles().isEmpty()) {
      return Judgement.plain(
          new Unreachable(page.visit(), Fault.EMPTY, "the page has no words in it"));
    }
    return TitleWitness.isContradicted(page.facts(), titles)
        ? new Judgement(page, Optional.of(Suspicion.SAME_FOR_ALL))
        : Judgement.plain(page);
  }

  /** The judgement once a {@link Sibling} was asked for as well. */
  Source settled(Judgement judgement, Answer first, Answer sibling) {
    Source source = judgement.source();
    if (judgement.suspicion().isEmpty()
        || !(first instanceof Reply reply)
        || !(sibling instanceof Reply other)) {
      return source;
    }
    Suspicion suspicion = judgement.suspicion().get();
    Visit visit = reply.visit();
    boolean refused = other.visit().status() == 404 || other.visit().status() == 410;
    if (suspicion == Suspicion.SENT_HOME) {
      return isLostToFrontPage(visit, other.visit(), refused)
          ? gone(visit, Proof.FRONT_PAGE, toFront(visit))
          : source;
    }
    PageFacts facts = read(reply);
    boolean answered = other.visit().status() == 200 || refused;
    boolean same =
        answered && Sibling.isSame(facts, visit.asked(), read(other), other.visit().asked());
    if (!same) {
      return source;
    }
    return suspicion == Suspicion.SAYS_MISSING
        ? gone(
            visit,
            Proof.SOFT_NOT_FOUND,
            PageWords.butSays(visit, MissingSigns.on(facts).orElse(PageWords.name(facts))))
        : new Unreachable(
            visit, Fault.SAME_FOR_ALL, "an address that cannot exist shows the same page");
  }

  /**
   * A deep link that is sent home for now, where others are refused, was lost. A short name that is
   * sent home may have been made for that; it was lost only if any name is sent home for good.
   */
  private static boolean isLostToFrontPage(Visit visit, Visit sibling, boolean refused) {
    return FrontPage.isDeep(visit.asked())
        ? refused
        : visit.isMovedForGood()
            && sibling.isMovedForGood()
            && sibling.arrived().equals(visit.arrived());
  }

  /** Whether an address shows the same as a page, without sending a visitor elsewhere. */
  boolean isSame(Page page, Answer answer, URI address) {
    return answer instanceof Reply reply
        && reply.visit().status() == 200
        && reply.visit().arrived().equals(address)
        && Sibling.isSame(page.facts(), page.visit().arrived(), read(reply), address);
  }

  /** The page that an answer is, if it carries one of these titles. */
  Optional<Page> carrying(Answer answer, Set<String> titles) {
    return judgement(answer, titles).source() instanceof Page page
            && TitleWitness.carries(page.facts(), titles)
        ? Optional.of(page)
        : Optional.empty();
  }

  /**
   * What an archive's copy says, if it is one of the source. Refused are copies of walls, of pages
   * for “not found” and of parked domains, pages of quite another title, and a copy without the
   * cited title that is of another time: the address may have been given to another page since.
   *
   * @param shown where people see the copy
   * @param original the address that was captured
   */
  Optional<Page> copy(Answer answer, URI shown, URI original, Cited cited, LocalDate captured) {
    if (!(answer instanceof Reply reply)
        || reply.visit().status() != 200
        || MediaType.isEmpty(reply)) {
      return Optional.empty();
    }
    PageFacts read = read(reply, original);
    Visit visit =
        new Visit(
            List.of(new Hop(shown, 200, Hop.Kind.FIRST)),
            reply.visit().at(),
            reply.visit().origin());
    Page page = new Page(visit, MediaType.of(reply), read);
    if (TitleWitness.carries(read, cited.titles())) {
      return Optional.of(kept(page));
    }
    boolean ofItsTime =
        cited
            .day()
            .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, captured)) <= SAME_TIME_DAYS)
            .isPresent();
    boolean plain =
        WallSigns.challenge(reply, Opening.of(reply)).isEmpty()
            && withoutTitle(reply, page, cited.titles()).equals(Judgement.plain(page));
    return ofItsTime && plain ? Optional.of(kept(page)) : Optional.empty();
  }

  private Page kept(Page page) {
    return new Page(page.visit(), page.mediaType(), facts.kept(page.facts()));
  }

  private PageFacts read(Reply reply) {
    return read(reply, reply.visit().arrived());
  }

  private PageFacts read(Reply reply, URI address) {
    PageFacts.Wholeness arrived =
        reply.extent() == Extent.WHOLE && reply.visit().status() != PARTIAL
            ? PageFacts.Wholeness.WHOLE
            : PageFacts.Wholeness.PART;
    PageFacts read = facts.read(reply.body(), reply.header("content-type"), address, arrived);
    boolean cut = read.wholeness() == PageFacts.Wholeness.WHOLE && WallSigns.areCutting(read);
    return cut ? read.inPart() : read;
  }

  private static Source gone(Visit visit, Proof proof, String detail) {
    return new Source.Gone(visit, proof, detail, Optional.empty());
  }
}
