package org.footfault.quotation;

import java.util.ArrayList;
import java.util.List;
import org.footfault.quotation.QuotedWords.Kind;
import org.footfault.quotation.QuotedWords.Token;

/**
 * The places of a source that are likely to be the one that a quotation was taken from: those near
 * which the most of its rarer words stand, in about the right distance from each other.
 */
final class NearestPlace {

  /** A word that is more frequent than this tells nothing of where one is. */
  private static final int FREQUENT = 300;

  /** How many places are worth a closer look. */
  private static final int CANDIDATES = 3;

  private NearestPlace() {}

  /** Windows of the source, the most likely first; none if no word of the quotation is there. */
  static List<ExactSearch.Stretch> of(List<Token> quoted, SourceText source) {
    int width = Math.max(8, quoted.size() / 2);
    float[] votes = votes(quoted, source, width, FREQUENT);
    List<Integer> best = best(votes);
    if (best.isEmpty()) {
      best = best(votes(quoted, source, width, FREQUENT * 20));
    }
    List<ExactSearch.Stretch> windows = new ArrayList<>();
    for (int bucket : best) {
      int from = (bucket - 1) * width - quoted.size() - width;
      int to = from + 3 * quoted.size() + 5 * width;
      windows.add(new ExactSearch.Stretch(Math.max(0, from), Math.min(source.size(), to)));
    }
    return windows;
  }

  private static float[] votes(List<Token> quoted, SourceText source, int width, int frequent) {
    float[] votes = new float[(source.size() + quoted.size()) / width + 3];
    for (int i = 0; i < quoted.size(); i++) {
      Token token = quoted.get(i);
      int id = token.kind() == Kind.WORD ? source.id(token.word()) : -1;
      int count = source.count(id);
      for (int k = 0; count <= frequent && k < count; k++) {
        int bucket = (source.place(id, k) - i + quoted.size()) / width + 1;
        float weight = 1f / (1f + count * 0.1f);
        votes[bucket] += weight;
        votes[bucket + 1] += weight;
      }
    }
    return votes;
  }

  private static List<Integer> best(float[] votes) {
    List<Integer> best = new ArrayList<>();
    while (best.size() < CANDIDATES) {
      int most = 0;
      for (int i = 1; i < votes.length; i++) {
        most = votes[i] > votes[most] ? i : most;
      }
      if (votes[most] == 0) {
        break;
      }
      best.add(most);
      votes[most] = 0;
      if (most > 0) {
        votes[most - 1] = 0;
      }
      if (most + 1 < votes.length) {
        votes[most + 1] = 0;
      }
    }
    return best;
  }
}
