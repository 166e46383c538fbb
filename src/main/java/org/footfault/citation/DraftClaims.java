package org.footfault.citation;

import java.util.List;
import java.util.Optional;
import org.footfault.date.ReadDate;
import org.footfault.text.Span;

/** Turns a reading of a body into claims with the post's own letters. */
final class DraftClaims {

  /** Too weak to be held against a page. */
  private static final double WEAK = 0.65;

  private static final String TITLE_EDGES = " ,;:“”\"«»„";

  private final Slate slate;
  private final Body body;
  private final Draft draft;
  private final Optional<AnchorChoice.Chosen> link;

  /**
   * @param link the words of the citation that are a link to its source
   */
  DraftClaims(Slate slate, Body body, Draft draft, Optional<AnchorChoice.Chosen> link) {
    this.link = link;
    this.slate = slate;
    this.body = body;
    this.draft = draft;
  }

  void into(Citation.Builder builder) {
    builder.kind(draft.kind);
    for (Name name : draft.authors) {
      double confidence = draft.authorsScore > 2 ? 0.9 : draft.authorsScore > 0.5 ? 0.75 : 0.55;
      builder.author(slate.claim(name.author(body.text), name.start(), name.end(), confidence));
    }
    claim(title(draft.title), titleConfidence()).ifPresent(builder::title);
    link.ifPresent(l -> l.into(builder, slate));
    claim(container(), draft.containerScore > 3 ? 0.92 : draft.containerScore > 1 ? 0.8 : 0.6)
        .ifPresent(builder::publication);
    claim(draft.publisher, 0.7)
        .filter(publisher -> !KindSigns.isSign(publisher.value()))
        .ifPresent(builder::publisher);
    claim(draft.volume, 0.8).ifPresent(builder::volume);
    claim(draft.issue, 0.8).ifPresent(builder::issue);
    claim(pages(), 0.85).ifPresent(builder::pages);
    draft.date.ifPresent(d -> builder.date(date(d, slate)));
    unread().forEach(builder::unread);
  }

  /** The publication without the word that leads to its day. */
  private int[] container() {
    int day = draft.date.map(date -> date.span().start()).orElse(-1);
    boolean reaches =
        Draft.has(draft.container) && draft.container[1] <= day && day - draft.container[1] <= 2;
    return reaches
        ? new int[] {draft.container[0], Math.min(draft.container[1], body.dayWordStart(day))}
        : draft.container;
  }

  /** Without the full stop that ends the note: that of “ff.” stays. */
  private int[] pages() {
    int last = Draft.has(draft.pages) ? draft.pages[1] - 1 : 0;
    boolean stop =
        last > 0 && body.text.charAt(last) == '.' && Character.isDigit(body.text.charAt(last - 1));
    return stop ? new int[] {draft.pages[0], last} : draft.pages;
  }

  private double titleConfidence() {
    if (!Draft.has(draft.title)) {
      return WEAK;
    }
    int from = draft.title[0];
    TitleSigns.Quoted quoted =
        from > 0 && body.pairs.beginsQuote(from - 1) || body.pairs.beginsQuote(from)
            ? TitleSigns.Quoted.YES
            : TitleSigns.Quoted.NO;
    boolean weak =
        (draft.score <= 3 && !new PlainTitle(body, draft).isAlone())
            || link.filter(l -> !l.isOnTitle()).isPresent()
            || new TitleSigns(body).isDoubtful(from, draft.title[1], quoted);
    return weak ? WEAK : 0.88;
  }

  private List<Span> unread() {
    Unread unread = new Unread(slate);
    for (int[] part :
        List.of(
            draft.authorsPart,
            draft.title,
            draft.container,
            draft.publisher,
            draft.volume,
            draft.issue,
            draft.pages,
            draft.number,
            draft.monthDay)) {
      unread.read(part);
    }
    draft.understood.forEach(unread::read);
    for (Name name : draft.authors) {
      unread.read(new int[] {name.start(), name.end()});
    }
    link.ifPresent(l -> unread.read(l.place()));
    draft.date.ifPresent(d -> unread.read(Draft.place(d.span())));
    for (ReadDate other : body.dates) {
      boolean same = draft.date.filter(d -> d.span().equals(other.span())).isPresent();
      boolean finer = draft.date.flatMap(ReadDate::date).equals(other.date());
      if (same || finer) {
        unread.read(Draft.place(other.span()));
      }
    }
    return unread.spans().stream().filter(span -> !KindSigns.isSign(slate.letters(span))).toList();
  }

  /** “Minutes of the Meeting of May 3, 2014”: a title that runs into its day has it. */
  private int withDay(int start, int end) {
    int day = draft.date.map(date -> date.span().start()).orElse(-1);
    int blank = body.text.lastIndexOf(' ', end - 1);
    boolean runsOn =
        day == end + 1
            && blank > start
            && Character.isLowerCase(body.text.charAt(blank + 1))
            && Lexicon.WORDS_BEFORE_DAYS.has(body.text, blank + 1, end);
    return runsOn ? draft.date.orElseThrow().span().end() : end;
  }

  private int[] title(int[] part) {
    if (!Draft.has(part)) {
      return part;
    }
    int start = part[0];
    int end = withDay(start, Words.trimEnd(body.text, start, part[1], TITLE_EDGES.substring(0, 4)));
    boolean law = draft.kind == Citation.Kind.CASE || draft.kind == Citation.Kind.STATUTE;
    boolean shortened = law && body.text.startsWith(",", end);
    boolean stop = end - start > 2 && body.text.charAt(end - 1) == '.' && !shortened;
    if (stop && body.text.charAt(end - 2) != '.' && Stops.isStop(body.text, end - 1)) {
      end--;
    }
    while (start < end
        && "“\"«„".indexOf(body.text.charAt(start)) >= 0
        && body.pairs.mate(start) == end - 1) {
      start++;
      end--;
    }
    return new int[] {start, end};
  }

  private Optional<Claim<String>> claim(int[] part, double confidence) {
    if (!Draft.has(part)) {
      return Optional.empty();
    }
    int start = Words.trimStart(body.text, part[0], part[1], "");
    int end = Words.trimEnd(body.text, start, part[1], ",;");
    return end > start
        ? Optional.of(slate.claim(body.cut(start, end), start, end, confidence))
        : Optional.empty();
  }

  /** A date of a piece, at its place in the post. */
  static Claim<ReadDate> date(ReadDate date, Slate slate) {
    int start = date.span().start();
    int end = date.span().end();
    ReadDate placed =
        new ReadDate(
            date.date(),
            date.until(),
            slate.written(start, end),
            slate.original(start, end),
            date.role(),
            date.doubts(),
            date.repairs());
    return new Claim<>(placed, placed.written(), placed.span(), 0.92);
  }
}
