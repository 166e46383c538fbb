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
  private final NameWords facts;

  OrganisationReader(String text, Pairs pairs, NameWords facts) {
    this.text = text;
    this.pairs = pairs;
    this.facts = facts;
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
      int kinds = facts.bareKinds(w);
      boolean shown = (kinds & WordKinds.ORGANISATION) != 0;
      signs += shown ? 1 : 0;
      bad += !shown && isOddlySmall(w) || (kinds & WordKinds.PROSE) != 0 ? 1 : 0;
      char last = text.charAt(w[1] - 1);
      bad += last == '?' || last == '!' ? 3 : last == ':' ? 1 : 0;
      bad += (facts.of(w) & NameWords.DIGIT) != 0 ? 1 : 0;
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

  /** Whether a word begins small, and is none of those that do so within names. */
  private boolean isOddlySmall(int[] word) {
    if ((facts.of(word) & NameWords.CAPITAL) != 0
        || (facts.bareKinds(word) & WordKinds.SMALL) != 0) {
      return false;
    }
    String bare = Words.bare(text.substring(word[0], word[1]));
    return !bare.isEmpty() && !bare.equals("&") && !PersonReader.startsApostrophe(bare);
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
