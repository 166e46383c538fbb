package org.footfault.source.visit;

import java.util.Optional;
import java.util.Set;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.source.Source.Blocked;
import org.footfault.source.Source.Fault;
import org.footfault.source.Source.Unreachable;
import org.footfault.source.Source.Wall;
import org.footfault.source.Visit;
import org.footfault.source.visit.Judgement.Suspicion;
import org.footfault.source.web.Answer.Reply;

/**
 * What 404 and 410 mean: that the source is gone, but where a reader all the same gets the article,
 * a wall stands before it, or only a browser would see what is there.
 */
final class MissingAnswer {

  /** A page for “not found” has less text of its own than this, in UTF-16 units. */
  private static final int LEAST_ARTICLE = 500;

  private final Reply reply;
  private final Opening opening;
  private final Set<String> titles;
  private final PageFacts page;
  private final Visit visit;
  private final String status;

  private MissingAnswer(Reply reply, Opening opening, Set<String> titles, PageFacts page) {
    this.reply = reply;
    this.opening = opening;
    this.titles = titles;
    this.page = page;
    this.visit = reply.visit();
    this.status = StatusWords.of(visit.status());
  }

  /**
   * @param page what came with the status
   */
  static Judgement judgement(Reply reply, Opening opening, Set<String> titles, PageFacts page) {
    return new MissingAnswer(reply, opening, titles, page).judgement();
  }

  private Judgement judgement() {
    Optional<Wall> form = WallSigns.inWay(reply, opening);
    if (form.isPresent()) {
      return blocked(form.get(), ", with a form to log in");
    }
    boolean saysMissing = MissingSigns.on(page).isPresent();
    Optional<Wall> wall =
        WallSigns.named(page).or(() -> WallSigns.inWords(page)).filter(w -> !saysMissing);
    if (wall.isPresent()) {
      return blocked(wall.get(), ", but " + PageWords.said(PageWords.name(page)));
    }
    if (WallSigns.hasChallenge(opening)) {
      return blocked(Wall.BOT, ", with a challenge to programs");
    }
    if (WallSigns.isLeftToScripts(opening, page) && !saysMissing) {
      return blocked(Wall.SCRIPT, ", but with a page that only scripts fill");
    }
    if (!saysMissing && isArticle()) {
      String what = titles.isEmpty() ? "has an article" : "carries the cited title";
      return Judgement.plain(
          new Unreachable(visit, Fault.LOOKS_MISSING, status + ", but the page " + what));
    }
    Source gone = StatusVerdict.of(visit);
    return saysMissing || visit.status() == 410
        ? Judgement.plain(gone)
        : Judgement.suspected(gone, Suspicion.MISSING_UNSAID, status);
  }

  /**
   * By what the page calls itself; where no title is cited, by an author or a day, and its text.
   */
  private boolean isArticle() {
    if (!titles.isEmpty()) {
      return TitleWitness.isNamedByAny(titles, page);
    }
    boolean signed = !page.authors().isEmpty() || !page.published().isEmpty();
    return signed && page.text().length() >= LEAST_ARTICLE;
  }

  private Judgement blocked(Wall wall, String how) {
    return Judgement.plain(new Blocked(visit, wall, status + how));
  }
}
