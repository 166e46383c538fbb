package org.footfault.source.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.footfault.date.PartialDate;
import org.footfault.source.Fact;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says of itself in its document information and in its XMP packet (ISO 16684-1).
 *
 * @param days when the file was made and changed: not when the work was published
 * @param language a BCP 47 tag
 */
record PdfProperties(
    List<Fact<String>> titles,
    List<Fact<String>> authors,
    List<Fact<PartialDate>> days,
    Optional<String> language) {

  /** A longer packet is made to hold a reader up, in bytes. */
  private static final int MOST_XMP = 1 << 20;

  private static final int DEEPEST = 64;

  private static final int MOST_AUTHORS = 50;

  static PdfProperties of(PDDocument document) {
    List<Fact<String>> titles = new ArrayList<>();
    List<Fact<String>> authors = new ArrayList<>();
    List<Fact<PartialDate>> days = new ArrayList<>();
    PDDocumentInformation about = document.getDocumentInformation();
    text(about.getTitle()).ifPresent(t -> titles.add(new Fact<>(t, "PDF title", 0.5)));
    text(about.getAuthor()).ifPresent(a -> authors.add(new Fact<>(a, "PDF author", 0.5)));
    day(about.getModificationDate())
        .ifPresent(d -> days.add(new Fact<>(d, "PDF modification date", 0.35)));
    day(about.getCreationDate()).ifPresent(d -> days.add(new Fact<>(d, "PDF creation date", 0.3)));
    xmp(document)
        .ifPresent(
            xmp -> {
              values(xmp, "dc|title").forEach(t -> titles.add(new Fact<>(t, "PDF dc:title", 0.5)));
              values(xmp, "dc|creator")
                  .forEach(a -> authors.add(new Fact<>(a, "PDF dc:creator", 0.5)));
            });
    return new PdfProperties(
        titles, authors, days, text(document.getDocumentCatalog().getLanguage()));
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }

  private static Optional<PartialDate> day(@Nullable Calendar moment) {
    if (moment == null) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.ofInstant(moment.toInstant(), moment.getTimeZone().toZoneId());
      return Optional.of(day).filter(d -> d.getYear() >= 1990).map(PartialDate::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Document> xmp(PDDocument document) {
    PDMetadata packet = document.getDocumentCatalog().getMetadata();
    if (packet == null) {
      return Optional.empty();
    }
    try (InputStream in = packet.createInputStream()) {
      String xml = new String(in.readNBytes(MOST_XMP), StandardCharsets.UTF_8);
      return Optional.of(Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml, ""));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The items of a property, which may stand in a list or alone. */
  private static List<String> values(Document xmp, String property) {
    Element element = xmp.selectFirst(property);
    if (element == null) {
      return List.of();
    }
    List<Element> items = element.select("rdf|li");
    return (items.isEmpty() ? List.of(element) : items)
        .stream()
            .limit(MOST_AUTHORS)
            .map(Element::text)
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList();
  }
}
