package org.footfault.citation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads press releases by their label: “Press Release, Port Authority, Ferry Sunk (May 3, 2015)”,
 * “Port Authority, Press Release, Ferry Sunk”, “‘Ferry Sunk,’ Port Authority press release”. Who
 * released it is its author.
 */
final class ReleaseStyle {

  /** From here up a name is surely a person's. */
  private static final double SURELY_A_PERSON = 3.2;

  private static final double SURELY_A_BODY = 2;
  private static final double LIKE_A_PUBLICATION = 4;
  private static final Set<String> COMPANIES =
      Set.of("Inc.", "Inc", "Ltd.", "Ltd", "LLC", "L.L.C.", "Co.", "Corp.", "S.A.");

  private final Head head;
  private final List<int[]> chunks;

  private ReleaseStyle(Head head, List<int[]> chunks) {
    this.head = head;
    this.chunks = chunks;
  }

  /**
   * Whether the head is one; then the draft is complete.
   *
   * @param chunks its parts between commas
   */
  static boolean read(Head head, List<int[]> chunks) {
    return new ReleaseStyle(head, chunks).read();
  }

  private boolean read() {
    if (chunks.size() < 2) {
      return false;
    }
    unlabelTitle();
    int label = chunks.size() < 3 ? -1 : isLabel(0) ? 0 : isLabel(1) ? 1 : -1;
    if (label >= 0) {
      return take(chunks.get(1 - label), label == 1 ? 2 : titleFrom());
    }
    int[] first = chunks.get(0);
    int end = labelStart(first[0], first[1]);
    return end > first[0] && take(new int[] {first[0], end}, 1);
  }

  /** “Port Authority, Press Release: Ferry Sunk”, “Port Authority, Ferry Sunk (press release)”. */
  private void unlabelTitle() {
    int[] second = chunks.get(1);
    int colon = Words.indexOf(head.text, ": ", second[0], second[1]);
    if (colon > 0 && isLabel(head.cut(second[0], colon))) {
      chunks.set(1, new int[] {second[0], colon});
      chunks.add(2, new int[] {colon + 2, second[1]});
      return;
    }
    int[] last = chunks.get(chunks.size() - 1);
    int open = head.text.charAt(last[1] - 1) == ')' ? head.body.pairs.mate(last[1] - 1) : -1;
    if (open > last[0] + 1 && isLabel(head.cut(open + 1, last[1] - 1))) {
      chunks.set(chunks.size() - 1, new int[] {last[0], open - 1});
      chunks.add(1, new int[] {open + 1, last[1] - 1});
    }
  }

  /** Where the label begins that ends a stretch: “White House Press Release”; −1 without one. */
  private int labelStart(int from, int to) {
    for (int at = nextWord(head.body, from, to); at > from; at = nextWord(head.body, at, to)) {
      if (isLabel(head.cut(at, to))) {
        return at - 1;
      }
    }
    return -1;
  }

  /** Takes the rest of the parts for title and publication. */
  private boolean take(int[] agency, int first) {
    int last = chunks.size() - 1;
    boolean published =
        last > first
            && head.judge.publication(chunks.get(last)[0], chunks.get(last)[1])
                >= LIKE_A_PUBLICATION;
    if (published) {
      head.draft.container = chunks.get(last);
      head.draft.containerScore = LIKE_A_PUBLICATION;
      last--;
    }
    head.draft.authors(agency(head.body, agency[0], agency[1]));
    head.draft.authorsPart = new int[] {0, chunks.get(first - 1)[1]};
    head.draft.title = new int[] {chunks.get(first)[0], chunks.get(last)[1]};
    head.draft.kind = Citation.Kind.PRESS_RELEASE;
    head.draft.score = 8;
    return true;
  }

  /** Where the title begins: behind the agency, its office, and “Inc.”. */
  private int titleFrom() {
    int first = 2;
    while (first + 1 < chunks.size() && belongsToAgency(chunks.get(first))) {
      first++;
    }
    return first;
  }

  private boolean belongsToAgency(int[] chunk) {
    boolean company = COMPANIES.contains(head.cut(chunk[0], chunk[1]));
    return company || head.body.names.organisation(chunk[0], chunk[1]).score() > SURELY_A_BODY;
  }

  private boolean isLabel(int chunk) {
    return isLabel(head.cut(chunks.get(chunk)[0], chunks.get(chunk)[1]));
  }

  private static boolean isLabel(String words) {
    return KindSigns.isSign(words)
        && KindSigns.of(words, Optional.empty(), Optional.empty())
            .filter(kind -> kind == Citation.Kind.PRESS_RELEASE)
            .isPresent();
  }

  /** “Port Authority press release” behind a quoted title: the label is no publication. */
  static void unlabel(Draft draft, Body body) {
    if (!Draft.has(draft.container)) {
      return;
    }
    int from = draft.container[0];
    int to = draft.container[1];
    for (int at = from; at >= from && at < to; at = nextWord(body, at, to)) {
      if (!isLabel(body.cut(at, to))) {
        continue;
      }
      draft.container = Draft.NOTHING;
      draft.kind = Citation.Kind.PRESS_RELEASE;
      if (at > from && draft.authors.isEmpty()) {
        draft.authors(agency(body, from, at - 1).at(from, to));
      } else if (at > from) {
        draft.publisher = new int[] {from, at - 1};
      }
      return;
    }
  }

  /** Where the next word begins; −1 behind the last. */
  private static int nextWord(Body body, int at, int to) {
    int blank = body.text.indexOf(' ', at);
    return blank < 0 || blank + 1 >= to ? -1 : blank + 1;
  }

  /** A person where the name is surely one's; else the stretch as an organisation. */
  private static Names agency(Body body, int from, int to) {
    Names names = body.names.read(from, to);
    boolean person = !names.hasOrganisation() && names.score() >= SURELY_A_PERSON;
    if (person || names.hasOrganisation()) {
      return names;
    }
    Name whole = new Name(from, to, Optional.empty(), Author.Kind.ORGANISATION);
    return new Names(List.of(whole), SURELY_A_BODY, false).at(from, to);
  }
}
