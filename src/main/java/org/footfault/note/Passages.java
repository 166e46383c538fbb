package org.footfault.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.post.Post;
import org.footfault.text.Span;

/** Cuts out what a mark supports. */
final class Passages {

  /** Takes {@code . The}; refuses {@code U.S. and} and {@code No. 3}. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…][”\"’')\\]]{0,3}\\s+(?=[“\"‘'(\\[]{0,2}\\p{Lu})");

  /** Takes the words before a full stop that does not end a sentence: {@code Dr.}, {@code U.S.}. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|[\\s(“\"‘])(?:\\p{L}\\.)*(?:\\p{Lu}|Mr|Mrs|Ms|Dr|St|No|Sen|Rep|Gov|Gen|Jan|Feb|Mar"
              + "|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Co|Corp|v|vs|cf|e\\.g|i\\.e|Assoc|Dep’t)\\.$");

  private final Post post;

  Passages(Post post) {
    this.post = post;
  }

  /**
   * The passage that ends where a mark stands.
   *
   * @param before the text of the block between the mark before and this one
   */
  Passage before(Span before) {
    String text = post.text(before);
    int start = 0;
    Matcher matcher = SENTENCE_END.matcher(text);
    String trimmed = text.stripTrailing();
    while (matcher.find()) {
      boolean inside = matcher.end() < trimmed.length();
      String head = text.substring(Math.max(0, matcher.start() - 12), matcher.start() + 1);
      if (inside && !ABBREVIATION.matcher(head).find()) {
        start = matcher.end();
      }
    }
    Span span = new Span(before.start() + start, before.end()).strip(post.text());
    String words = post.text(span);
    return new Passage(span, words, quotations(words, span.start()));
  }

  /** The words between curly, straight or angle quotation marks; one that never closes is none. */
  private static List<Quotation> quotations(String text, int offset) {
    List<Quotation> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int close =
          switch (text.charAt(i)) {
            case '“' -> text.indexOf('”', i + 1);
            case '«' -> text.indexOf('»', i + 1);
            case '"' -> text.indexOf('"', i + 1);
            default -> -1;
          };
      if (close > i + 1) {
        Span span = new Span(offset + i + 1, offset + close);
        found.add(new Quotation(text.substring(i + 1, close), span));
        i = close;
      }
      i++;
    }
    return found;
  }
}
