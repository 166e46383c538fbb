package org.footfault.cli;

import java.util.List;
import java.util.Locale;
import org.footfault.source.ArchivedCopy;
import org.footfault.source.Hop;
import org.footfault.source.Source;
import org.footfault.source.Visit;
import tools.jackson.core.JsonGenerator;

/** What a visit found, as JSON, in the words of the stored audit. */
final class OutcomeJson {

  private final JsonGenerator json;

  OutcomeJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the members into the open object; {@code state} says which of the others there are. */
  void write(Source source) {
    if (source instanceof Source.Page page) {
      state("page");
      json.writeStringProperty("mediaType", page.mediaType());
      visit(page.visit());
    } else if (source instanceof Source.Gone gone) {
      state("gone", gone.proof(), gone.detail());
      visit(gone.visit());
      gone.archived().ifPresent(this::archived);
      gone.elsewhere()
          .ifPresent(
              page -> json.writeStringProperty("elsewhere", page.visit().arrived().toString()));
    } else if (source instanceof Source.Blocked blocked) {
      state("blocked", blocked.wall(), blocked.detail());
      visit(blocked.visit());
      blocked.archived().ifPresent(this::archived);
    } else if (source instanceof Source.Unreachable unreachable) {
      state("unreachable", unreachable.fault(), unreachable.detail());
      visit(unreachable.visit());
    } else if (source instanceof Source.Refused refused) {
      state("refused");
      json.writeStringProperty("detail", refused.reason());
    } else if (source instanceof Source.Unchecked unchecked) {
      state("unchecked");
      json.writeStringProperty("cause", word(unchecked.reason()));
    }
  }

  private void state(String state) {
    json.writeStringProperty("state", state);
  }

  private void state(String state, Enum<?> cause, String detail) {
    state(state);
    json.writeStringProperty("cause", word(cause));
    json.writeStringProperty("detail", detail);
  }

  private void visit(Visit visit) {
    json.writeStringProperty("arrived", visit.arrived().toString());
    json.writeName("hops");
    json.writeStartArray();
    List<Hop> hops = visit.hops();
    for (Hop hop : hops) {
      json.writeStartObject();
      json.writeStringProperty("address", hop.address().toString());
      json.writeNumberProperty("status", hop.status());
      json.writeStringProperty("how", word(hop.how()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void archived(ArchivedCopy copy) {
    json.writeName("archived");
    json.writeStartObject();
    json.writeStringProperty("address", copy.address().toString());
    json.writeStringProperty("captured", copy.captured().toString());
    json.writeEndObject();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
