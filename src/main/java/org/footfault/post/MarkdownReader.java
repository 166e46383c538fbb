package org.footfault.post;

import com.google.auto.service.AutoService;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads Markdown: CommonMark with tables, bare addresses and notes ({@code [^label]}, {@code
 * ^[inline]}), and front matter with the post's title, date and language.
 */
@AutoService(PostReader.class)
public final class MarkdownReader implements PostReader {

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
    String text = new String(head, java.nio.charset.StandardCharsets.ISO_8859_1);
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
    MarkdownWalk walk = new MarkdownWalk(file, front.end());
    PostBuilder builder = walk.walk();
    return new Post(
        id,
        format(),
        builder.text(),
        builder.blocks(),
        builder.places(),
        front.value("title").or(() -> firstHeading(builder)),
        front.date(),
        front
            .value("lang")
            .or(() -> front.value("language"))
            .map(Locale::forLanguageTag)
            .orElse(Locale.ENGLISH),
        decoded.remarks());
  }

  private static Optional<String> firstHeading(PostBuilder builder) {
    String text = builder.text();
    return builder.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADING && block.note().isEmpty())
        .map(block -> block.span().in(text))
        .findFirst();
  }
}
