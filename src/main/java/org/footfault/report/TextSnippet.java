package org.footfault.report;

import java.util.Comparator;
import java.util.List;
import org.footfault.post.Block;
import org.footfault.post.Post;
import org.footfault.text.Span;

/** The words around a finding on one line, and carets under the faulty ones. */
record TextSnippet(String words, String carets) {

  /** So much of a block is looked at for each column that is filled, on either side. */
  private static final int REACH = 16;

  /** Around a stretch of a post; empty words if there is nothing to show. */
  static TextSnippet of(Post post, Span where, TextLook look, int width) {
    Span around = near(blockAround(post, where), where, REACH * Math.max(1, width));
    String before = one(look, post.text(new Span(around.start(), where.start())));
    String faulty = one(look, post.text(where));
    String after = one(look, post.text(new Span(where.end(), around.end())));
    if (faulty.isBlank()) {
      return new TextSnippet("", "");
    }
    String ellipsis = look.letters("…");
    String shown = head(faulty, width, ellipsis);
    int room = width - TextColumns.width(shown);
    int left =
        Math.min(TextColumns.width(before), Math.max(room / 2, room - TextColumns.width(after)));
    String start = tail(before, left, ellipsis);
    String end = head(after, room - TextColumns.width(start), ellipsis);
    return new TextSnippet(
        start + shown + end,
        " ".repeat(TextColumns.width(start)) + "^".repeat(Math.max(1, TextColumns.width(shown))));
  }

  /** A long block is not read whole for each of its findings. */
  private static Span near(Span block, Span where, int reach) {
    return new Span(
        Math.max(block.start(), where.start() - reach), Math.min(block.end(), where.end() + reach));
  }

  private static Span blockAround(Post post, Span where) {
    List<Block> holding =
        post.blocks().stream().filter(block -> block.span().contains(where)).toList();
    return holding.stream()
        .map(Block::span)
        .min(Comparator.comparingInt(Span::length))
        .orElse(where);
  }

  private static String one(TextLook look, String text) {
    return look.letters(text).replaceAll(" {2,}", " ");
  }

  /** As much of the text's beginning as fits, with an ellipsis for the rest. */
  private static String head(String text, int width, String ellipsis) {
    if (TextColumns.width(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = TextColumns.width(ellipsis);
    for (int c : text.codePoints().toArray()) {
      used += TextColumns.width(c);
      if (used > width) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return width < TextColumns.width(ellipsis) ? "" : kept + ellipsis;
  }

  /** As much of the text's end as fits, with an ellipsis for the rest. */
  private static String tail(String text, int width, String ellipsis) {
    String backwards = new StringBuilder(text).reverse().toString();
    return new StringBuilder(head(backwards, width, ellipsis)).reverse().toString();
  }
}
