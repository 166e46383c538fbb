package org.footfault.source.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.footfault.source.PageFacts.Wholeness;
import org.footfault.text.DataFile;
import org.footfault.text.Span;
import org.jsoup.nodes.Element;

/**
 * How much of a work its page showed. Only a text without any sign that it goes on elsewhere was
 * read whole: what is not in it is then not in the source. In doubt it is a part, for a part
 * accuses nobody.
 */
final class TextReach {

  /** From here down a page has next to no text: a script fills it. */
  private static final int NEXT_TO_NOTHING = 200;

  /** With less text than this, a page that asks for scripts may show the rest by them. */
  private static final int SHORT = 1_000;

  /** With more text a page is a work of its own, whatever is in its frames. */
  private static final int MUCH = 3_000;

  /** The way to the rest stands within so many lines after the text. */
  private static final int LINES_AFTER = 4;

  /** A longer line is prose, or names another story. */
  private static final int LONGEST_LINE = 40;

  /** Takes “Page 1 of 3” and “Seite 2 von 4”; refuses “1 of 3 voters”. */
  private static final Pattern PAGES =
      Pattern.compile(
          "(?i)(?:page|seite|página|pagina|sida|side|strona|страница)\\s(\\d{1,3})\\s?"
              + "(?:of|von|de|di|van|av|af|z|из|/)\\s?(\\d{1,3})");

  /** What follows a page's own address in that of its next part: “?page=2”, “/2/”, “-2”. */
  private static final Pattern NEXT_PART =
      Pattern.compile("(?:[?&/](?:page|seite|pagina|p)[=/-]?|/|[-_])(\\d{1,3})(?:\\.html?)?/?");

  /** Takes {@code "isAccessibleForFree": "False"}; refuses {@code "isAccessibleForFree": true}. */
  private static final Pattern PAID =
      Pattern.compile("(?i)isAccessibleForFree[\\s\"]*+:[\\s\"]*+false");

  /** Takes {@code "@type": "LiveBlogPosting"}. */
  private static final Pattern LIVE =
      Pattern.compile("\"@type\"\\s*+:\\s*+\\[?\\s*+\"LiveBlogPosting\"");

  private static final List<String> MORE = DataFile.lines(TextReach.class, "more-lines.txt");

  private final HtmlPage page;
  private final ReadableText readable;

  private TextReach(HtmlPage page, ReadableText readable) {
    this.page = page;
    this.readable = readable;
  }

  /**
   * @param arrived how much of the page came
   */
  static Wholeness of(HtmlPage page, ReadableText readable, Wholeness arrived) {
    TextReach reach = new TextReach(page, readable);
    if (readable.text().length() < NEXT_TO_NOTHING) {
      return Wholeness.NONE;
    }
    boolean more =
        reach.isPaid()
            || TeaserMarks.isIn(readable.text())
            || reach.isOneOfSeveral()
            || reach.endsOpen()
            || reach.isLeftToScripts()
            || reach.holdsDocument()
            || reach.isRenewed()
            || reach.isShortForm()
            || UnshownText.isOf(page, readable.text());
    return more ? Wholeness.PART : arrived;
  }

  /** The page says by itself that only those who pay see all of it. */
  private boolean isPaid() {
    return page.data().stream().anyMatch(script -> PAID.matcher(script.data()).find())
        || page.properties().stream().anyMatch(TextReach::isNotFree)
        || page.meta("article:content_tier").stream().anyMatch(tier -> !tier.equals("free"));
  }

  private static boolean isNotFree(Element element) {
    return element.attr("itemprop").equalsIgnoreCase("isAccessibleForFree")
        && (element.attr("content") + element.text()).equalsIgnoreCase("false");
  }

  /** Part two has an address of its own, or the page counts its parts. */
  private boolean isOneOfSeveral() {
    boolean counted =
        readable
            .text()
            .lines()
            .filter(line -> line.length() <= LONGEST_LINE)
            .map(line -> PAGES.matcher(line))
            .anyMatch(found -> found.find() && !found.group(2).equals("1"));
    return counted || page.next().stream().anyMatch(this::isNextPart);
  }

  /** Another work's address differs in more than a number at its end. */
  private boolean isNextPart(Element link) {
    String own = bare(page.address().toString());
    String next = bare(link.absUrl("href"));
    return next.length() > own.length()
        && next.startsWith(own)
        && own.replaceFirst("^[a-z]+://[^/]+/?", "").length() > 1
        && NEXT_PART.matcher(next.substring(own.length())).matches();
  }

  private static String bare(String address) {
    return address
        .replaceFirst("#.*", "")
        .replaceFirst("^https?://(?:www\\.)?", "http://")
        .replaceFirst("(?:\\.html?)?/?$", "");
  }

  /** The text stops in a sentence, or a line behind it leads to the rest. */
  private boolean endsOpen() {
    List<Span> work = readable.work();
    if (work.isEmpty()) {
      return false;
    }
    Span last = work.get(work.size() - 1);
    String line = last.in(readable.text()).lines().reduce("", (before, next) -> next);
    boolean stops =
        line.endsWith("…")
            || line.endsWith("...")
            || line.endsWith("[…]")
            || line.endsWith("[...]")
            || line.endsWith("(…)");
    String rest = readable.text().substring(last.end());
    return stops
        || isMore(line)
        || rest.lines().filter(l -> !l.isBlank()).limit(LINES_AFTER).anyMatch(TextReach::isMore);
  }

  private static boolean isMore(String line) {
    String lower = line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}' ]", "").strip();
    return line.length() <= LONGEST_LINE && MORE.contains(lower);
  }

  private boolean isLeftToScripts() {
    return readable.text().length() < SHORT
        && page.document().select("noscript").stream()
            .limit(20)
            .map(element -> element.html().toLowerCase(Locale.ROOT))
            .anyMatch(words -> words.contains("javascript") && !words.contains("<img"));
  }

  /** The work itself is a document in a frame, of which the page's own text is a description. */
  private boolean holdsDocument() {
    return page.frames().stream()
        .limit(100)
        .anyMatch(frame -> isDocument(frame) || isOwnFrame(frame));
  }

  /** A frame from the page’s own site, beside little text, may hold the work. */
  private boolean isOwnFrame(Element frame) {
    String host = page.address().getHost();
    return host != null
        && readable.text().length() < MUCH
        && frame.absUrl("src").replaceFirst("^https?://", "").startsWith(host + "/");
  }

  /** A live report drops what it had before. */
  private boolean isRenewed() {
    return page.data().stream().anyMatch(script -> LIVE.matcher(script.data()).find());
  }

  /** A page for small screens, which says itself that the whole one is elsewhere. */
  private boolean isShortForm() {
    Element root = page.document().child(0);
    Element canonical = page.document().selectFirst("link[rel=canonical]");
    return (root.hasAttr("amp") || root.hasAttr("⚡"))
        && canonical != null
        && !bare(canonical.absUrl("href")).equals(bare(page.address().toString()));
  }

  private static boolean isDocument(Element frame) {
    String source = (frame.attr("src") + frame.attr("data")).toLowerCase(Locale.ROOT);
    return frame.attr("type").equalsIgnoreCase("application/pdf")
        || source.matches("[^?#]*\\.pdf(?:[?#].*)?")
        || source.contains(".pdf&")
        || source.contains("viewer?")
        || source.contains("/document/pubembed");
  }
}
