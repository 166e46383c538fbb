package org.footfault.report;

import java.util.Optional;
import org.footfault.citation.Author;
import org.footfault.citation.BackReference;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Identifier;
import org.footfault.date.ReadDate;
import org.footfault.date.Repair;
import org.footfault.post.Post;
import org.footfault.report.PostReport.Judged;
import org.footfault.text.Address;

/** Writes a citation of the audit for programs: each claim, the source, the verdict. */
final class JsonCitation {

  private final JsonOut json;
  private final Post post;
  private final Place.Finder places;
  private final JsonSource sources;

  JsonCitation(JsonOut json, Post post, Place.Finder places) {
    this.json = json;
    this.post = post;
    this.places = places;
    this.sources = new JsonSource(json);
  }

  void write(Judged judged) {
    json.object(() -> members(judged));
  }

  private void members(Judged judged) {
    Citation citation = judged.citation();
    json.text("id", citation.id().toString());
    json.number("note", citation.id().note());
    json.text("kind", JsonPost.word(citation.kind()));
    json.text("written", post.text(citation.span()));
    json.place(places.of(citation.span()));
    json.array("authors", citation.authors(), claim -> json.object(() -> author(claim)));
    text("title", citation.title());
    text("publication", citation.publication());
    text("publisher", citation.publisher());
    date("date", citation.date());
    date("accessed", citation.accessed());
    address("url", citation.url());
    address("archiveUrl", citation.archiveUrl());
    json.array("identifiers", citation.identifiers(), claim -> json.object(() -> number(claim)));
    text("volume", citation.volume());
    text("issue", citation.issue());
    text("pages", citation.pages());
    JsonPost.quotations(json, places, citation.quotations());
    citation.backReference().ifPresent(back -> json.object("repeats", () -> repeats(back)));
    json.array(
        "unread",
        citation.unread(),
        span -> json.object(() -> json.text("text", post.text(span)).place(places.of(span))));
    json.object("source", () -> sources.write(judged.source()));
    json.text("verdict", judged.verdict().word());
    json.text("why", judged.why());
  }

  private void text(String name, Optional<Claim<String>> claim) {
    claim.ifPresent(c -> json.object(name, () -> written(json.text("value", c.value()), c)));
  }

  private void author(Claim<Author> claim) {
    Author author = claim.value();
    json.text("value", author.toString());
    json.text("name", author.name());
    json.text("given", author.given());
    json.text("kind", JsonPost.word(author.kind()));
    written(json, claim);
  }

  private void number(Claim<Identifier> claim) {
    json.text("scheme", JsonPost.word(claim.value().scheme()));
    written(json.text("value", claim.value().value()), claim);
  }

  private void address(String name, Optional<Claim<Address>> claim) {
    claim.ifPresent(
        c ->
            json.object(
                name,
                () -> {
                  json.text("value", c.value().uri().map(Object::toString));
                  json.text("fault", c.value().fault());
                  written(json, c);
                }));
  }

  private void date(String name, Optional<Claim<ReadDate>> claim) {
    claim.ifPresent(
        c ->
            json.object(
                name,
                () -> {
                  ReadDate date = c.value();
                  json.text("value", date.date().map(d -> d.iso()));
                  json.text("until", date.until().map(d -> d.iso()));
                  json.texts(
                      "doubts", date.doubts().stream().map(JsonPost::word).sorted().toList());
                  json.array("repairs", date.repairs(), r -> json.object(() -> repair(r)));
                  written(json, c);
                }));
  }

  private void repair(Repair repair) {
    json.text("value", repair.date().iso());
    json.text("reason", repair.reason());
    json.share("confidence", repair.confidence());
  }

  private void repeats(BackReference back) {
    json.text("kind", JsonPost.word(back.kind()));
    json.text("citation", back.target().map(id -> id.toString()));
    json.text("written", back.written());
    json.place(places.of(back.span()));
  }

  private void written(JsonOut out, Claim<?> claim) {
    out.text("written", claim.written())
        .place(places.of(claim.span()))
        .share("confidence", claim.confidence());
  }
}
