package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parts of a head between its commas, less those that are neither authors nor title nor
 * publication: editions, series, credits, the numbers of documents.
 */
final class CommaParts {

  private static final Set<String> DOCUMENTS =
      Set.of(
          "PUB",
          "Pub",
          "Publication",
          "Memorandum",
          "Circular",
          "Bulletin",
          "Directive",
          "Order",
          "Memo",
          "Release",
          "Advisory",
          "Resolution",
          "Instruction");
  private final Head head;
  private final Body body;
  private final String text;
  private final Draft draft;
  private final List<int[]> parts;

  CommaParts(Head head) {
    this.head = head;
    this.body = head.body;
    this.text = head.text;
    this.draft = head.draft;
    this.parts = parted();
  }

  /** The places of the parts that are left; what is understood may be removed. */
  List<int[]> places() {
    return parts;
  }

  int size() {
    return parts.size();
  }

  int start(int chunk) {
    return parts.get(chunk)[0];
  }

  int end(int chunk) {
    return parts.get(chunk)[1];
  }

  String chunk(int i) {
    return head.cut(start(i), end(i));
  }

  private List<int[]> parted() {
    List<int[]> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= head.end; i++) {
      boolean comma =
          i + 1 < head.end
              && text.charAt(i) == ','
              && text.charAt(i + 1) == ' '
              && !isSuffix(i + 2)
              && body.pairs.isOpen(i);
      if (comma || i == head.end) {
        int from = Words.trimStart(text, start, i, "");
        int to = Words.trimEnd(text, from, i, "");
        if (to > from) {
          found.add(new int[] {from, to});
        }
        start = i + 1;
      }
    }
    return found;
  }

  /** “Joseph Poe, Jr., Mayor”: the suffix belongs to the name. */
  private boolean isSuffix(int from) {
    int comma = text.indexOf(',', from);
    int end = comma < 0 ? head.end : Math.min(comma, head.end);
    return end - from <= 4 && end > from && Forms.isSuffix(text.substring(from, end));
  }

  /**
   * “Title, trans. Jane Roe, Series” ends with the title; “Title, by Jane Roe” names the author.
   */
  Names dropCredits() {
    Names credited = Names.NONE;
    for (int i = 1; i < parts.size(); i++) {
      boolean lower = Character.isLowerCase(text.charAt(start(i)));
      if (!lower || !Forms.isCredit(chunk(i).toLowerCase(Locale.ROOT))) {
        continue;
      }
      int sign = chunk(i).startsWith("by ") ? 3 : chunk(i).startsWith("par ") ? 4 : 0;
      if (sign > 0) {
        credited = body.names.read(start(i) + sign, end(parts.size() - 1));
        credited = credited.isRefused() ? body.names.read(start(i) + sign, end(i)) : credited;
        credited = credited.isRefused() ? Names.NONE : credited;
      }
      parts.subList(i, parts.size()).clear();
      break;
    }
    return credited;
  }

  /** “Jane Roe, Note, Title”, “Editorial, Title, Lima Courier”: no author, and no title. */
  void dropDesignation() {
    int fewest = Draft.has(draft.container) ? 3 : 4;
    for (int i = 0; i < 2 && parts.size() >= fewest - (i == 0 ? 1 : 0); i++) {
      if (Lexicon.DESIGNATIONS.has(text, start(i), end(i))) {
        parts.remove(i);
        return;
      }
    }
  }

  void dropExtras() {
    for (int i = 1; i < parts.size(); i++) {
      String lower = chunk(i).toLowerCase(Locale.ROOT);
      if (lower.contains(" thesis") || lower.equals("thesis") || i > 1 && Forms.isEdition(lower)) {
        parts.subList(i, parts.size()).clear();
      }
    }
    while (parts.size() > 1) {
      String last = chunk(parts.size() - 1);
      String lower = last.toLowerCase(Locale.ROOT);
      boolean extra =
          lower.equals("id")
              || lower.equals("ibid")
              || Forms.isEdition(lower)
              || Forms.isPiece(lower)
              || Forms.isNumbered(last)
              || Forms.isSeriesNumber(last)
              || TailSigns.isCode(last)
              || head.dateInBrackets && Draft.has(draft.publisher) && Forms.isSeries(last);
      if (!extra) {
        return;
      }
      volume(lower);
      parts.remove(parts.size() - 1);
    }
  }

  /** “Tolls: A History, vol. 2”: the number of the last part. */
  private void volume(String lower) {
    int width = TailSigns.prefix(lower, TailSigns.VOLUME_SIGNS);
    boolean volume = width > 0 && Forms.isPiece(lower) && !Draft.has(draft.volume);
    if (volume) {
      int last = parts.size() - 1;
      draft.volume = new int[] {start(last) + width, end(last)};
    }
  }

  /** “OMB Memorandum 11–33, Title”, “FIPS PUB 199, Title”: the number is not the title. */
  void dropDocumentNumber() {
    if (parts.size() < 2 || end(0) > 80) {
      return;
    }
    String first = chunk(0);
    int blank = first.lastIndexOf(' ');
    boolean document = false;
    if (blank > 0 && Character.isDigit(first.charAt(blank + 1))) {
      for (int[] w : Words.of(first, 0, blank)) {
        document |= DOCUMENTS.contains(Words.bare(first.substring(w[0], w[1])));
      }
    }
    if (document) {
      parts.remove(0);
      if (parts.size() > 1 && chunk(0).startsWith("Rev. ")) {
        parts.remove(0);
      }
    }
  }

  boolean isRole(int chunk) {
    List<int[]> words = Words.of(text, start(chunk), end(chunk));
    if (words.size() > 7) {
      return false;
    }
    for (int[] w : words) {
      if (Lexicon.ROLES.has(Words.bare(text.substring(w[0], w[1])))) {
        return true;
      }
    }
    return false;
  }
}
