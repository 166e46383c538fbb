package org.footfault.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.date.Doubt;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.post.Post;

/** A citation for people: a line for each field that the note gives. */
final class CitationLines {

  private final List<String> lines = new ArrayList<>();

  private CitationLines() {}

  static List<String> of(Citation citation, Post post) {
    CitationLines text = new CitationLines();
    if (citation.kind() != Citation.Kind.UNKNOWN) {
      text.add("kind", citation.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    citation.authors().forEach(author -> text.add("author", author.value().toString()));
    text.add("title", citation.title());
    text.add("publication", citation.publication());
    text.add("publisher", citation.publisher());
    citation.date().ifPresent(date -> text.add("date", date(date.value())));
    citation.accessed().ifPresent(date -> text.add("accessed", date(date.value())));
    text.add("address", citation.url());
    text.add("archived", citation.archiveUrl());
    citation
        .identifiers()
        .forEach(
            claim ->
                text.add(
                    claim.value().scheme().name().toLowerCase(Locale.ROOT), claim.value().value()));
    text.add("volume", citation.volume());
    text.add("issue", citation.issue());
    text.add("pages", citation.pages());
    citation
        .backReference()
        .ifPresent(
            back ->
                text.add(
                    "repeats",
                    back.written()
                        + back.target()
                            .map(id -> ": citation " + id)
                            .orElse(": nothing is found")));
    citation.quotations().forEach(quotation -> text.add("quotation", quotation.words()));
    citation.unread().forEach(span -> text.add("not understood", post.text(span)));
    return List.copyOf(text.lines);
  }

  /** The date that is meant, the letters where they differ from it, and what is doubtful. */
  private static String date(ReadDate date) {
    String meant = date.date().map(PartialDate::iso).orElse("none");
    StringBuilder text = new StringBuilder(meant);
    if (!date.written().equals(meant)) {
      text.append(" (“").append(date.written()).append("”)");
    }
    for (Doubt doubt : date.doubts()) {
      text.append(", ").append(doubt.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    date.suggestion()
        .ifPresent(
            repair ->
                text.append("; probably ")
                    .append(repair.date().iso())
                    .append(", as ")
                    .append(repair.reason()));
    return text.toString();
  }

  private void add(String name, Optional<? extends Claim<?>> claim) {
    claim.ifPresent(c -> add(name, String.valueOf(c.value())));
  }

  private void add(String name, String value) {
    lines.add(name + ": " + value);
  }
}
