package org.footfault.citation;

import java.util.Optional;

/**
 * Reads sources whose first part says who spoke or posted: “Jane Roe, Harbour Master, Remarks at
 * the Port of Alder”, “Jane Roe (@roe), Twitter”.
 */
final class SpokenStyle {

  /** A speaker, and two parts for the office. */
  private static final int MOST_BEFORE_SPEECH = 3;

  private static final double SPOKEN_SCORE = 7;
  private static final double LIKE_A_PUBLICATION = 2;

  private final Head head;
  private final Body body;
  private final String text;
  private final Draft draft;
  private final CommaParts parts;

  private SpokenStyle(Head head, CommaParts parts) {
    this.head = head;
    this.body = head.body;
    this.text = head.text;
    this.draft = head.draft;
    this.parts = parts;
  }

  /** Whether the head is one; then the draft is complete. */
  static boolean isSpeech(Head head, CommaParts parts) {
    return new SpokenStyle(head, parts).isSpoken();
  }

  /** The same for a post without a title. */
  static boolean isPost(Head head, CommaParts parts) {
    SpokenStyle style = new SpokenStyle(head, parts);
    boolean post =
        parts.size() == 2
            && (style.isHandled(parts.places().get(0)) || KindSigns.isPlatform(parts.chunk(1)));
    if (post) {
      style.post();
    }
    return post;
  }

  /** “Jane Roe (@roe), Twitter”: a post without a title. */
  private boolean isHandled(int[] part) {
    boolean handle = text.charAt(part[0]) == '@' && head.cut(part[0], part[1]).indexOf(' ') < 0;
    int open = text.indexOf("(@", part[0]);
    return handle || open > part[0] && open < part[1] && text.charAt(part[1] - 1) == ')';
  }

  private void post() {
    Names names = body.names.read(parts.start(0), parts.end(0));
    if (!names.isRefused()) {
      draft.authors(names);
    }
    int[] site = parts.places().get(1);
    boolean named = head.cut(site[0], site[1]).endsWith(" post");
    draft.container = named ? new int[] {site[0], site[1] - " post".length()} : site;
    draft.number = site;
    draft.containerScore = 3;
    draft.kind = Citation.Kind.SOCIAL_POST;
    draft.score += 6;
  }

  /**
   * “Jane Roe, Harbour Master, Remarks at the Port of Alder”, “Jane Roe, interview by the author,
   * Lima”: all words behind the speaker stand for a title.
   */
  private boolean isSpoken() {
    for (int i = 1; i < parts.size() && i <= MOST_BEFORE_SPEECH; i++) {
      Optional<Citation.Kind> kind = KindSigns.spoken(parts.chunk(i));
      if (kind.isEmpty()) {
        continue;
      }
      Names names = body.names.read(parts.start(0), parts.end(0));
      int last = parts.size() - 1;
      boolean published =
          last > i
              && head.judge.publication(parts.start(last), parts.end(last)) >= LIKE_A_PUBLICATION;
      if (names.isRefused() || names.score() < 1 || i > 1 && !parts.isRole(1) || published) {
        return false;
      }
      draft.authors(names);
      draft.authorsPart = new int[] {0, parts.end(i - 1)};
      draft.title = new int[] {parts.start(i), parts.end(parts.size() - 1)};
      draft.kind = kind.get();
      draft.score = SPOKEN_SCORE;
      return true;
    }
    return false;
  }
}
