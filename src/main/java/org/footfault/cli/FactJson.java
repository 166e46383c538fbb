package org.footfault.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.footfault.date.PartialDate;
import org.footfault.source.ChosenFacts;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import tools.jackson.core.JsonGenerator;

/** What a page says of itself, as JSON. */
final class FactJson {

  private final JsonGenerator json;

  FactJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * What came of a page, as one object: how it was reached, and every fact of it; those that
   * Footfault goes by have {@code used}.
   */
  void write(Inspected inspected) {
    json.writeStartObject();
    json.writeStringProperty("page", inspected.page());
    inspected.problem().ifPresent(problem -> json.writeStringProperty("error", problem));
    inspected.source().ifPresent(new OutcomeJson(json)::write);
    inspected.facts().ifPresent(this::facts);
    json.writeEndObject();
  }

  private void facts(PageFacts facts) {
    ChosenFacts chosen = ChosenFacts.of(facts);
    list("titles", facts.titles(), chosen.title().stream().toList(), value -> value);
    list("authors", facts.authors(), chosen.authors(), value -> value);
    list("publishers", facts.publishers(), chosen.publisher().stream().toList(), value -> value);
    list("published", facts.published(), chosen.published().stream().toList(), PartialDate::iso);
    list("modified", facts.modified(), chosen.modified().stream().toList(), PartialDate::iso);
    text("address", facts.canonical().map(Object::toString));
    text("language", facts.language());
    json.writeStringProperty("read", word(facts));
    json.writeStringProperty("text", facts.readable());
    json.writeStringProperty("wholeText", facts.text());
  }

  /** The facts that Footfault goes by, into an object that is open. */
  void writeLine(PageFacts facts) {
    ChosenFacts chosen = ChosenFacts.of(facts);
    text("date", chosen.published().map(fact -> fact.value().iso()));
    text("title", chosen.title().map(Fact::value));
    json.writeName("author");
    json.writeStartArray();
    chosen.authors().forEach(fact -> json.writeString(fact.value()));
    json.writeEndArray();
    text("publisher", chosen.publisher().map(Fact::value));
    text("modified", chosen.modified().map(fact -> fact.value().iso()));
    json.writeStringProperty("read", word(facts));
    json.writeName("origins");
    json.writeStartObject();
    origin("date", chosen.published());
    origin("title", chosen.title());
    origin("author", chosen.authors().stream().findFirst());
    origin("publisher", chosen.publisher());
    origin("modified", chosen.modified());
    json.writeEndObject();
  }

  private void origin(String name, Optional<? extends Fact<?>> fact) {
    if (fact.isPresent()) {
      json.writeName(name);
      json.writeStartObject();
      source(fact.get());
      json.writeEndObject();
    }
  }

  private <T> void list(
      String name, List<Fact<T>> facts, List<Fact<T>> chosen, Function<T, String> words) {
    json.writeName(name);
    json.writeStartArray();
    for (Fact<T> fact : facts) {
      json.writeStartObject();
      json.writeStringProperty("value", words.apply(fact.value()));
      source(fact);
      json.writeBooleanProperty("used", chosen.contains(fact));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void source(Fact<?> fact) {
    json.writeStringProperty("origin", fact.origin());
    json.writeNumberProperty("confidence", Math.round(fact.confidence() * 100) / 100.0);
  }

  private void text(String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private static String word(PageFacts facts) {
    return facts.wholeness().name().toLowerCase(Locale.ROOT);
  }
}
