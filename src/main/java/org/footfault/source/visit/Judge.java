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
    String what = "the host " + none.host() + " does not exist";
    // A login may stand at a host that only an organisation's own name service knows.
    return Judgement.plain(
        WallSigns.sentTo(none.visit())
            .<Source>map(wall -> new Blocked(none.visit(), wall, what))
            .orElseGet(() -> SecondLook.gone(none.visit(), Proof.NO_SUCH_HOST, what)));
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
    return missing
        ? MissingAnswer.judgement(reply, opening, titles, read(reply))
        : Judgement.plain(StatusVerdict.of(visit));
  }

  /** A page that came: the source, unless it shows itself to be something else. */
  private Judgement page(
      Reply reply, Opening opening, Optional<Wall> challenge, Set<String> titles) {
    Visit visit = reply.visit();
    PageFacts read = read(reply);
    boolean carries = TitleWitness.carries(read, titles);
    Optional<Wall> wall =
        challenge
            .filter(w -> !carries)
            .or(() -> WallSigns.inWay(reply, opening))
            .or(() -> carries ? WallSigns.belowTitle(read) : Optional.empty());
    if (wall.isPresent()) {
      String way =
          visit.hops().size() > 1 ? "it leads to " + visit.arrived() : "the page asks for it";
      return Judgement.plain(new Blocked(visit, wall.get(), way));
    }
    Page page = new Page(visit, MediaType.of(reply), read);
    if (carries) {
      // A site may make a title of the address, and say below it that there is no such page.
      return MissingSigns.inText(read)
          .map(
              said ->
                  Judgement.suspected(page, Suspicion.SAYS_MISSING, PageWords.butSays(visit, said)))
          .orElseGet(() -> Judgement.named(page));
    }
    return MediaType.isText(page.mediaType())
        ? UntitledPage.judgement(opening, page, titles)
        : Judgement.plain(page);
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
    Opening opening = Opening.of(reply);
    boolean plain =
        WallSigns.challenge(reply, opening).isEmpty()
            && UntitledPage.judgement(opening, page, cited.titles()).source().equals(page)
            && !TitleWitness.isContradicted(read, cited.titles());
    return ofItsTime && plain ? Optional.of(kept(page)) : Optional.empty();
  }

  /** A page that is wanted to the end of the run. */
  Page kept(Page page) {
    return new Page(page.visit(), page.mediaType(), facts.kept(page.facts()));
  }

  PageFacts read(Reply reply) {
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
}
