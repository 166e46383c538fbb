package org.footfault.quotation;

import java.util.ArrayList;
import java.util.List;
import org.footfault.quotation.Alignment.Pair;
import org.footfault.quotation.ExactSearch.Stretch;
import org.footfault.quotation.QuotedWords.Kind;
import org.footfault.quotation.QuotedWords.Token;

/**
 * A group of a quotation's words, that is those between two omissions, at the place of the source
 * that fits them best.
 *
 * @param likeness the share of its words that stand at that place in order, rare words counting
 *     more; 0.0 to 1.0
 * @param pairs what faces what
 * @param differences those pairs that are a difference in words
 */
record GroupMatch(double likeness, List<Pair> pairs, List<Pair> differences) {

  /** A match that stands alone among others may be chance, and counts only so much. */
  private static final double CHANCE = 0.3;

  /** A caption, a page's head or an advertisement between two halves has at most so many words. */
  private static final int LONGEST_INTRUSION = 40;

  /** A word that is divided at the end of a line is two words of the source. */
  private static final int HALVES = 2;

  static final GroupMatch NONE = new GroupMatch(0, List.of(), List.of());

  static GroupMatch of(List<Token> group, SourceText source) {
    GroupMatch best = NONE;
    for (Stretch window : NearestPlace.of(group, source)) {
      List<Pair> pairs =
          grown(Alignment.of(group, source, window.from(), window.to()), group, source);
      double likeness = likeness(group, pairs, source);
      if (likeness > best.likeness()) {
        List<Pair> differences =
            pairs.stream().filter(p -> !p.same() && differs(group, p, source)).toList();
        best = new GroupMatch(likeness, pairs, differences);
      }
    }
    return best;
  }

  /** Whether the source has all of the group's words there, and no other between them. */
  boolean isPresent() {
    return !pairs.isEmpty() && differences.isEmpty();
  }

  /** From the first to behind the last word of the source. */
  Stretch place() {
    return new Stretch(pairs.get(0).saidFrom(), pairs.get(pairs.size() - 1).saidTo());
  }

  private static double likeness(List<Token> group, List<Pair> pairs, SourceText source) {
    double all = 0;
    double alike = 0;
    for (Pair pair : pairs) {
      double part = 0;
      for (int i = pair.quotedFrom(); i < pair.quotedTo(); i++) {
        part += group.get(i).kind() == Kind.WORD ? weight(group.get(i), source) : 0;
      }
      all += part;
      boolean alone = pair.quotedTo() - pair.quotedFrom() == 1;
      alike += pair.same() ? part * (alone ? CHANCE : 1) : 0;
    }
    return all == 0 ? 0 : alike / all;
  }

  /** From about 0 for the commonest word of the source to 1 for one that it has once or never. */
  private static double weight(Token token, SourceText source) {
    int count = Math.max(1, source.count(source.id(token.word())));
    double size = Math.max(2, source.size());
    return Math.max(0.1, Math.log(size / count) / Math.log(size));
  }

  private static boolean differs(List<Token> group, Pair pair, SourceText source) {
    List<Token> quoted = group.subList(pair.quotedFrom(), pair.quotedTo());
    boolean putIn = quoted.stream().anyMatch(t -> t.kind() == Kind.PUT_IN);
    if (putIn && quoted.stream().noneMatch(t -> t.kind() == Kind.WORD)) {
      return false;
    }
    if (quoted.isEmpty()) {
      return !isIntrusion(pair, source);
    }
    StringBuilder here = new StringBuilder();
    quoted.forEach(token -> here.append(token.word()));
    StringBuilder there = new StringBuilder();
    for (int i = pair.saidFrom(); i < pair.saidTo(); i++) {
      there.append(source.words().word(i));
    }
    return !here.toString().contentEquals(there)
        && !ScanError.isOf(here.toString(), there.toString(), source.isScanned());
  }

