package org.footfault.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads citations whose parts are parted by commas and whose title is not quoted: the Bluebook's
 * articles, journals, books and reports, books in the style of Chicago notes, cases. What is plain
 * at the end (date, pages, volume, publisher) is taken off first; the rest is shared out between
 * authors, title and publication in every way, and the likeliest is taken.
 */
final class CommaStyle {

  private static final Set<String> CREDITS =
      Set.of(
          "dir.", "dir", "ed.", "eds.", "ed", "eds", "trans.", "comp.", "comps.", "éd", "éds",
          "hrsg.");
  private static final int MOST_AUTHOR_CHUNKS = 40;

  /** So much more than the title must a newspaper that stands first look like one. */
  private static final double LEAD = 1.5;

  private static final double LIKE_A_PERSON = 1;
  private static final double NAMED = 4;

  /** Of initials, or of a given name that is known. */
  private static final double KNOWN_NAME = 3;

  private final Head head;
  private final Body body;
  private final String text;
  private final Draft draft;
  private final CommaParts parts;
  private Names credited = Names.NONE;

  private CommaStyle(Head head) {
    this.head = head;
    this.body = head.body;
    this.text = head.text;
    this.draft = head.draft;
    this.parts = new CommaParts(head);
  }

  static Draft read(Body body, Judge judge) {
    Head head = new Head(body, judge);
    Ending.peel(head);
    head.trim(" ,;");
    if (!CaseStyle.read(head)) {
      VolumeAndPage.read(head);
      new CommaStyle(head).share();
    }
    return head.draft;
  }

  /** Shares the head out: so many chunks for the authors, so many for the title, the rest. */
  private void share() {
    if (ReleaseStyle.read(head, parts.places())) {
      return;
    }
    parts.dropDesignation();
    if (SpokenStyle.isSpeech(head, parts)) {
      return;
    }
    credited = parts.dropCredits();
    BareImprint.read(head, parts.places());
    parts.dropExtras();
    parts.dropDocumentNumber();
    int count = parts.size();
    if (count == 0) {
      draft.score = -10;
      return;
    }
    if (SpokenStyle.isPost(head, parts)) {
      return;
    }
    if (isEntry()) {
      draft.title = new int[] {parts.start(0), parts.end(1)};
      draft.score += NAMED;
      return;
    }
    if (isNewspaperFirst()) {
      newspaper();
      return;
    }
    Shares best = Shares.NONE;
    for (int a = 0; a <= Math.min(count - 1, MOST_AUTHOR_CHUNKS); a++) {
      Names names = a == 0 ? Names.NONE : body.names.read(parts.start(0), parts.end(a - 1));
      int first = a == 0 ? 0 : a + roles(a);
      if (!names.isRefused() && first < count) {
        best = best.better(withAuthors(a, first, names));
      }
    }
    take(best);
    draft.score +=
        best.score() + (head.dateInBrackets ? 2.5 : 0) + (credited.names().isEmpty() ? 0 : 2.5);
  }

  /** “Roe, Jane, in Dictionary of Harbours”: the person is what the entry is about. */
  private boolean isEntry() {
    if (parts.size() != 2 || draft.kind != Citation.Kind.CHAPTER) {
      return false;
    }
    Names names = body.names.read(parts.start(0), parts.end(1));
    return !names.isRefused()
        && names.inverted()
        && names.names().size() == 1
        && names.score() >= KNOWN_NAME;
  }

  /** “Alder Gazette, Night Ferry Sinks (May 3, 2014)”: a newspaper, and the title of an article. */
  private boolean isNewspaperFirst() {
    boolean bare = parts.size() == 2 && !Draft.has(draft.container) && head.precision() == 2;
    if (!bare || head.bracketsSayMore) {
      return false;
    }
    int blank = text.lastIndexOf(' ', parts.end(0) - 1);
    boolean newspaper =
        Lexicon.PUBLICATIONS.has(text, parts.start(0), parts.end(0))
            || blank > parts.start(0)
                && body.names.personScore(parts.start(0), parts.end(0)) < LIKE_A_PERSON
                && Lexicon.NEWSPAPER_WORDS.has(text, blank + 1, parts.end(0));
    return newspaper
        && body.names.organisation(parts.start(1), parts.end(1)).score() <= 0
        && publication(1) + LEAD < head.judge.publication(parts.start(0), parts.end(0));
  }

  private void newspaper() {
    Name name = new Name(parts.start(0), parts.end(0), Optional.empty(), Author.Kind.ORGANISATION);
    draft.authors(new Names(List.of(name), NAMED, false).at(parts.start(0), parts.end(0)));
    draft.title = new int[] {parts.start(1), parts.end(1)};
    draft.kind = Citation.Kind.ARTICLE;
    draft.score += NAMED;
  }

  private Shares withAuthors(int authors, int first, Names names) {
    int count = parts.size();
    int fewest = Draft.has(draft.container) ? count : Math.max(first + 1, count - 3);
    double base = authors(authors, names);
    Shares best = Shares.NONE;
    for (int t = count; t >= fewest; t--) {
      double publication = t == count ? 0 : publication(t);
      double asked = t < count && "?!”".indexOf(text.charAt(parts.end(t - 1) - 1)) >= 0 ? 2.5 : 0;
      double score =
          base
              + title(parts.start(first), parts.end(t - 1))
              + container(count - t, publication + asked, names);
      best = best.better(new Shares(score, authors, first, t, names, publication));
    }
    return best;
  }

  /** How much the chunks from one on look like a publication. */
  private double publication(int first) {
    return head.judge.publication(parts.start(first), parts.end(parts.size() - 1));
  }

