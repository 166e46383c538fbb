package org.footfault.post;

import com.google.auto.service.AutoService;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * Reads HTML, with the footnote markup of the common producers; of a page with a frame around the
 * post, only the post.
 */
@AutoService(PostReader.class)
public final class HtmlReader implements PostReader {

  /** Takes {@code <meta charset="koi8-r">}, refuses {@code <meta name=viewport>}. */
  private static final Pattern META_CHARSET =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?([\\w-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /** Deeper nesting is nobody's writing; it costs time by its square. */
  private static final int DEEPEST = 2048;

  private static final Pattern TAG =
      Pattern.compile("<(!doctype html|html|body|p|div|article)[\\s>]", Pattern.CASE_INSENSITIVE);

  @Override
  public String format() {
    return "html";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public boolean recognises(byte[] head) {
    return TAG.matcher(new String(head, StandardCharsets.ISO_8859_1)).find();
  }

  @Override
  public int priority() {
    return 20;
  }

  @Override
  public Post read(PostId id, byte[] bytes) throws UnreadablePostException {
    Decoder.Decoded decoded = Decoder.decode(bytes, declaredCharset(bytes));
    Document page = parse(decoded.text());
    HtmlArticle.dropRepeats(page.body());
    HtmlNotes notes = new HtmlNotes(page.body());
    Element root = HtmlArticle.of(page.body(), notes);
    PostBuilder builder = new HtmlWalk(decoded.text(), notes).walk(root);
    PostDates dates = PostDates.of(page).orNearTop(builder.text(), builder.blocks());
    return new Post(
        id,
        format(),
        builder.text(),
        builder.blocks(),
        builder.places(),
        title(page, root),
        dates.published(),
        dates.changed(),
        language(page),
        remarks(decoded, page));
  }

  private static List<String> remarks(Decoder.Decoded decoded, Document page) {
    boolean[] deep = new boolean[1];
    NodeTraversor.traverse((node, depth) -> deep[0] |= depth >= DEEPEST - 1, page);
    if (!deep[0]) {
      return decoded.remarks();
    }
    List<String> remarks = new ArrayList<>(decoded.remarks());
    remarks.add(
        "more than "
            + DEEPEST
            + " elements stand within one another: notes that are deeper may not be found");
    return remarks;
  }

  /** A page, each piece of which knows its place in the file. */
  static Document parse(String file) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    return Jsoup.parse(file, "", parser);
  }

  private static Optional<Charset> declaredCharset(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, 4096));
    Matcher matcher = META_CHARSET.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(matcher.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> title(Document page, Element root) {
    return Optional.ofNullable(root.selectFirst("h1"))
        .or(() -> Optional.ofNullable(page.selectFirst("h1")))
        .map(Element::text)
        .filter(t -> !t.isBlank())
        .or(() -> content(page, "meta[property=og:title]"))
        .or(() -> Optional.of(page.title()).filter(t -> !t.isBlank()));
  }

  private static Optional<String> content(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(meta -> meta.attr("content").strip())
        .filter(value -> !value.isEmpty());
  }

  private static Locale language(Document page) {
    return Optional.ofNullable(page.selectFirst("html[lang]"))
        .map(html -> html.attr("lang").strip())
        .filter(lang -> !lang.isEmpty())
        .map(Locale::forLanguageTag)
        .filter(locale -> !locale.getLanguage().isEmpty())
        .orElse(Locale.ENGLISH);
  }
}
