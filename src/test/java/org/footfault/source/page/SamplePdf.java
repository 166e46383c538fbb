package org.footfault.source.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes small PDFs: lines of print, each with the size of its type, and properties. */
final class SamplePdf {

  private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage();
  private float y = 740;

  SamplePdf() {
    document.addPage(page);
  }

  /** Prints lines below each other, in a size of type. */
  SamplePdf print(int size, String... lines) {
    try (PDPageContentStream out =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      for (String line : lines) {
        out.beginText();
        out.setFont(FONT, size);
        out.newLineAtOffset(60, y);
        out.showText(line);
        out.endText();
        y -= size * 1.4f;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Goes on with a new page. */
  SamplePdf turn() {
    page = new PDPage();
    document.addPage(page);
    y = 740;
    return this;
  }

  SamplePdf about(Consumer<PDDocumentInformation> properties) {
    properties.accept(document.getDocumentInformation());
    return this;
  }

  SamplePdf change(Consumer<PDDocument> change) {
    change.accept(document);
    return this;
  }

  /** Locks it; with an empty word for readers, anybody can open it. */
  SamplePdf lock(String owner, String reader) {
    try {
      document.protect(new StandardProtectionPolicy(owner, reader, new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  byte[] bytes() {
    try (PDDocument made = document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      made.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
