package org.footfault.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.footfault.post.Block;
import org.footfault.post.Post;
import org.footfault.text.Span;

/**
 * The long quotations of a post that no mark vouches for: what stands between quotation marks in a
 * paragraph without a mark and without a link, and blocks of quoted lines, where neither they nor
 * the paragraphs next to them have one.
 */
public final class UncitedQuotes {

  /** Fewer words may be a name, a phrase or a saying. */
  private static final int LONG = 12;

  /** Words of this length are small in a title in title case. */
  private static final int SMALL = 4;

  private final Post post;
  private final MarkedPlaces places;

  private UncitedQuotes(Post post, Notes notes) {
    this.post = post;
    this.places = new MarkedPlaces(notes);
  }

  /** The words of each, without the quotation marks, in the order of the text. */
  public static List<Span> of(Post post, Notes notes) {
    return new UncitedQuotes(post, notes).all();
  }

  private List<Span> all() {
    List<Span> found = new ArrayList<>();
    List<Block> blocks = post.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isVouchedFor(block) || places.isOfNote(block)) {
        continue;
      }
      switch (block.kind()) {
        case PARAGRAPH, LIST_ITEM ->
            Quotations.of(post.text(), block.span()).outermost().stream()
                .map(q -> new Span(q.start() + 1, q.end() - 1).strip(post.text()))
                .filter(words -> isLong(words) && !isTitle(words))
                .forEach(found::add);
        case QUOTATION -> {
          if (!hasVouchingNeighbour(i) && isLong(block.span())) {
            found.add(block.span());
          }
        }
        default -> {
          // headings, tables and code quote nobody
        }
      }
    }
    return found;
  }

  private boolean isVouchedFor(Block block) {
    return places.hasMark(block) || block.runs().stream().anyMatch(r -> r.link().isPresent());
  }

  /** Whether the blocks of the same quotation, or those before and behind it, have a mark. */
  private boolean hasVouchingNeighbour(int index) {
    List<Block> blocks = post.blocks();
    int from = index;
    while (from > 0 && blocks.get(from).kind() == Block.Kind.QUOTATION) {
      from--;
    }
    int to = index;
    while (to < blocks.size() - 1 && blocks.get(to).kind() == Block.Kind.QUOTATION) {
      to++;
    }
    return blocks.subList(from, to + 1).stream().anyMatch(this::isVouchedFor);
  }

  private boolean isLong(Span words) {
    return words.in(post.text()).split("\\s++", LONG + 1).length >= LONG;
  }

  /** Whether all longer words begin with a capital. */
  private boolean isTitle(Span words) {
    return Arrays.stream(words.in(post.text()).split("\\s++"))
        .filter(word -> word.length() >= SMALL)
        .allMatch(word -> !Character.isLowerCase(word.charAt(0)));
  }
}
