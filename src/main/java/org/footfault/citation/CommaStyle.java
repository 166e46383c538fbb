package org.footfault.citation;

import java.util.ArrayList;
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
  private static final Set<String> CREDITS =
      Set.of(
          "dir.", "dir", "ed.", "eds.", "ed", "eds", "trans.", "comp.", "comps.", "éd", "éds",
          "hrsg.");
  private static final int MOST_AUTHOR_CHUNKS = 40;

  /** A speaker, and two chunks for the office. */
  private static final int MOST_BEFORE_SPEECH = 3;

  private static final double SPOKEN_SCORE = 7;
  private static final double LIKE_A_PUBLICATION = 2;

  private final Head head;
  private final Body body;
  private final String text;
  private final Draft draft;
  private List<int[]> chunks = List.of();
  private Names credited = Names.NONE;

  private CommaStyle(Head head) {
    this.head = head;
    this.body = head.body;
    this.text = head.text;
    this.draft = head.draft;
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
    chunks = chunks();
    if (ReleaseStyle.read(head, chunks)) {
      return;
    }
    dropDesignation();
    if (spoken()) {
      return;
    }
    dropCredits();
    dropExtras();
    BareImprint.read(head, chunks);
    dropExtras();
    dropDocumentNumber();
    int count = chunks.size();
    if (count == 0) {
      draft.score = -10;
      return;
    }
    if (count == 2 && (isHandled(chunks.get(0)) || KindSigns.isPlatform(chunk(1)))) {
      post();
      return;
    }
    Shares best = Shares.NONE;
    for (int a = 0; a <= Math.min(count - 1, MOST_AUTHOR_CHUNKS); a++) {
      Names names = a == 0 ? Names.NONE : body.names.read(start(0), end(a - 1));
      int first = a == 0 ? 0 : a + roles(a);
      if (!names.isRefused() && first < count) {
        best = best.better(withAuthors(a, first, names));
      }
    }
    take(best);
    draft.score +=
        best.score() + (head.dateInBrackets ? 2.5 : 0) + (credited.names().isEmpty() ? 0 : 2.5);
  }

  private Shares withAuthors(int authors, int first, Names names) {
    int count = chunks.size();
    int fewest = Draft.has(draft.container) ? count : Math.max(first + 1, count - 3);
    double base = authors(authors, names);
    Shares best = Shares.NONE;
    for (int t = count; t >= fewest; t--) {
      double publication = t == count ? 0 : publication(t);
      double asked = t < count && "?!”".indexOf(text.charAt(end(t - 1) - 1)) >= 0 ? 2.5 : 0;
      double score =
          base + title(start(first), end(t - 1)) + container(count - t, publication + asked, names);
      best = best.better(new Shares(score, authors, first, t, names, publication));
    }
    return best;
  }

  /** How much the chunks from one on look like a publication. */
  private double publication(int first) {
    return head.judge.publication(start(first), end(chunks.size() - 1));
  }

  private void take(Shares shares) {
    if (shares.authors() > 0) {
      draft.authors(shares.names());
    } else if (!credited.names().isEmpty()) {
      draft.authors(credited);
    }
    draft.title =
        new int[] {
          start(shares.first()), titleEnd(start(shares.first()), end(shares.titleTo() - 1))
        };
    if (shares.titleTo() < chunks.size()) {
      draft.container = new int[] {start(shares.titleTo()), end(chunks.size() - 1)};
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

  private int start(int chunk) {
    return chunks.get(chunk)[0];
  }

  private int end(int chunk) {
    return chunks.get(chunk)[1];
  }

  private String chunk(int i) {
    return head.cut(start(i), end(i));
  }

  // --- the chunks between commas ---

  private List<int[]> chunks() {
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
  private void dropCredits() {
    for (int i = 1; i < chunks.size(); i++) {
      boolean lower = Character.isLowerCase(text.charAt(start(i)));
      if (!lower || !Forms.isCredit(chunk(i).toLowerCase(Locale.ROOT))) {
        continue;
      }
      int sign = chunk(i).startsWith("by ") ? 3 : chunk(i).startsWith("par ") ? 4 : 0;
      if (sign > 0) {
        credited = body.names.read(start(i) + sign, end(chunks.size() - 1));
        credited = credited.isRefused() ? body.names.read(start(i) + sign, end(i)) : credited;
        credited = credited.isRefused() ? Names.NONE : credited;
      }
      chunks.subList(i, chunks.size()).clear();
      return;
    }
  }

  /** “Jane Roe, Note, Title”, “Editorial, Title, Lima Courier”: no author, and no title. */
  private void dropDesignation() {
    int fewest = Draft.has(draft.container) ? 3 : 4;
    for (int i = 0; i < 2 && chunks.size() >= fewest - (i == 0 ? 1 : 0); i++) {
      if (Lexicon.DESIGNATIONS.has(text, start(i), end(i))) {
        chunks.remove(i);
        return;
      }
    }
  }

  private void dropExtras() {
    for (int i = 1; i < chunks.size(); i++) {
      String lower = chunk(i).toLowerCase(Locale.ROOT);
      if (lower.contains(" thesis") || lower.equals("thesis") || i > 1 && Forms.isEdition(lower)) {
        chunks.subList(i, chunks.size()).clear();
      }
    }
    while (chunks.size() > 1) {
      String last = chunk(chunks.size() - 1);
      String lower = last.toLowerCase(Locale.ROOT);
      boolean extra =
          Forms.isEdition(lower)
              || Forms.isPiece(lower)
              || Forms.isNumbered(last)
              || Forms.isSeriesNumber(last)
              || TailSigns.isCode(last)
              || head.dateInBrackets && Draft.has(draft.publisher) && Forms.isSeries(last);
      if (!extra) {
        return;
      }
      volume(lower);
      chunks.remove(chunks.size() - 1);
    }
  }

  /** “Tolls: A History, vol. 2”: the number of the last part. */
  private void volume(String lower) {
    int width = TailSigns.prefix(lower, TailSigns.VOLUME_SIGNS);
    boolean volume = width > 0 && Forms.isPiece(lower) && !Draft.has(draft.volume);
    if (volume) {
      int last = chunks.size() - 1;
      draft.volume = new int[] {start(last) + width, end(last)};
    }
  }

  /** “OMB Memorandum 11–33, Title”, “FIPS PUB 199, Title”: the number is not the title. */
  private void dropDocumentNumber() {
    if (chunks.size() < 2 || end(0) > 80) {
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
      chunks.remove(0);
      if (chunks.size() > 1 && chunk(0).startsWith("Rev. ")) {
        chunks.remove(0);
      }
    }
  }

  /** “Jane Roe (@roe), Twitter”: a post without a title. */
  private boolean isHandled(int[] part) {
    boolean handle = text.charAt(part[0]) == '@' && head.cut(part[0], part[1]).indexOf(' ') < 0;
    int open = text.indexOf("(@", part[0]);
    return handle || open > part[0] && open < part[1] && text.charAt(part[1] - 1) == ')';
  }

  private void post() {
    Names names = body.names.read(start(0), end(0));
    if (!names.isRefused()) {
      draft.authors(names);
    }
    int[] site = chunks.get(1);
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
  private boolean spoken() {
    for (int i = 1; i < chunks.size() && i <= MOST_BEFORE_SPEECH; i++) {
      Optional<Citation.Kind> kind = KindSigns.spoken(chunk(i));
      if (kind.isEmpty()) {
        continue;
      }
      Names names = body.names.read(start(0), end(0));
      int last = chunks.size() - 1;
      boolean published = last > i && publication(last) >= LIKE_A_PUBLICATION;
      if (names.isRefused() || names.score() < 1 || i > 1 && !isRole(1) || published) {
        return false;
      }
      draft.authors(names);
      draft.authorsPart = new int[] {0, end(i - 1)};
      draft.title = new int[] {start(i), end(chunks.size() - 1)};
      draft.kind = kind.get();
      draft.score = SPOKEN_SCORE;
      return true;
    }
    return false;
  }

  /** How many chunks behind the author say what the author is: “Harbour Master, Port Alder”. */
  private int roles(int from) {
    if (from + 1 >= chunks.size()) {
      return 0;
    }
    if (CREDITS.contains(chunk(from).toLowerCase(Locale.ROOT))) {
      return 1;
    }
    if (!isRole(from)) {
      return 0;
    }
    boolean office = Lexicon.BODIES.has(chunk(from + 1)) && from + 2 < chunks.size();
    return office ? 2 : 1;
  }

  private boolean isRole(int chunk) {
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

  // --- how likely a share is ---

  private double authors(int count, Names names) {
    if (count == 0) {
      return 0.4;
    }
    double score = Math.min(4, names.score());
    boolean act = chunk(count - 1).endsWith(" Act");
    boolean small = chunks.size() > count && startsSmall(start(count));
    return score - (small ? 1.5 : 0) - (act ? 6 : 0);
  }

  private boolean startsSmall(int at) {
    int stop = text.indexOf(' ', at);
    int end = stop < 0 ? text.length() : stop;
    return Character.isLowerCase(text.charAt(at)) && Lexicon.SMALL_WORDS.has(text, at, end);
  }

  private double title(int from, int to) {
    int words = Words.count(text, from, to);
    double score = words == 1 ? (isShortTitle() ? -4 : -1) : words == 2 ? -0.4 : 0;
    if (words <= 3 && body.names.personScore(from, to) > 3) {
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
    int last = chunks.size() - 1;
    return body.host.isPresent() && body.names.organisation(start(last), end(last)).score() > 2;
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
