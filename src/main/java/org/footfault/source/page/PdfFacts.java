package org.footfault.source.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.footfault.date.PartialDate;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.footfault.text.Likeness;

/**
 * Reads a PDF. What it says of itself in its properties is often the template’s; it counts where
 * the first page prints it too. One that is locked, broken beyond repair, scanned without text, or
 * made to fill the memory tells nothing, so nothing in it can be verified.
 */
final class PdfFacts {

  /** Titles that programs fill in: names of files, of templates, of nothing. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)microsoft (?:word|powerpoint|excel|publisher)\\b.*|untitled.*|unbenannt.*|sans titre.*"
              + "|(?:document|slide|page|book|layout|title|print|template)\\s*\\d*"
              + "|[^ ]*[_\\\\/][^ ]*|.*\\.(?:docx?|pdf|indd|qxd|qxp|tex|dvi|e?ps|pptx?|xlsx?|rtf|odt|wpd|html?)"
              + "|pii:.*|doi:.*|[\\d\\W]++");

  private PdfFacts() {}

  static boolean isPdf(byte[] body) {
    return body.length > 4 && body[0] == '%' && body[1] == 'P' && body[2] == 'D' && body[3] == 'F';
  }

  static PageFacts read(byte[] body, Wholeness arrived) {
    if (!PdfBulk.isSound(body)) {
      return PageFacts.none();
    }
    try (PDDocument document = Loader.loadPDF(body)) {
      return read(document, arrived);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox answers broken files with many kinds of exceptions, and follows what lies in itself
      // without end; such a file tells nothing.
      return PageFacts.none();
    }
  }

  private static PageFacts read(PDDocument document, Wholeness arrived) throws IOException {
    PdfText text = PdfText.of(document);
    String words = text.words();
    PdfFrontPage front = new PdfFrontPage(text);
    PdfProperties properties = PdfProperties.of(document);
    List<String> printed = Likeness.words(beginning(words));
    Found found = new Found();
    for (Fact<String> title : properties.titles()) {
      if (!NO_TITLE.matcher(title.value().strip()).matches()) {
        found.title(title.value(), title.origin(), has(printed, title.value()) ? 0.75 : 0.4);
      }
    }
    front.read(found);
    for (Fact<String> author : properties.authors()) {
      found.author(author.value(), author.origin(), has(printed, author.value()) ? 0.7 : 0.3);
    }
    List<Fact<PartialDate>> modified = new ArrayList<>(front.modified());
    modified.addAll(properties.days());
    return new PageFacts(
        Agreement.ofTexts(found.titles),
        AuthorChoice.of(found.bylines, List.of(), ""),
        Agreement.ofTexts(found.publishers),
        front.published(),
        modified,
        words,
        words.isEmpty() ? Wholeness.NONE : text.isCut() ? Wholeness.PART : arrived,
        Optional.empty(),
        properties.language());
  }

  /** As much as the first two pages have. */
  private static String beginning(String words) {
    return words.substring(0, Math.min(words.length(), 8_000));
  }

  private static boolean has(List<String> printed, String value) {
    List<String> words = Likeness.words(value);
    return !words.isEmpty() && java.util.Collections.indexOfSubList(printed, words) >= 0;
  }
}
