package org.footfault.source.visit;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.source.Source.Blocked;
import org.footfault.source.Source.Fault;
import org.footfault.source.Source.Page;
import org.footfault.source.Source.Proof;
import org.footfault.source.Source.Unreachable;
import org.footfault.source.Visit;
import org.footfault.source.visit.Judgement.Suspicion;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Answer.Reply;

/**
 * What a site answers at another address, where one answer alone leaves a suspicion: beside the
 * cited address, or at its front page. Without such a witness nothing is called gone for what it
 * says.
 */
final class SecondLook {

  private final Judge judge;
  private final Judgement judgement;
  private final Reply reply;
  private final Visit visit;

  /**
   * @param judgement of the first answer
   */
  SecondLook(Judge judge, Judgement judgement, Reply reply) {
    this.judge = judge;
    this.judgement = judgement;
    this.reply = reply;
    this.visit = reply.visit();
  }

  /** The address to ask for; empty if nothing is suspected. */
  Optional<URI> address() {
    return judgement
        .suspicion()
        .flatMap(
            suspicion ->
                switch (suspicion) {
                  case PERHAPS_HOME -> Optional.of(FrontPage.of(visit.arrived()));
                  default -> Sibling.of(visit.asked());
                });
  }

  /** What the first answer means in the light of the second. */
  Source settled(Answer second) {
    if (judgement.suspicion().isEmpty() || !(second instanceof Reply other)) {
      return judgement.source();
    }
    Suspicion suspicion = judgement.suspicion().get();
    return switch (suspicion) {
      case MISSING_UNSAID -> unsaid(other);
      case SENT_HOME -> sentHome(other.visit());
      case PERHAPS_HOME -> perhapsHome(other);
      case PARKED -> isShownBeside(other) ? gone(Proof.PARKED) : judgement.source();
      case SAYS_MISSING -> isShownBeside(other) ? gone(Proof.SOFT_NOT_FOUND) : judgement.source();
      case SENT_TO_MISSING ->
          isLedToTheSame(other.visit()) && isShownBeside(other)
              ? gone(Proof.SOFT_NOT_FOUND)
              : judgement.source();
      case SAME_FOR_ALL ->
          isShownBeside(other)
              ? new Unreachable(visit, Fault.SAME_FOR_ALL, sameForAll())
              : judgement.source();
    };
  }

  /** Where the site says “not found” otherwise, or sets a wall, this answer is none of its own. */
  private Source unsaid(Reply other) {
    boolean alike = judge.read(reply).text().equals(judge.read(other).text());
    boolean otherwise =
        isRefused(other.visit())
            ? !alike && !isShownBeside(other)
            : judge.judgement(other, Set.of()).source() instanceof Blocked;
    return otherwise
        ? new Unreachable(
            visit,
            Fault.LOOKS_MISSING,
            judgement.said() + ", but the site has another page for what it does not find")
        : judgement.source();
  }

  private Source sentHome(Visit other) {
    boolean refused = isRefused(other);
    return isLostToFrontPage(other, refused) ? gone(Proof.FRONT_PAGE) : judgement.source();
  }

  /**
   * A deep link that is sent home for now, where others are refused, was lost. A short name that is
   * sent home may have been made for that; it was lost only if any name is sent home for good.
   */
  private boolean isLostToFrontPage(Visit other, boolean refused) {
    return FrontPage.isDeep(visit.asked())
        ? refused
        : visit.isMovedForGood()
            && other.isMovedForGood()
            && other.arrived().equals(visit.arrived());
  }

  /** Where the site has another page at its root, this one is one of many. */
  private Source perhapsHome(Reply root) {
    if (root.visit().status() != 200) {
      return judgement.source();
    }
    PageFacts facts = judge.read(reply);
    boolean same =
        root.visit().arrived().equals(visit.arrived())
            || Sibling.isSame(facts, visit.arrived(), judge.read(root), root.visit().arrived());
    if (!same) {
      return judge.kept(new Page(visit, MediaType.of(reply), facts));
    }
    boolean lost =
        FrontPage.isOfItsOwnSite(visit)
            && visit.isMovedForGood()
            && FrontPage.isDeep(visit.asked())
            && !WallSigns.asksBack(visit);
    return lost ? gone(Proof.FRONT_PAGE) : judgement.source();
  }

  private String sameForAll() {
    return "an address that cannot exist shows the same page; "
        + PageWords.said(PageWords.gist(judge.read(reply)));
  }

  private static boolean isRefused(Visit other) {
    return other.status() == 404 || other.status() == 410;
  }

  private boolean isLedToTheSame(Visit other) {
    return String.valueOf(other.arrived().getPath()).equals(visit.arrived().getPath())
        && String.valueOf(other.arrived().getHost()).equals(visit.arrived().getHost());
  }

  /** Whether an address that cannot exist shows the same page. */
  private boolean isShownBeside(Reply other) {
    boolean answered = other.visit().status() == 200 || isRefused(other.visit());
    return answered
        && Sibling.isSame(
            judge.read(reply), visit.asked(), judge.read(other), other.visit().asked());
  }

  private Source gone(Proof proof) {
    return gone(visit, proof, judgement.said());
  }

  static Source gone(Visit visit, Proof proof, String detail) {
    return new Source.Gone(visit, proof, detail, Optional.empty());
  }
}
