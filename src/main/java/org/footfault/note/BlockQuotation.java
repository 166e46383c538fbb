package org.footfault.note;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.text.Span;

/** A quotation that is set off as a block of its own. */
final class BlockQuotation {

  /** Takes {@code — Ida Lund, clerk} at the end of a block; refuses a dash in a sentence. */
  private static final Pattern WHO =
      Pattern.compile(
          "(?:^|(?<=[.!?…”\"’)])\\s|\\n)\\s*+(?:[—–―]|--)\\s*+[^.!?\\n]{2,120}+\\.?\\s*+$");

  /** Takes “Note: The ferry”, “[!TIP]”: an aside that is only set like a quotation. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?iu)(?:\\[!\\p{L}+\\]|(?:note|tip|warning|caution|important|info|update|disclaimer"
              + "|hint|summary|tl;dr|hinweis|tipp|achtung|remarque|nota)\\s*:).*",
          Pattern.DOTALL);

  private BlockQuotation() {}

  /** Its words, without who says them; none of an aside. */
  static Span words(String text, Span block) {
    String written = block.in(text);
    if (ASIDE.matcher(written.strip()).matches()) {
      return new Span(block.start(), block.start());
    }
    Matcher who = WHO.matcher(written);
    int end = who.find() ? block.start() + who.start() : block.end();
    return new Span(block.start(), end).strip(text);
  }
}
