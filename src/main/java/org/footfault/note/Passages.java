package org.footfault.note;

import java.util.ArrayList;
import java.util.List;
import org.footfault.post.Block;
import org.footfault.text.Span;

/**
 * The passages that the marks of one block support: the sentence before a mark, or what follows the
 * mark before it; with the whole of a quotation that ends there. In a block that is itself a
 * quotation, everything before the mark, which is then quoted without quotation marks.
 */
final class Passages {

  private final String text;
  private final Block block;
  private final Sentences sentences;
  private final List<Span> quotations;
  private int previousEnd;
  private Passage previous;

  Passages(String text, Block block) {
    this.text = text;
    this.block = block;
    this.sentences = Sentences.of(text, block.span());
    this.quotations = Quotations.of(text, block.span()).outermost();
    this.previousEnd = block.span().start();
    this.previous = passage(new Span(previousEnd, previousEnd));
  }

  /** The passage of the next mark of the block; marks come in the order of the text. */
  Passage before(Span mark) {
    int from = Math.min(previousEnd, mark.start());
    Span since = trimmed(new Span(from, mark.start()));
    Passage passage;
    if (hasWords(since)) {
      passage = passage(new Span(Math.max(since.start(), start(since)), since.end()));
    } else if (from > block.span().start()) {
      passage = previous;
    } else {
      passage = passage(following(mark));
    }
    previousEnd = mark.end();
    previous = passage;
    return passage;
  }

  /** A span without the brackets and signs that belong to the marks on its two sides. */
  private Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    boolean follows = start > block.span().start();
    while (follows && start < end && " \t\r\n\u00a0])},;.:".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "[({".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end).strip(text);
  }

  private boolean hasWords(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where the last sentence before a mark begins, or the quotation that it closes. */
  private int start(Span since) {
    if (block.kind() == Block.Kind.QUOTATION) {
      return since.start();
    }
    int start = sentences.at(since.end() - 1).start();
    int near = firstEndingAfter(start);
    if (near < quotations.size() && quotations.get(near).start() < start) {
      return sentences.at(quotations.get(near).start()).start();
    }
    return start;
  }

  /** The sentence behind a mark that stands before all words of its block. */
  private Span following(Span mark) {
    int at = mark.end();
    while (at < block.span().end() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    if (at >= block.span().end()) {
      return new Span(mark.start(), mark.start());
    }
    return new Span(at, Math.max(at, sentences.at(at).end())).strip(text);
  }

  private Passage passage(Span span) {
    List<Quotation> inside = new ArrayList<>();
    if (block.kind() == Block.Kind.QUOTATION && !isQuoted(span)) {
      Span words = BlockQuotation.words(text, span);
      inside.add(new Quotation(words.in(text), words));
      return new Passage(span, span.in(text), hasWords(words) ? inside : List.of());
    }
    for (int i = firstEndingAfter(span.start()); i < quotations.size(); i++) {
      Span quotation = quotations.get(i);
      if (quotation.start() >= span.end()) {
        break;
      }
      if (span.contains(quotation)) {
        Span words = new Span(quotation.start() + 1, quotation.end() - 1).strip(text);
        if (hasWords(words)) {
          inside.add(new Quotation(words.in(text), words));
        }
      }
    }
    return new Passage(span, span.in(text), inside);
  }

  /** Whether a quotation that is set off stands between quotation marks all the same. */
  private boolean isQuoted(Span span) {
    int near = firstEndingAfter(span.start());
    return near < quotations.size() && quotations.get(near).start() <= span.start() + 1;
  }

  /** The index of the first quotation that ends after an offset. */
  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
