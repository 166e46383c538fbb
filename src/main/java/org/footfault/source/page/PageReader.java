package org.footfault.source.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.footfault.source.PageText;
import org.jsoup.nodes.Element;

/**
 * Reads what a page says of itself: an HTML page by all {@link FactReader}s, a PDF by its text and
 * metadata, a plain text as it is. Anything else has no facts. Safe for use by several threads.
 */
public final class PageReader {

  /** As much of a body as browsers look at, in bytes. */
  private static final int SNIFFED = 1445;

  private final List<FactReader> readers =
      ServiceLoader.load(FactReader.class, PageReader.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .sorted(Comparator.comparing(FactReader::name))
          .toList();

  /**
   * Reads a body; never throws for what is in it.
   *
   * @param body decoded from its content coding
   * @param contentType the header, where there is one
   * @param address the address that was arrived at
   * @param arrived whether the body is all there
   */
  public PageFacts read(byte[] body, Optional<String> contentType, URI address, Wholeness arrived) {
    String said = contentType.orElse("").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    String type = said.contains("/") ? said : ""; // as browsers do with what is no type
    if (type.equals("application/pdf") || PdfFacts.isPdf(body)) {
      return PdfFacts.read(body, arrived);
    }
    if (type.equals("text/plain")) {
      return text(BodyText.of(body, contentType), arrived);
    }
    if (type.isEmpty() || type.contains("html") || type.equals("application/octet-stream")) {
      String html = BodyText.of(body, contentType);
      if (type.contains("html") || html.stripLeading().startsWith("<")) {
        return html(html, address, arrived);
      }
      return type.isEmpty() && isPlain(body) ? text(html, arrived) : PageFacts.none();
    }
    return PageFacts.none();
  }

  /** Whether bytes of which nothing is said are text: none of them is a control (mimesniff, 7). */
  private static boolean isPlain(byte[] body) {
    int length = Math.min(body.length, SNIFFED);
    for (int i = 0; i < length; i++) {
      if (body[i] >= 0 && body[i] < ' ' && !Character.isWhitespace(body[i])) {
        return false;
      }
    }
    return true;
  }

  private static PageFacts text(String text, Wholeness arrived) {
    return new PageFacts(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        text,
        text.isBlank() ? Wholeness.NONE : arrived,
        Optional.empty(),
        Optional.empty());
  }

  private PageFacts html(String html, URI address, Wholeness arrived) {
    HtmlPage page = new HtmlPage(html, address);
    Found found = new Found();
    readers.forEach(reader -> reader.read(page, found));
    ReadableText readable = ReadableText.of(page);
    List<Fact<String>> titles = TitleChoice.of(page, found.titles, found.publishers);
    Set<LocalDate> plain = DayOrder.plain(found.published, found.modified);
    List<Fact<LocalDate>> published =
        DayChoice.published(
            DayOrder.settled(found.published, plain, page),
            DayOrder.settled(found.modified, plain, page));
    List<Fact<LocalDate>> modified = DayChoice.of(DayOrder.settled(found.modified, plain, page));
    return new PageFacts(
        titles,
        AuthorChoice.of(
            found.bylines, found.publishers, Optional.ofNullable(address.getHost()).orElse("")),
        Agreement.ofTexts(found.publishers),
        published.stream().map(Found::partial).toList(),
        modified.stream().map(Found::partial).toList(),
        PageText.of(readable.text()),
        TextReach.of(page, readable, arrived),
        canonical(page),
        page.language(),
        page.anchors(),
        readable.work());
  }

  private static Optional<URI> canonical(HtmlPage page) {
    Element link = page.document().selectFirst("link[rel=canonical]");
    return Optional.ofNullable(link)
        .map(l -> org.footfault.text.Address.of(l.absUrl("href")))
        .flatMap(org.footfault.text.Address::uri);
  }

  /** For the order of facts: the most trusted first, then by where they stand. */
  static Comparator<Fact<?>> byTrust() {
    return Comparator.<Fact<?>>comparingDouble(Fact::confidence)
        .reversed()
        .thenComparing(Fact::origin);
  }
}
