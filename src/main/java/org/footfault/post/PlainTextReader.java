package org.footfault.post;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads plain text: paragraphs between empty lines. A line that opens a note or an item of a list,
 * a heading of notes, and a line drawn across the page stand by themselves. The text is the file.
 */
@AutoService(PostReader.class)
public final class PlainTextReader implements PostReader {

  /** A longer first line is a sentence, not a title. */
  private static final int LONGEST_TITLE = 160;

  @Override
  public String format() {
    return "text";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("txt", "text");
  }

  @Override
  public boolean recognises(byte[] head) {
    return true;
  }

  @Override
  public Post read(PostId id, byte[] bytes) throws UnreadablePostException {
    Decoder.Decoded decoded = Decoder.decode(bytes, Optional.empty());
    String text = decoded.text();
    List<Block> blocks = new PlainTextBlocks(text).read();
    Optional<String> title = title(text, blocks);
    if (title.isPresent()) {
      Block first = blocks.get(0);
      blocks.set(0, new Block(Block.Kind.HEADING, first.span(), first.runs(), Optional.empty()));
    }
    PostDates dates = PostDates.NONE.orNearTop(text, blocks);
    return new Post(
        id,
        format(),
        text,
        blocks,
        SourceMap.identity(text),
        title,
        dates.published(),
        dates.changed(),
        Locale.ENGLISH,
        decoded.remarks());
  }

  private static Optional<String> title(String text, List<Block> blocks) {
    if (blocks.size() < 2 || blocks.get(0).span().isEmpty()) {
      return Optional.empty();
    }
    String first = blocks.get(0).span().in(text);
    boolean oneLine = first.length() <= LONGEST_TITLE && PlainTextBlocks.isOneLine(first);
    boolean sentence =
        ".:]".indexOf(first.charAt(first.length() - 1)) >= 0 || first.startsWith("[");
    return oneLine && !sentence && !NotesHeading.is(first) ? Optional.of(first) : Optional.empty();
  }
}
