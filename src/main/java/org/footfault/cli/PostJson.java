package org.footfault.cli;

import java.util.List;
import java.util.Optional;
import org.footfault.citation.Reading;
import org.footfault.date.PartialDate;
import org.footfault.note.Mark;
import org.footfault.note.Note;
import org.footfault.post.Post;
import org.footfault.text.Position;
import org.footfault.text.Span;
import tools.jackson.core.JsonGenerator;

/** What is understood of a post, as JSON. */
final class PostJson {

  private final JsonGenerator json;

  PostJson(JsonGenerator json) {
    this.json = json;
  }

  /** A post as one object. */
  void write(Reading reading) {
    Post post = reading.post();
    json.writeStartObject();
    json.writeStringProperty("post", post.id().name());
    json.writeStringProperty("format", post.format());
    text("title", post.title());
    text("published", post.published().map(PartialDate::iso));
    json.writeStringProperty("language", post.language().toLanguageTag());
    json.writeName("remarks");
    json.writeStartArray();
    post.remarks().forEach(json::writeString);
    json.writeEndArray();
    json.writeName("notes");
    json.writeStartArray();
    for (int number = 1; number <= reading.notes().notes().size(); number++) {
      json.writeStartObject();
      note(number, reading);
      json.writeEndObject();
    }
    json.writeEndArray();
    marks("dangling", reading.notes().dangling(), post);
    json.writeEndObject();
  }

  /** The note of a number, from 1, as one object with an id of its own, for JSON lines. */
  void writeLine(int number, Reading reading) {
    Note note = reading.notes().notes().get(number - 1);
    json.writeStartObject();
    json.writeStringProperty("id", reading.post().id().name() + "#" + note.label());
    note(number, reading);
    json.writeEndObject();
  }

  private void note(int number, Reading reading) {
    Note note = reading.notes().notes().get(number - 1);
    Post post = reading.post();
    json.writeStringProperty("label", note.label());
    place(note.span(), post);
    json.writeStringProperty("note", post.text(note.span()));
    marks("marks", note.marks(), post);
    new CitationJson(json).write(reading.citationsOf(number), post);
  }

  private void marks(String name, List<Mark> marks, Post post) {
    json.writeName(name);
    json.writeStartArray();
    for (Mark mark : marks) {
      json.writeStartObject();
      json.writeStringProperty("label", mark.label());
      place(mark.span(), post);
      json.writeStringProperty("passage", mark.passage().text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Span span, Post post) {
    Position position = post.position(span.start());
    json.writeNumberProperty("line", position.line());
    json.writeNumberProperty("column", position.column());
  }

  private void text(String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }
}
