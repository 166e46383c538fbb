package org.footfault.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.citation.Author;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Identifier;
import org.footfault.date.Doubt;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.post.Post;
import org.footfault.text.Address;
import tools.jackson.core.JsonGenerator;

/**
 * Citations and their dates as JSON, the same wherever {@code parse} prints them. A field that the
 * note does not give is null, so that every citation has the same fields.
 */
final class CitationJson {

  private final JsonGenerator json;

  CitationJson(JsonGenerator json) {
    this.json = json;
  }

  /** The members {@code citations} and {@code dates} of the object that is open. */
  void write(List<Citation> citations, Post post) {
    json.writeName("citations");
    json.writeStartArray();
    citations.forEach(citation -> write(citation, post));
    json.writeEndArray();
    json.writeName("dates");
    json.writeStartArray();
    citations.stream().flatMap(CitationJson::dates).forEach(this::write);
    json.writeEndArray();
  }

  private void write(Citation citation, Post post) {
    json.writeStartObject();
    json.writeStringProperty("kind", citation.kind().name().toLowerCase(Locale.ROOT));
    texts("authors", citation.authors().stream().map(Claim::value).map(Author::name).toList());
    text("title", citation.title().map(Claim::value));
    text("container", citation.publication().map(Claim::value));
    text("publisher", citation.publisher().map(Claim::value));
    text("date", iso(citation.date()));
    text("accessed", iso(citation.accessed()));
    text("url", citation.url().map(Claim::value).map(Address::written));
    text("archive_url", citation.archiveUrl().map(Claim::value).map(Address::written));
    for (Identifier.Scheme scheme : Identifier.Scheme.values()) {
      text(scheme.name().toLowerCase(Locale.ROOT), citation.identifier(scheme));
    }
    text("volume", citation.volume().map(Claim::value));
    text("issue", citation.issue().map(Claim::value));
    text("pages", citation.pages().map(Claim::value));
    text("repeats", citation.backReference().flatMap(b -> b.target()).map(Object::toString));
    text("written", Optional.of(post.text(citation.span())));
    texts("unread", citation.unread().stream().map(post::text).toList());
    json.writeEndObject();
  }

  private static Stream<ReadDate> dates(Citation citation) {
    List<ReadDate> dates = new ArrayList<>();
    citation.date().map(Claim::value).ifPresent(dates::add);
    citation.accessed().map(Claim::value).ifPresent(dates::add);
    dates.sort(Comparator.comparing(ReadDate::span));
    return dates.stream();
  }

  private void write(ReadDate date) {
    json.writeStartObject();
    json.writeStringProperty("printed", date.written());
    text("iso", date.date().map(PartialDate::iso));
    text("precision", date.date().map(d -> d.precision().name().toLowerCase(Locale.ROOT)));
    texts(
        "problems",
        date.doubts().stream().map(Doubt::problem).flatMap(Optional::stream).distinct().toList());
    text("suggestion", date.suggestion().map(repair -> repair.date().iso()));
    text("reason", date.suggestion().map(repair -> repair.reason()));
    json.writeEndObject();
  }

  private static Optional<String> iso(Optional<Claim<ReadDate>> date) {
    return date.flatMap(claim -> claim.value().date()).map(PartialDate::iso);
  }

  private void text(String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private void texts(String name, List<String> values) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