  private void take(Shares shares) {
    if (shares.authors() > 0) {
      draft.authors(shares.names());
    } else if (!credited.names().isEmpty()) {
      draft.authors(credited);
    }
    draft.title =
        new int[] {
          parts.start(shares.first()),
          titleEnd(parts.start(shares.first()), parts.end(shares.titleTo() - 1))
        };
    if (shares.titleTo() < parts.size()) {
      draft.container = new int[] {parts.start(shares.titleTo()), parts.end(parts.size() - 1)};
      draft.containerScore = shares.publication();
      draft.kind = Citation.Kind.ARTICLE;
    } else if (draft.kind == Citation.Kind.UNKNOWN && head.dateInBrackets) {
      draft.kind = shares.names().hasOrganisation() ? Citation.Kind.REPORT : Citation.Kind.BOOK;
    }
  }

  /** “Title ch. 4”: the place is no part of the title; that of “22 U.S.C. § 4” is. */
  private int titleEnd(int from, int to) {
    int blank = text.lastIndexOf(' ', to - 1);
    int sign = blank > 0 ? text.lastIndexOf(' ', blank - 1) : -1;
    boolean part =
        sign > from
            && Words.hasDigit(head.cut(blank, to))
            && text.charAt(sign - 1) != '.'
            && List.of("ch.", "chap.", "pt.", "bk.", "sec.", "§")
                .contains(head.cut(sign + 1, blank));
    return part ? sign : to;
  }

  /** How many chunks behind the author say what the author is: “Harbour Master, Port Alder”. */
  private int roles(int from) {
    if (from + 1 >= parts.size()) {
      return 0;
    }
    if (CREDITS.contains(parts.chunk(from).toLowerCase(Locale.ROOT))) {
      return 1;
    }
    if (!parts.isRole(from)) {
      return 0;
    }
    boolean office = Lexicon.BODIES.has(parts.chunk(from + 1)) && from + 2 < parts.size();
    return office ? 2 : 1;
  }

  // --- how likely a share is ---

  private double authors(int count, Names names) {
    if (count == 0) {
      return 0.4;
    }
    double score = Math.min(4, names.score());
    boolean act = parts.chunk(count - 1).endsWith(" Act");
    boolean small = parts.size() > count && startsSmall(parts.start(count));
    return score - (small ? 1.5 : 0) - (act ? 6 : 0);
  }

  private boolean startsSmall(int at) {
    int stop = text.indexOf(' ', at);
    int end = stop < 0 ? text.length() : stop;
    return Character.isLowerCase(text.charAt(at)) && Lexicon.SMALL_WORDS.has(text, at, end);
  }

  private double title(int from, int to) {
    int words = Words.count(text, from, to);
    double score =
        words == 1 ? (isShortTitle() && from == parts.start(0) ? -4 : -1) : words == 2 ? -0.4 : 0;
    if (words <= 3 && !beginsWithArticle(from) && body.names.personScore(from, to) > 3) {
      score -= 1.5;
    }
    if (Lexicon.BODIES.has(text, from, to)) {
      score -= 2;
    }
    if (words > 1 && Lexicon.PUBLICATIONS.has(text, from, to)) {
      score -= 4;
    }
    return score - nameAtStart(from, to);
  }

  /** “A Title”: no initial of a name. */
  private boolean beginsWithArticle(int from) {
    return text.startsWith("A ", from) || text.startsWith("An ", from);
  }

  /** “Roe, Night Tides, 14”: the first word is the author, and no title of an article. */
  private boolean isShortTitle() {
    return !head.hasDate() && Draft.has(draft.pages) && !Draft.has(draft.volume);
  }

  /** A title hardly begins with the name of a person: the author would have been cut in two. */
  private double nameAtStart(int from, int to) {
    int comma = text.indexOf(", ", from);
    if (comma < 0 || comma >= to) {
      return 0;
    }
    if (body.names.personScore(from, comma) >= 3.2) {
      return 1.5;
    }
    int and = text.indexOf(" & ", from);
    boolean two = and > from && and < comma && body.names.personScore(from, and) > 1.5;
    return two && body.names.personScore(and + 3, comma) > 1.5 ? 3 : 0;
  }

  private double container(int count, double score, Names names) {
    if (count == 1 && !head.hasDate() && score < 2 && names.names().isEmpty() && isSite()) {
      return 2;
    }
    if (count > 0) {
      return score - (count - 1) * 2.2;
    }
    if (Draft.has(draft.container)) {
      return 2;
    }
    boolean newspaper = head.precision() == 2 && !head.bracketsSayMore;
    if (head.dateInBrackets && !newspaper && (head.bracketsSayMore || Draft.has(draft.pages))) {
      return 3.2;
    }
    double none = !head.hasDate() ? 0.6 : head.precision() >= 1 ? 0 : 1.8;
    return names.hasOrganisation() ? none + 1.2 : none;
  }

  /** “About the Act, Government Printing Office, https://…”: the organisation is the site. */
  private boolean isSite() {
    int last = parts.size() - 1;
    return body.host.isPresent()
        && body.names.organisation(parts.start(last), parts.end(last)).score() > 2;
  }

  /**
   * One way to share the chunks out.
   *
   * @param authors how many chunks the authors have
   * @param first where the title begins
   * @param titleTo where the publication begins; the number of chunks if there is none
   */
  private record Shares(
      double score, int authors, int first, int titleTo, Names names, double publication) {

    static final Shares NONE = new Shares(-100, 0, 0, 1, Names.NONE, 0);

    Shares better(Shares other) {
      return other.score > score ? other : this;
    }
  }
}
