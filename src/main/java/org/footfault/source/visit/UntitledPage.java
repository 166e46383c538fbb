package org.footfault.source.visit;

import java.util.Optional;
import java.util.Set;
import org.footfault.source.PageFacts;
import org.footfault.source.Source.Blocked;
import org.footfault.source.Source.Fault;
import org.footfault.source.Source.Page;
import org.footfault.source.Source.Proof;
import org.footfault.source.Source.Unreachable;
import org.footfault.source.Source.Wall;
import org.footfault.source.Visit;
import org.footfault.source.visit.Judgement.Suspicion;

/** What a page is that does not carry the title by which it is cited, or is cited without one. */
final class UntitledPage {

  private final Opening opening;
  private final Page page;
  private final Set<String> titles;
  private final Visit visit;
  private final PageFacts facts;

  private UntitledPage(Opening opening, Page page, Set<String> titles) {
    this.opening = opening;
    this.page = page;
    this.titles = titles;
    this.visit = page.visit();
    this.facts = page.facts();
  }

  /** The source, unless it shows itself to be something else. */
  static Judgement judgement(Opening opening, Page page, Set<String> titles) {
    return new UntitledPage(opening, page, titles).judgement();
  }

  private Judgement judgement() {
    return wall()
        .or(this::parked)
        .or(this::missing)
        .or(this::trouble)
        .or(this::home)
        .orElseGet(this::nameless);
  }

  private Optional<Judgement> wall() {
    return WallSigns.named(facts)
        .or(() -> WallSigns.atGate(visit, facts, opening))
        .map(
            wall ->
                Judgement.plain(new Blocked(visit, wall, PageWords.said(PageWords.name(facts)))));
  }

  private Optional<Judgement> parked() {
    return ParkedSigns.on(visit, facts, opening.text())
        .map(said -> suspected(said, Suspicion.PARKED));
  }

  private Optional<Judgement> missing() {
    boolean sentThere = MissingSigns.areInWay(visit);
    Optional<String> words = MissingSigns.on(facts);
    if (words.isPresent()) {
      return Optional.of(
          suspected(
              PageWords.butSays(visit, words.get()),
              sentThere ? Suspicion.SENT_TO_MISSING : Suspicion.SAYS_MISSING));
    }
    return sentThere
        ? Optional.of(Judgement.plain(looksMissing("it leads to " + visit.arrived())))
        : Optional.empty();
  }

  /** The server says, with status 200, that it is out of order. */
  private Optional<Judgement> trouble() {
    return TroubleSigns.on(facts)
        .map(
            said ->
                Judgement.plain(
                    new Unreachable(visit, Fault.SERVER_ERROR, PageWords.butSays(visit, said))));
  }

  private Optional<Judgement> home() {
    return switch (FrontPage.isEndOf(visit, facts.language())) {
      case YES -> Optional.of(atHome());
      case PERHAPS -> Optional.of(suspected(toFront(visit), Suspicion.PERHAPS_HOME));
      case NO -> Optional.empty();
    };
  }

  /** Of a site's own deep link little doubt is left; of any other way to a front page, much. */
  private Judgement atHome() {
    if (!FrontPage.isOfItsOwnSite(visit)) {
      return Judgement.plain(looksMissing(toFront(visit)));
    }
    return visit.isMovedForGood() && FrontPage.isDeep(visit.asked())
        ? Judgement.plain(SecondLook.gone(visit, Proof.FRONT_PAGE, toFront(visit)))
        : suspected(toFront(visit), Suspicion.SENT_HOME);
  }

  static String toFront(Visit visit) {
    return "it leads to the front page " + visit.arrived();
  }

  private Judgement nameless() {
    if (WallSigns.isLeftToScripts(opening, facts)) {
      return Judgement.plain(new Blocked(visit, Wall.SCRIPT, "the page has no text of its own"));
    }
    if (facts.text().isBlank() && facts.titles().isEmpty()) {
      return Judgement.plain(new Unreachable(visit, Fault.EMPTY, "the page has no words in it"));
    }
    // Before its title is held against a note: it may be what the site shows everywhere.
    return titles.isEmpty()
        ? Judgement.plain(page)
        : Judgement.suspected(page, Suspicion.SAME_FOR_ALL, "");
  }

  private Judgement suspected(String said, Suspicion suspicion) {
    return Judgement.suspected(looksMissing(said), suspicion, said);
  }

  private Unreachable looksMissing(String said) {
    return new Unreachable(visit, Fault.LOOKS_MISSING, said);
  }
}
