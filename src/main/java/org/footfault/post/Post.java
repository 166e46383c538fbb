package org.footfault.post;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.date.PartialDate;
import org.footfault.text.Position;
import org.footfault.text.Span;

/**
 * A post as its readers see it.
 *
 * @param id what it is called in reports
 * @param format the {@link PostReader#format()} that it was read as
 * @param text its readable text; every {@link Span} of a post, note, citation or finding counts in
 *     it. The blocks of one note stand next to each other, wherever the file has them
 * @param blocks its paragraphs and their kin, in the order of the text
 * @param places leads from the text back to the file
 * @param title the post's own title, where it says one
 * @param published the post's own date, where it says one
 * @param changed the day of its last change, where it says one; a source that is cited may be as
 *     young
 * @param language the language that it says it is in, else English
 * @param remarks what a user should know about the reading: “read as windows-1252, since it is not
 *     valid UTF-8”
 */
public record Post(
    PostId id,
    String format,
    String text,
    List<Block> blocks,
    SourceMap places,
    Optional<String> title,
    Optional<PartialDate> published,
    Optional<PartialDate> changed,
    Locale language,
    List<String> remarks) {

  /** A post that does not say when it was changed. */
  public Post(
      PostId id,
      String format,
      String text,
      List<Block> blocks,
      SourceMap places,
      Optional<String> title,
      Optional<PartialDate> published,
      Locale language,
      List<String> remarks) {
    this(id, format, text, blocks, places, title, published, Optional.empty(), language, remarks);
  }

  /** Copies the lists; refuses a block outside the text. */
  public Post {
    blocks = List.copyOf(blocks);
    remarks = List.copyOf(remarks);
    for (Block block : blocks) {
      if (block.span().end() > text.length()) {
        throw new IllegalArgumentException("a block outside the text: " + block.span());
      }
    }
  }

  /** The words at a span of this post. */
  public String text(Span span) {
    return span.in(text);
  }

  /** The line and column in the file of an offset into the text. */
  public Position position(int offset) {
    return places.position(offset);
  }
}
