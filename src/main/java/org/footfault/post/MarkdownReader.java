package org.footfault.post;

import com.google.auto.service.AutoService;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: CommonMark with tables, bare addresses and notes ({@code [^label]}, {@code
 * ^[inline]}), and front matter with the post's title, date and language.
 */
@AutoService(PostReader.class)
public final class MarkdownReader implements PostReader {

  /** Deeper nesting is nobody's writing; it stays text. */
  private static final int DEEPEST = 200;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.<Extension>of(
                  FootnotesExtension.builder().inlineFootnotes(true).build(),
                  TablesExtension.create(),
                  AutolinkExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .inlineParserFactory(FreshInlineParser::new)
          .build();

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("md", "markdown", "mdown", "mdx", "qmd");
  }

  @Override
  public boolean recognises(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1).replace('\r', '\n');
    return text.startsWith("---\n")
        || text.startsWith("# ")
        || text.contains("\n# ")
        || text.contains("\n[^");
  }

  @Override
  public int priority() {
    return 10;
  }

  @Override
  public Post read(PostId id, byte[] bytes) throws UnreadablePostException {
    Decoder.Decoded decoded = Decoder.decode(bytes, Optional.empty());
    String file = decoded.text();
    FrontMatter front = FrontMatter.of(file);
    Node document = PARSER.parse(blanked(file, front.end()));
    PostBuilder builder = new MarkdownWalk(file, front.end(), DEEPEST).read(document);
    PostDates dates = PostDates.of(front::value).orNearTop(builder.text(), builder.blocks());
    return new Post(
        id,
        format(),
        builder.text(),
        builder.blocks(),
        builder.places(),
        front.value("title").or(() -> firstHeading(builder)),
        dates.published(),
        dates.changed(),
        front
            .value("lang")
            .or(() -> front.value("language"))
            .map(Locale::forLanguageTag)
            .orElse(Locale.ENGLISH),
        remarks(decoded, file));
  }

  private static List<String> remarks(Decoder.Decoded decoded, String file) {
    if (!MarkdownMarks.isTooDeep(file, DEEPEST)) {
      return decoded.remarks();
    }
    List<String> remarks = new ArrayList<>(decoded.remarks());
    remarks.add(
        "a line has more than "
            + DEEPEST
            + " quotation signs (>): notes that are deeper are not read");
    return remarks;
  }

  private static Optional<String> firstHeading(PostBuilder builder) {
    String text = builder.text();
    return builder.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADING && block.note().isEmpty())
        .map(block -> block.span().in(text))
        .findFirst();
  }

  /** The file with spaces for front matter, so that offsets stay what they are. */
  private static String blanked(String file, int skip) {
    if (skip == 0) {
      return file;
    }
    StringBuilder out = new StringBuilder(file);
    for (int i = 0; i < skip; i++) {
      if (out.charAt(i) != '\n' && out.charAt(i) != '\r') {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }
}
