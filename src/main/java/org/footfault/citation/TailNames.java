package org.footfault.citation;

import java.util.List;
import java.util.Set;

/** Collects the names behind a title, and chooses the publication among them. */
final class TailNames {

  /** What each name costs that is nothing. */
  private static final double LEFT_OVER = 0.5;

  private static final Set<String> COMPANIES =
      Set.of("Ltd", "Ltd.", "Inc", "Inc.", "LLC", "Co.", "Limited");
  private static final List<String> JOINTS = List.of("and ", "& ", "et ", "y ", "und ");

  private final Body body;
  private final String text;
  private final boolean dotted;
  private final Draft draft;
  private final List<int[]> names;
  private final TailNumbers numbers;
  private final Judge judge;

  TailNames(TailText tail, TailNumbers numbers, Judge judge) {
    this.body = tail.body;
    this.text = tail.text;
    this.dotted = tail.dotted;
    this.draft = tail.draft;
    this.names = tail.names;
    this.numbers = numbers;
    this.judge = judge;
  }

  /** Takes a stretch for a name that may be the publication’s. */
  void name(int from, int to) {
    String whole = body.cut(from, to);
    if (TailSigns.isSeriesNumber(whole) || whole.equals("in") || ChangeDates.isPhrase(whole)) {
      return;
    }
    if (COMPANIES.contains(whole) && !names.isEmpty()) {
      names.get(names.size() - 1)[1] = to;
      return;
    }
    int start = from;
    // “17 Andes University Journal 88”, “6(2) Andes Letters e1204”
    int digits = numbers.numberPrefix(start, to);
    boolean paged =
        TailSigns.isNumberish(body.cut(text.lastIndexOf(' ', to - 1) + 1, to))
            || text.lastIndexOf('(', digits) > start
            || text.lastIndexOf(':', digits) > start;
    if (digits > start && !Draft.has(draft.volume) && (paged || !dotted)) {
      numbers.volume(start, digits);
      start = Words.trimStart(text, digits, to, " ,:");
    }
    int section = text.indexOf(" :", start);
    int[] name = {start, section > start && section < to ? section : to};
    boolean volumeBefore = digits > from;
    if (volumeBefore) {
      numbers.pagesAtEnd(name);
    } else {
      numbers.volumeAtEnd(name);
    }
    if (name[1] > name[0]) {
      names.add(name);
    }
  }

  /** “Language, Speech, and Hearing Services in Schools”: one name with commas. */
  private void merge() {
    for (int i = 1; i < names.size(); i++) {
      int[] name = names.get(i);
      boolean and = JOINTS.stream().anyMatch(w -> text.startsWith(w, name[0]));
      if (and && name[0] - names.get(i - 1)[1] <= 2 && text.charAt(names.get(i - 1)[1]) == ',') {
        int first = i - 1;
        while (first > 0
            && names.get(first)[0] - names.get(first - 1)[1] <= 2
            && text.charAt(names.get(first - 1)[1]) == ',') {
          first--;
        }
        names.get(first)[1] = name[1];
        names.subList(first + 1, i + 1).clear();
        return;
      }
    }
  }

  /**
   * Chooses the publication among the names found.
   *
   * @return how well they are understood
   */
  double settle() {
    merge();
    if (Draft.has(draft.container)) {
      return 2 - LEFT_OVER * names.size();
    }
    int best = -1;
    double bestScore = -3;
    for (int i = 0; i < names.size(); i++) {
      double score = score(i);
      if (score > bestScore) {
        bestScore = score;
        best = i;
      }
    }
    if (best < 0) {
      return 0;
    }
    draft.container = names.get(best);
    draft.containerScore = bestScore;
    return Math.min(3, bestScore) - LEFT_OVER * (names.size() - 1);
  }

  private double score(int i) {
    int[] name = names.get(i);
    boolean section = names.size() > 1 && Lexicon.SECTIONS.has(body.cut(name[0], name[1]));
    return judge.publication(name[0], name[1])
        - 0.25 * i
        + (Draft.has(draft.volume) && i == 0 ? 0.5 : 0)
        - (section ? 4 : 0);
  }
}
