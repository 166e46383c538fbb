package org.footfault.report;

import java.util.List;
import org.footfault.source.ArchivedCopy;
import org.footfault.source.Fact;
import org.footfault.source.Hop;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.source.TextPrint;
import org.footfault.source.Visit;

/** Writes what a citation's source turned out to be. */
final class JsonSource {

  private final JsonOut json;

  JsonSource(JsonOut json) {
    this.json = json;
  }

  /** The members of the object; {@code state} says which of the others there are. */
  void write(Source source) {
    if (source instanceof Source.Page page) {
      json.text("state", "page").text("mediaType", page.mediaType());
      visit(page.visit());
      json.object("facts", () -> facts(page.facts()));
    } else if (source instanceof Source.Gone gone) {
      state("gone", JsonPost.word(gone.proof()), gone.detail());
      visit(gone.visit());
      gone.archived().ifPresent(copy -> json.object("archived", () -> archived(copy)));
      gone.elsewhere().ifPresent(this::readInItsPlace);
    } else if (source instanceof Source.Blocked blocked) {
      state("blocked", JsonPost.word(blocked.wall()), blocked.detail());
      visit(blocked.visit());
      blocked.archived().ifPresent(copy -> json.object("archived", () -> archived(copy)));
    } else if (source instanceof Source.Unreachable unreachable) {
      state("unreachable", JsonPost.word(unreachable.fault()), unreachable.detail());
      visit(unreachable.visit());
    } else if (source instanceof Source.Refused refused) {
      json.text("state", "refused").text("detail", refused.reason());
      json.text("address", refused.address().toString());
    } else if (source instanceof Source.NotFound notFound) {
      json.text("state", "not-found").text("detail", notFound.detail());
    } else if (source instanceof Source.Unchecked unchecked) {
      json.text("state", "unchecked").text("cause", JsonPost.word(unchecked.reason()));
    }
  }

  private void state(String state, String cause, String detail) {
    json.text("state", state).text("cause", cause).text("detail", detail);
  }

  private void visit(Visit visit) {
    json.object(
        "visit",
        () -> {
          json.text("at", visit.at().toString());
          json.text("origin", JsonPost.word(visit.origin()));
          json.array("hops", visit.hops(), hop -> json.object(() -> hop(hop)));
        });
  }

  private void hop(Hop hop) {
    json.text("address", hop.address().toString());
    json.number("status", hop.status());
    json.text("how", JsonPost.word(hop.how()));
  }

  private void readInItsPlace(Source.Page page) {
    json.object(
        "elsewhere",
        () -> {
          json.text("address", page.visit().arrived().toString());
          json.object("facts", () -> facts(page.facts()));
        });
  }

  private void archived(ArchivedCopy copy) {
    json.text("address", copy.address().toString()).text("captured", copy.captured().toString());
    copy.page().ifPresent(page -> json.object("facts", () -> facts(page.facts())));
  }

  /**
   * Everything but the text, of which the length and, if it was read whole, a fingerprint is told.
   */
  private void facts(PageFacts facts) {
    list("titles", facts.titles());
    list("authors", facts.authors());
    list("publishers", facts.publishers());
    list("published", facts.published());
    list("modified", facts.modified());
    json.text("canonical", facts.canonical().map(Object::toString));
    json.text("language", facts.language());
    json.text("wholeness", JsonPost.word(facts.wholeness()));
    json.number("textLength", facts.words().length());
    if (facts.wholeness() == PageFacts.Wholeness.WHOLE) {
      json.object("print", () -> print(facts.print()));
    }
  }

  private void print(TextPrint print) {
    json.number("reading", print.reading());
    json.text("hash", print.hash());
    json.number("words", print.words());
    json.text("paragraphs", print.paragraphs());
  }

  private void list(String name, List<? extends Fact<?>> facts) {
    json.array(
        name,
        facts,
        fact ->
            json.object(
                () ->
                    json.text("value", fact.value().toString())
                        .text("origin", fact.origin())
                        .share("confidence", fact.confidence())));
  }
}