  /**
   * The pairs, of which the first and the last may take in one more word of the source: the other
   * half of a word that is divided at the end of a line.
   */
  private static List<Pair> grown(List<Pair> pairs, List<Token> group, SourceText source) {
    List<Pair> grown = new ArrayList<>(pairs);
    for (int more = 1; more <= HALVES && !pairs.isEmpty(); more++) {
      Pair last = grown.get(grown.size() - 1);
      grow(grown, grown.size() - 1, last.saidFrom(), last.saidTo() + more, group, source);
      Pair first = grown.get(0);
      grow(grown, 0, first.saidFrom() - more, first.saidTo(), group, source);
    }
    return grown;
  }

  private static void grow(
      List<Pair> pairs, int at, int from, int to, List<Token> group, SourceText source) {
    Pair pair = pairs.get(at);
    Pair longer = new Pair(pair.quotedFrom(), pair.quotedTo(), from, to, false);
    boolean can =
        !pair.same() && pair.quotedFrom() < pair.quotedTo() && from >= 0 && to <= source.size();
    if (can && !differs(group, longer, source)) {
      pairs.set(at, longer);
    }
  }

  /** Whole lines between two halves, or the figure of a footnote, are not the sentence's. */
  private static boolean isIntrusion(Pair pair, SourceText source) {
    String text = source.words().text();
    int start = source.words().start(pair.saidFrom());
    int end = source.words().end(pair.saidTo() - 1);
    if (pair.saidTo() - pair.saidFrom() == 1 && isNoteFigure(text, start, end)) {
      return true;
    }
    return pair.saidTo() - pair.saidFrom() <= LONGEST_INTRUSION
        && edge(text, start - 1, -1)
        && edge(text, end, 1);
  }

  private static boolean isNoteFigure(String text, int start, int end) {
    boolean figure =
        end - start <= 3 && text.substring(start, end).chars().allMatch(Character::isDigit);
    return figure && start > 0 && ".,;:!?”\"’*".indexOf(text.charAt(start - 1)) >= 0;
  }

  /** Whether nothing but punctuation is left of a line in one direction. */
  private static boolean edge(String text, int at, int step) {
    for (int i = at; i >= 0 && i < text.length() && text.charAt(i) != '\n'; i += step) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The differences as people read them, each with the word to either side. */
  List<Judgement.Change> changes(List<Token> group, String quotation, SourceText source) {
    List<Judgement.Change> changes = new ArrayList<>();
    for (Pair pair : differences) {
      boolean bare = pair.quotedFrom() == pair.quotedTo() || pair.saidFrom() == pair.saidTo();
      int before = bare && pair.quotedFrom() > 0 ? 1 : 0;
      int after = bare && pair.quotedTo() < group.size() ? 1 : 0;
      int saidFrom = Math.max(pairs.get(0).saidFrom(), pair.saidFrom() - before);
      int saidTo = Math.min(place().to(), pair.saidTo() + after);
      changes.add(
          new Judgement.Change(
              raw(group, pair.quotedFrom() - before, pair.quotedTo() + after, quotation),
              source.words().raw(saidFrom, saidTo)));
    }
    return changes;
  }

  /** The group with its differences marked. */
  String marked(List<Token> group, String quotation, SourceText source) {
    StringBuilder marked = new StringBuilder();
    for (Pair pair : pairs) {
      String quoted = raw(group, pair.quotedFrom(), pair.quotedTo(), quotation);
      if (!differences.contains(pair)) {
        append(marked, "", quoted, "");
      } else {
        append(marked, "[-", quoted, "-]");
        append(marked, "{+", source.words().raw(pair.saidFrom(), pair.saidTo()), "+}");
      }
    }
    return marked.toString();
  }

  private static void append(StringBuilder marked, String open, String words, String close) {
    if (!words.isEmpty()) {
      marked.append(marked.isEmpty() ? "" : " ").append(open).append(words).append(close);
    }
  }

  static String raw(List<Token> group, int from, int to, String quotation) {
    return from < to
        ? quotation
            .substring(group.get(from).start(), group.get(to - 1).end())
            .replaceAll("\\s++", " ")
        : "";
  }
}
