package org.footfault.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the words before a citation that are no part of it: “See also”, “For background, see”. */
final class LeadIns {

  /** Names of authors are not longer. */
  static final int NAME_LENGTH = 400;

  private static final int SMALL_LEAD_IN = 50;
  private static final int TOPIC_LENGTH = 80;

  /** Signals that are words of sentences too: they count only before a colon. */
  private static final Set<String> SENTENCE_WORDS =
      Set.of("with", "from", "read", "se", "ver", "via", "v.", "compare", "source", "sources");

  /** Small letters with which a citation may begin behind a signal. */
  private static final List<String> LOWER_STARTS =
      List.of(
          "generally", "also", "id.", "infra", "supra", "e.g.", "n.", "note ", "above ", "nota ");

  private final String text;
  private final Pairs pairs;
  private final NoteSigns signs;

  LeadIns(String text, Pairs pairs, NoteSigns signs) {
    this.text = text;
    this.pairs = pairs;
    this.signs = signs;
  }

  /** The place behind signals and lead-ins. */
  int end(int from, int limit) {
    int at = from;
    for (int guard = 0; guard < 5; guard++) {
      int signal = signal(at, limit);
      int next = signal > 0 ? Words.trimStart(text, at + signal, limit, ",:") : at;
      next = Math.max(next, colonLeadIn(next, limit));
      next = Math.max(next, seeLeadIn(next, limit));
      next = Math.max(next, topicLeadIn(next, limit));
      next = Math.max(next, SourceLeadIn.end(text, next, limit, signs));
      if (next <= at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** “This post is based upon the following sources:”. */
  private int colonLeadIn(int at, int limit) {
    int colon = Words.indexOf(text, ": ", at, at + 92);
    if (colon < 0 || colon >= limit || colon - at > 90) {
      return at;
    }
    String lead = text.substring(at, colon).toLowerCase(Locale.ROOT);
    boolean plain = lead.indexOf(',') < 0 && lead.indexOf('(') < 0 && lead.indexOf('.') < 0;
    return plain && Forms.isLeadIn(lead) ? colon + 2 : at;
  }

  /** “On the history of the port, Roe, Tides (1999)”: a first part of small words, and a name. */
  private int topicLeadIn(int at, int limit) {
    int comma = Words.indexOf(text, ", ", at, Math.min(limit, at + TOPIC_LENGTH));
    int blank = comma < 0 ? -1 : Words.indexOf(text, " ", at, comma);
    if (blank < 0 || !Lexicon.SENTENCE_OPENERS.has(text, at, blank)) {
      return at;
    }
    boolean tells = false;
    for (int[] w : Words.of(text, blank, comma)) {
      if (!Character.isLowerCase(text.charAt(w[0]))) {
        return at;
      }
      tells |= !Lexicon.SMALL_WORDS.has(text, w[0], w[1]);
    }
    int next = comma + 2;
    int name = Words.indexOf(text, ", ", next, Math.min(limit, next + SMALL_LEAD_IN));
    boolean named = name > 0 && isName(next, name) && name + 2 < limit;
    boolean titled = named && !Character.isLowerCase(text.charAt(name + 2));
    return tells && titled && signs.any(name, limit) ? next : at;
  }

  private boolean isName(int from, int to) {
    List<int[]> words = Words.of(text, from, to);
    return words.size() <= 3
        && words.stream().allMatch(w -> Character.isUpperCase(text.charAt(w[0])));
  }

  /** “For some cases, see”, “On the harms of it, see generally”. */
  int seeLeadIn(int at, int limit) {
    int seen = leadIn("see ", at, limit);
    return seen > at ? seen : leadIn("according to ", at, limit);
  }

  private int leadIn(String see, int at, int limit) {
    int end = Math.min(limit, at + 260);
    for (int i = Words.indexOf(text, see, at, end);
        i >= 0;
        i = Words.indexOf(text, see, i + see.length(), end)) {
      boolean parted =
          i == at
              || i > 1 && ", ".indexOf(text.charAt(i - 2)) >= 0
              || i > 4 && text.startsWith("and ", i - 4)
              || isSmall(at, i);
      int before = i;
      boolean clear =
          parted
              && pairs.isOpen(i)
              && !signs.hasBracketDateOrLink(at, before)
              && !hasQuote(at, before);
      int blank = Words.indexOf(text, " ", at, at + NAME_LENGTH);
      String first = text.substring(at, blank < 0 ? i : Math.min(i, blank));
      boolean leads = Forms.startsLeadIn(first);
      if (clear && leads) {
        int signal = signal(i, limit);
        return Words.trimStart(text, i + Math.max(signal, see.length()), limit, ",:");
      }
    }
    return at;
  }

  /** Whether small words alone lead to “see”, behind the first: “For a different view see”. */
  private boolean isSmall(int from, int see) {
    int first = Words.indexOf(text, " ", from, see);
    if (first < 0 || see - from > SMALL_LEAD_IN) {
      return false;
    }
    return text.substring(first, see).chars().allMatch(c -> c == ' ' || Character.isLowerCase(c));
  }

  private boolean hasQuote(int from, int to) {
    for (int i = from; i < to; i++) {
      if (pairs.beginsQuote(i)) {
        return true;
      }
    }
    return false;
  }

  /** The length of a signal that stands here; 0 if there is none. */
  int signal(int at, int limit) {
    if (at >= limit) {
      return 0;
    }
    int length = Lexicon.SIGNALS.longestAt(text, at);
    if (length == 0 || at + length >= limit) {
      return 0;
    }
    int next = at + length;
    char after = text.charAt(next);
    boolean word = after == ' ' || after == ',' || after == ':';
    String signal = text.substring(at, next);
    if (!word) {
      return 0;
    }
    boolean sentenceWord = SENTENCE_WORDS.contains(signal.toLowerCase(Locale.ROOT));
    if (sentenceWord && after != ':') {
      boolean italian = signal.equals("See");
      return italian ? length : signal.equals("Compare") && at == 0 ? length : 0;
    }
    int follow = Words.trimStart(text, next, limit, ",:");
    return follow < limit && isCitationStart(follow) ? length : 0;
  }

  private boolean isCitationStart(int at) {
    if (!Character.isLowerCase(text.charAt(at)) || signs.isInLink(at)) {
      return true;
    }
    for (String begin : LOWER_STARTS) {
      if (text.startsWith(begin, at)) {
        return true;
      }
    }
    int blank = Words.indexOf(text, " ", at, at + NAME_LENGTH);
    int comma = Words.indexOf(text, ",", at, at + NAME_LENGTH);
    boolean handle = comma > at && comma - at < 20 && blank > comma;
    return handle || blank > at && Lexicon.PARTICLES.has(text, at, blank);
  }
}
