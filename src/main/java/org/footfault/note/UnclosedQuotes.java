package org.footfault.note;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.footfault.post.Block;
import org.footfault.post.Post;
import org.footfault.post.Style;
import org.footfault.text.Span;

/**
 * The quotation marks of a post that open and never close, in its notes and in the paragraphs that
 * carry marks. Single ones are not looked at, since most of them are apostrophes; nor is a mark for
 * which any later one may stand: one of another sort, one in a paragraph behind it, one that closes
 * two at once, or the mark with which the next paragraph goes on.
 */
public final class UnclosedQuotes {

  /** What may be meant to open or close, of whatever sort. */
  private static final String DOUBLE = "“”„‟«»″\"＂「」『』〝〞〟";

  private static final String STOPS = ".,;:!?…)]";

  /** Takes {@code ...[3]} and {@code …}; refuses {@code .[3]}. */
  private static final Pattern BROKEN_OFF =
      Pattern.compile("(?:…|\\.\\.)\\W{0,3}\\d{0,3}\\W{0,2}$");

  /** So many blocks behind may open anew. */
  private static final int NEAR = 3;

  /** A quotation may go on for so many blocks. */
  private static final int LONGEST = 40;

  private final Post post;
  private final MarkedPlaces places;
  private final boolean angled;

  private UnclosedQuotes(Post post, Notes notes) {
    this.post = post;
    this.places = new MarkedPlaces(notes);
    this.angled = hasAngled(post);
  }

  /** Each mark with the words behind it up to the end of the block, in the order of the text. */
  public static List<Span> of(Post post, Notes notes) {
    UnclosedQuotes quotes = new UnclosedQuotes(post, notes);
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < post.blocks().size(); i++) {
      if (quotes.isLookedAt(post.blocks().get(i))) {
        quotes.unclosed(i, found);
      }
    }
    return found;
  }

  private boolean isLookedAt(Block block) {
    boolean prose =
        switch (block.kind()) {
          case PARAGRAPH, LIST_ITEM, QUOTATION -> true;
          default -> false;
        };
    return prose && (places.isOfNote(block) || places.hasMark(block));
  }

  private void unclosed(int index, List<Span> found) {
    Block block = post.blocks().get(index);
    String text = post.text();
    Quotations quotations = Quotations.of(text, block.span());
    for (int at : quotations.unclosed()) {
      if (DOUBLE.indexOf(text.charAt(at)) >= 0
          && opensPlainly(at, block.span())
          && !isCode(block, at)
          && !isArrow(at, block.span())
          && !mayCloseBehind(at, block.span(), quotations)
          && !goesOn(index)) {
        found.add(new Span(at, block.span().end()));
        return;
      }
    }
  }

  /** Whether it stands as only an opening mark does: before a word, and behind a space or kin. */
  private boolean opensPlainly(int at, Span block) {
    String text = post.text();
    char before = at > block.start() ? text.charAt(at - 1) : ' ';
    char after = at + 1 < block.end() ? text.charAt(at + 1) : ' ';
    if (DOUBLE.indexOf(before) >= 0) {
      return false; // two marks where one is meant: “"„So it was"”
    }
    if ("「『".indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    if (text.charAt(at) == '«' && Character.isSpaceChar(after) && at + 2 < block.end()) {
      after = text.charAt(at + 2);
    }
    boolean behind =
        Character.isWhitespace(before)
            || Character.isSpaceChar(before)
            || Quotations.OPENING.indexOf(before) >= 0;
    return behind && (Character.isLetterOrDigit(after) || "($€£¿¡…«".indexOf(after) >= 0);
  }

  /**
   * Whether it may point to another page, as in “« Older posts” and “Read more »”, in a post that
   * puts no words between such marks.
   */
  private boolean isArrow(int at, Span block) {
    char c = post.text().charAt(at);
    return (c == '»' || (c == '«' && at == block.start())) && !angled;
  }

  /** Whether words stand between angled marks anywhere in a post. */
  private static boolean hasAngled(Post post) {
    String text = post.text();
    return text.indexOf('«') >= 0
        && post.blocks().stream()
            .flatMap(block -> Quotations.of(text, block.span()).closed().stream())
            .anyMatch(closed -> "«»".indexOf(text.charAt(closed.start())) >= 0);
  }

  private static boolean isCode(Block block, int at) {
    return block.runs().stream()
        .anyMatch(
            run ->
                run.styles().contains(Style.CODE)
                    && run.span().start() <= at
                    && at < run.span().end());
  }

  /** Whether a mark of the block that belongs to no other may be meant to close this one. */
  private boolean mayCloseBehind(int at, Span block, Quotations quotations) {
    return goesOnBehind(at, quotations)
        || isBrokenOff(block)
        || orphan(at + 1, block.end(), quotations);
  }

  /**
   * Whether what opens later, of the same sort, and is closed may go on with the quotation: some
   * print “« a « b »”, where one mark closes both; and paragraphs that opened anew are run
   * together.
   */
  private boolean goesOnBehind(int at, Quotations quotations) {
    char mark = post.text().charAt(at);
    return quotations.closed().stream()
        .filter(later -> later.start() > at && post.text().charAt(later.start()) == mark)
        .anyMatch(later -> mark != '“' || isBehindSentence(later.start()));
  }

  private boolean isBehindSentence(int at) {
    String before = post.text().substring(Math.max(0, at - 4), at).strip();
    return !before.isEmpty() && ".!?…".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** Whether the words end with an ellipsis, perhaps with a mark behind it. */
  private boolean isBrokenOff(Span block) {
    String end = post.text().substring(Math.max(block.start(), block.end() - 12), block.end());
    return BROKEN_OFF.matcher(end).find();
  }

  /** Whether it is one of two single marks, or a single one behind or before a sentence's end. */
  private boolean isSingleCloser(int at, int to) {
    String text = post.text();
    char c = text.charAt(at);
    if (c != '\'' && c != '’') {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = at + 1 < to ? text.charAt(at + 1) : '.';
    return after == c
        || (STOPS.indexOf(before) >= 0 && !Character.isLetterOrDigit(after))
        || (Character.isLetterOrDigit(before) && STOPS.indexOf(after) >= 0);
  }

  /** Whether a stretch has a mark that neither closes what it should nor opens anything. */
  private boolean orphan(int from, int to, Quotations quotations) {
    BitSet paired = new BitSet();
    for (Span closed : quotations.closed()) {
      paired.set(closed.start());
      paired.set(closed.end() - 1);
    }
    quotations.unclosed().forEach(paired::set);
    String text = post.text();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isSingleCloser(i, to) || (DOUBLE.indexOf(c) >= 0 && !paired.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the blocks behind, of the same note or of the text, go on with the quotation: one of
   * the next few opens anew (a picture and its caption may stand between), or any closes it.
   */
  private boolean goesOn(int index) {
    Block first = post.blocks().get(index);
    boolean note = places.isOfNote(first);
    int end = note ? places.endOfNote(first) : post.text().length();
    int last = Math.min(post.blocks().size() - 1, index + LONGEST);
    int near = NEAR;
    for (int i = index + 1; i <= last; i++) {
      Block block = post.blocks().get(i);
      if (block.span().length() == 0
          || block.span().start() >= end
          || places.isOfNote(block) != note) {
        continue;
      }
      char opener = post.text().charAt(block.span().start());
      if ((near > 0 && DOUBLE.indexOf(opener) >= 0) || closes(block.span())) {
        return true;
      }
      near--;
    }
    return false;
  }

  private boolean closes(Span block) {
    return orphan(block.start(), block.end(), Quotations.of(post.text(), block));
  }
}
