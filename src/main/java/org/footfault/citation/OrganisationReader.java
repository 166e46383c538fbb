package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.citation.Author.Kind;

/** Reads a stretch as the name of an organisation, or of two: “U.S. Dep’t of State”. */
final class OrganisationReader {

  private static final List<String> JOINTS = List.of(" & ", " and ", " et ", " y ", " und ", ", ");
  private static final double REFUSED = -20;

  /** Three on both sides; a comma alone may part them. */
  private static final int FEWEST_WORDS_OF_TWO = 6;

  private final String text;
  private final Pairs pairs;

  OrganisationReader(String text, Pairs pairs) {
    this.text = text;
    this.pairs = pairs;
  }

  /** The whole stretch as one organisation. */
  Names read(int from, int to) {
    int end = to;
    if (text.charAt(end - 1) == ']' && pairs.mate(end - 1) > from) {
      end = Words.trimEnd(text, from, pairs.mate(end - 1), "");
    }
    Names two = twoOrganisations(from, end);
    if (!two.isRefused()) {
      return two;
    }
    double score = Lexicon.BODIES.has(text, from, end) ? 4.5 : score(from, end);
    if (score <= REFUSED) {
      return Names.REFUSED;
    }
    return new Names(
        List.of(new Name(from, end, Optional.empty(), Kind.ORGANISATION)), score, false);
  }

  private double score(int from, int to) {
    int signs = 0;
    int bad = 0;
    List<int[]> words = Words.of(text, from, to);
    for (int[] w : words) {
      String word = text.substring(w[0], w[1]);
      String bare = Words.bare(word);
      int kinds = WordKinds.of(bare);
      boolean shown = (kinds & WordKinds.ORGANISATION) != 0;
      signs += shown ? 1 : 0;
      boolean small = (kinds & WordKinds.SMALL) != 0 || bare.equals("&") || bare.isEmpty();
      boolean lower =
          !Words.isCapital(word) && !small && !shown && !PersonReader.startsApostrophe(bare);
      bad += lower || (kinds & WordKinds.PROSE) != 0 ? 1 : 0;
      bad += word.endsWith("?") || word.endsWith("!") ? 3 : word.endsWith(":") ? 1 : 0;
      bad += Words.hasDigit(word) ? 1 : 0;
      if (bad > 1) {
        return REFUSED;
      }
    }
    if (signs == 0) {
      return REFUSED;
    }
    double score =
        2.2 + Math.min(1.5, 0.5 * (signs - 1)) - 2 * bad - Math.max(0, words.size() - 9) * 0.3;
    return score - (Words.indexOf(text, ",", from, to) > from ? 0.8 : 0);
  }

  /** “Agency A & Agency B”: both sides have three words and an organisation's word. */
  private Names twoOrganisations(int from, int end) {
    if (Words.count(text, from, end) < FEWEST_WORDS_OF_TWO) {
      return Names.REFUSED;
    }
    for (String and : JOINTS) {
      int at = Words.indexOf(text, and, from, end);
      if (at < 0 || at >= end || Words.count(text, from, at) < 3) {
        continue;
      }
      int next = at + and.length();
      if (Words.count(text, next, end) < 3
          || and.equals(", ")
              && !text.substring(from, at)
                  .equals(text.substring(next, Math.min(end, next + at - from)))) {
        continue;
      }
      Names left = read(from, at);
      Names right = read(next, end);
      if (left.score() > 2 && right.score() > 2) {
        List<Name> names = new ArrayList<>(left.names());
        names.addAll(right.names());
        return new Names(names, (left.score() + right.score()) / 2 + 0.5, false);
      }
    }
    return Names.REFUSED;
  }
}
