package org.footfault.source.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;

/** Reads a PDF. Its metadata is often the template's, so nothing in it is reliable alone. */
final class PdfFacts {

  private PdfFacts() {}

  static boolean isPdf(byte[] body) {
    return body.length > 4 && body[0] == '%' && body[1] == 'P' && body[2] == 'D' && body[3] == 'F';
  }

  static PageFacts read(byte[] body, Wholeness arrived) {
    try (PDDocument document = Loader.loadPDF(body)) {
      Found found = new Found();
      PDDocumentInformation about = document.getDocumentInformation();
      Optional.ofNullable(about.getTitle()).ifPresent(t -> found.title(t, "PDF title", 0.5));
      Optional.ofNullable(about.getAuthor()).ifPresent(a -> found.author(a, "PDF author", 0.5));
      String text = new PDFTextStripper().getText(document).strip();
      text.lines()
          .map(String::strip)
          .filter(line -> line.length() > 10)
          .findFirst()
          .ifPresent(line -> found.title(line, "first line", 0.4));
      return new PageFacts(
          Agreement.ofTexts(found.titles),
          AuthorChoice.of(found.bylines, List.of(), ""),
          List.of(),
          List.of(),
          List.of(),
          text,
          text.isEmpty() ? Wholeness.NONE : arrived,
          Optional.empty(),
          Optional.empty());
    } catch (IOException | RuntimeException e) {
      // PDFBox answers broken files with many kinds of exceptions; such a file tells nothing.
      return PageFacts.none();
    }
  }
}
