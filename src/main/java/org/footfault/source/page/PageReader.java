package org.footfault.source.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.footfault.source.PageText;
import org.jsoup.nodes.Element;

/**
 * Reads what a page says of itself: an HTML page by all {@link FactReader}s, a PDF by its print and
 * properties, a feed, a plain text. Anything else, such as an image, has no facts. Safe for use by
 * several threads.
 */
public final class PageReader {

  /** As much of a body as browsers look at, in bytes. */
  private static final int SNIFFED = 1445;

  /** As much as stands before the first element of a page or feed, in UTF-16 units. */
  private static final int BEGINNING = 4096;

  /** Declarations, comments and instructions before the first element. */
  private static final String PROLOGUE =
      "(?is)\\uFEFF?+(?:\\s++|<\\?.{0,500}?\\?>|<!--.{0,2000}?-->|<!doctype[^>]{0,500}+>)*+";

  /**
   * Takes “<?xml version='1.0'?><rss ”; refuses “
   *
   * <p>A feed begins with <rss>”.
   */
  private static final Pattern FEED =
      Pattern.compile(PROLOGUE + "<(?:rss|(?:atom:)?feed|rdf:RDF)(?=[\\s>])");

  /** Takes “<!DOCTYPE html><html>”; refuses “<svg>”. */
  private static final Pattern HTML = Pattern.compile(PROLOGUE + "<(?:[a-z]{1,9}:)?html(?=[\\s>])");

  private final LocalDate latest;

  private final List<FactReader> readers =
      ServiceLoader.load(FactReader.class, PageReader.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .sorted(Comparator.comparing(FactReader::name))
          .toList();

  /**
   * Days that are still to come are none of a page's publication or change.
   *
   * @param today the day on which the pages are read; elsewhere it may be the next one already
   */
  public PageReader(LocalDate today) {
    this.latest = today.plusDays(1);
  }

  /** Takes every day for what the page says that it is: for those who ask for none. */
  public PageReader() {
    this.latest = LocalDate.MAX;
  }

  /**
   * Reads a body; never throws for what is in it.
   *
   * @param body decoded from its content coding
   * @param contentType the header, where there is one
   * @param address the address that was arrived at
   * @param arrived whether the body is all there
   */
  public PageFacts read(byte[] body, Optional<String> contentType, URI address, Wholeness arrived) {
    return facts(body, contentType, address, arrived).upTo(latest);
  }

  private PageFacts facts(
      byte[] body, Optional<String> contentType, URI address, Wholeness arrived) {
    String said = contentType.orElse("").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    String type = said.contains("/") ? said : ""; // as browsers do with what is no type
    if (type.equals("application/pdf") || PdfFacts.isPdf(body)) {
      return PdfFacts.read(body, arrived);
    }
    if (isPlainType(type)) {
      return PlainText.read(BodyText.of(body, contentType), arrived);
    }
    boolean unsaid = type.isEmpty() || type.equals("application/octet-stream");
    if (unsaid || type.contains("html") || isXml(type)) {
      return markup(body, type, BodyText.of(body, contentType), address, arrived);
    }
    return PageFacts.none();
  }

  /** HTML, a feed, or what is said to be neither; each is told by how it begins. */
  private PageFacts markup(byte[] body, String type, String text, URI address, Wholeness arrived) {
    String start = text.substring(0, Math.min(text.length(), BEGINNING)).stripLeading();
    if (FEED.matcher(start).lookingAt()) {
      Optional<PageFacts> feed = FeedPage.read(text, address, arrived);
      if (feed.isPresent()) {
        return feed.get();
      }
    }
    boolean html = type.contains("html");
    if (html || (start.startsWith("<") && (!isXml(type) || HTML.matcher(start).lookingAt()))) {
      return html(text, address, arrived);
    }
    return type.isEmpty() && isPlain(body) ? PlainText.read(text, arrived) : PageFacts.none();
  }

  private static boolean isPlainType(String type) {
    return type.equals("text/plain")
        || type.equals("text/markdown")
        || type.equals("text/x-markdown");
  }

  private static boolean isXml(String type) {
    return type.equals("text/xml") || type.equals("application/xml") || type.endsWith("+xml");
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

  private PageFacts html(String html, URI address, Wholeness arrived) {
    HtmlPage page = new HtmlPage(html, address);
    Found found = new Found();
    readers.forEach(reader -> reader.read(page, found));
    if (found.published.isEmpty() && found.modified.isEmpty()) {
      PictureDay.of(page).ifPresent(found.published::add);
    }
    found.forgetDaysAfter(latest);
    ReadableText readable = ReadableText.of(page);
    List<Fact<String>> titles = TitleChoice.of(page, found.titles, found.publishers);
    Set<LocalDate> plain = DayOrder.plain(found.published, found.modified);
    List<Fact<LocalDate>> published =
        DayChoice.published(
            DayOrder.settled(found.published, plain, page),
            DayOrder.settled(found.modified, plain, page));
    List<Fact<LocalDate>> modified =
        DayChoice.modified(DayOrder.settled(found.modified, plain, page));
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
