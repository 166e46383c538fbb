package org.footfault.report.bibliography;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.footfault.citation.Author;
import org.footfault.citation.Citation;
import org.footfault.citation.Identifier.Scheme;
import org.footfault.date.PartialDate;
import org.footfault.report.AppendingWriter;
import org.footfault.text.Address;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * The form that citeproc and Zotero read: an array of items, after the CSL data schema 1.0.2
 * (citationstyles.org).
 */
@AutoService(Bibliography.class)
public final class CslJsonBibliography implements Bibliography {

  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public String format() {
    return "csl-json";
  }

  @Override
  public Works begin(Appendable out) {
    JsonGenerator json = JSON.createGenerator(new Indented(), new AppendingWriter(out));
    json.writeStartArray();
    return new Items(json, out);
  }

  private record Items(JsonGenerator json, Appendable out) implements Works {

    @Override
    public void write(Entry entry) {
      item(entry, json);
    }

    @Override
    public void end() throws IOException {
      json.writeEndArray();
      json.close();
      out.append('\n');
    }
  }

  private static void item(Entry entry, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", entry.key());
    json.writeStringProperty("type", type(entry));
    genre(entry.kind()).ifPresent(genre -> json.writeStringProperty("genre", genre));
    authors(entry.authors(), json);
    text("title", entry.title(), json);
    text("container-title", entry.publication(), json);
    text("publisher", entry.publisher(), json);
    issued(entry, json);
    entry.accessed().ifPresent(day -> date("accessed", List.of(day), json));
    text("volume", entry.volume(), json);
    text("issue", entry.issue(), json);
    text("page", entry.pages(), json);
    text("URL", entry.url(), json);
    text("DOI", entry.identifier(Scheme.DOI), json);
    text("ISBN", entry.identifier(Scheme.ISBN), json);
    text("ISSN", entry.identifier(Scheme.ISSN), json);
    text("PMID", entry.identifier(Scheme.PMID), json);
    text("PMCID", entry.identifier(Scheme.PMCID), json);
    archive(entry, json);
    json.writeEndObject();
  }

  private static String type(Entry entry) {
    return switch (entry.kind()) {
      case ARTICLE -> entry.publication().isPresent() ? "article-newspaper" : "webpage";
      case JOURNAL_ARTICLE -> "article-journal";
      case BOOK -> "book";
      case CHAPTER -> "chapter";
      case REPORT, PRESS_RELEASE -> "report";
      case WEB_PAGE -> "webpage";
      case CASE -> "legal_case";
      case STATUTE -> "legislation";
      case HEARING -> "hearing";
      case SPEECH -> "speech";
      case THESIS -> "thesis";
      case VIDEO -> "motion_picture";
      case SOCIAL_POST -> "post";
      case INTERVIEW -> "interview";
      case PERSONAL -> "personal_communication";
      case UNKNOWN -> entry.url().isPresent() ? "webpage" : "document";
    };
  }

  private static Optional<String> genre(Citation.Kind kind) {
    return kind == Citation.Kind.PRESS_RELEASE ? Optional.of("Press release") : Optional.empty();
  }

  private static void authors(List<Author> authors, JsonGenerator json) {
    if (authors.isEmpty()) {
      return;
    }
    json.writeName("author");
    json.writeStartArray();
    for (Author author : authors) {
      json.writeStartObject();
      boolean person = author.kind() == Author.Kind.PERSON && author.given().isPresent();
      if (person) {
        json.writeStringProperty("family", OneLine.of(author.name()));
        json.writeStringProperty("given", OneLine.of(author.given().orElse("")));
      } else {
        json.writeStringProperty("literal", OneLine.of(author.name()));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void issued(Entry entry, JsonGenerator json) {
    if (entry.issued().isPresent()) {
      PartialDate from = entry.issued().get();
      date("issued", entry.until().map(to -> List.of(from, to)).orElse(List.of(from)), json);
    } else if (entry.writtenDate().isPresent()) {
      json.writeName("issued");
      json.writeStartObject();
      json.writeStringProperty("literal", OneLine.of(entry.writtenDate().get()));
      json.writeEndObject();
    }
  }

  /** One date, or the first and last of a range: {@code "date-parts": [[2015, 3, 31]]}. */
  private static void date(String name, List<PartialDate> dates, JsonGenerator json) {
    json.writeName(name);
    json.writeStartObject();
    json.writeName("date-parts");
    json.writeStartArray();
    for (PartialDate date : dates) {
      json.writeStartArray();
      json.writeNumber(date.year());
      date.month().ifPresent(month -> json.writeNumber(month.getValue()));
      date.day().ifPresent(json::writeNumber);
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The archive and the place in it: a copy of a web page, or the number of a preprint. */
  private static void archive(Entry entry, JsonGenerator json) {
    Optional<String> copy = entry.archiveUrl();
    if (copy.isPresent()) {
      text("archive", Address.of(copy.get()).uri().map(URI::getHost), json);
      text("archive_location", copy, json);
    } else if (entry.identifier(Scheme.ARXIV).isPresent()) {
      text("archive", Optional.of("arXiv"), json);
      text("archive_location", entry.identifier(Scheme.ARXIV), json);
    }
  }

  private static void text(String name, Optional<String> value, JsonGenerator json) {
    value.map(OneLine::of).ifPresent(text -> json.writeStringProperty(name, text));
  }

  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
  }
}
