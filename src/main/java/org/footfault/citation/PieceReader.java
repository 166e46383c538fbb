package org.footfault.citation;

import java.util.List;
import java.util.Optional;
import org.footfault.citation.Anchors.Anchor;
import org.footfault.citation.BackReference.Kind;
import org.footfault.date.ReadDate;
import org.footfault.text.Span;

/**
 * Reads one piece of a note as one citation: several complete readings, of which the best is taken.
 */
final class PieceReader {

  /** A citation is not longer; of a longer piece only the beginning is read. */
  private static final int LONGEST = 4000;

  /** No reading parted by commas has been better than one by full stops that is so good. */
  private static final double SURELY_DOTTED = 9.5;

  /** An address that begins within that is read up to here; browsers take no longer ones. */
  private static final int LONGEST_ADDRESS = 16_000;

  /**
   * Fills in what a piece claims; empty where it names no source at all.
   *
   * @param anchors the words of the piece that are links
   * @param italics the stretches of its note that stand in italics
   */
  Optional<Citation.Builder> read(
      Slate whole, List<Anchor> anchors, List<Span> italics, Citation.Builder builder) {
    int stop = end(whole.text());
    Slate piece = stop < whole.length() ? whole.part(0, stop) : whole;
    if (References.isInternal(piece.text())) {
      return Optional.empty();
    }
    int same = SameAuthor.end(piece.scan());
    if (same > 0) {
      Slate work = piece.part(same + ", ".length(), piece.length());
      Claim<Author> author = SameAuthor.claim(piece, same);
      return read(work, anchors, italics, builder).map(read -> read.authors(List.of(author)));
    }
    Optional<Kind> reference = References.kind(piece.text());
    if (reference.isPresent()) {
      Span span = piece.original(0, piece.length());
      builder.backReference(
          new BackReference(
              reference.get(), piece.written(0, piece.length()), span, Optional.empty()));
      return Optional.of(builder);
    }
    Extras extras = Extras.of(piece, anchors);
    Slate rest = clean(extras.rest());
    extras.into(builder);
    if (rest.length() < 2 || LinkWords.leadOnly(rest.text())) {
      return extras.hasUrl() || extras.hasIdentifier()
          ? Optional.of(builder.kind(Citation.Kind.WEB_PAGE))
          : Optional.empty();
    }
    AnchorChoice links = new AnchorChoice(rest, extras, anchors);
    Body body = new Body(rest.scan(), extras.host().or(links::host));
    Draft draft = best(body, italics.stream().map(rest::place).filter(Draft::has).toList());
    if (!isCitation(draft, body, extras)) {
      return Optional.empty();
    }
    draft.kind =
        LawStyle.isInLaws(draft, body) ? Citation.Kind.STATUTE : kind(draft, body, piece.text());
    if (draft.kind == Citation.Kind.CASE) {
      LawStyle.readTail(draft, body);
    }
    Optional<AnchorChoice.Chosen> link = links.choose(draft);
    new DraftClaims(rest, body, draft, link).into(builder);
    if (link.isEmpty()) {
      extras.copyInto(builder);
    }
    extras.quotations().forEach(builder::quotation);
    if (stop < whole.length()) {
      builder.unread(whole.original(stop, whole.length()));
    }
    return Optional.of(builder);
  }

  /** Where the reading stops: never within an address, half of which would be another one. */
  private static int end(String text) {
    if (text.length() <= LONGEST) {
      return text.length();
    }
    int blank = text.indexOf(' ', LONGEST);
    int end = blank < 0 ? text.length() : blank;
    return end <= LONGEST_ADDRESS ? end : Math.max(0, text.lastIndexOf(' ', LONGEST));
  }

  private static Slate clean(Slate slate) {
    String text = slate.text();
    int start = Words.trimStart(text, 0, text.length(), ".,;:–—");
    int end = Words.trimEnd(text, start, text.length(), " ,;:([<–—");
    return slate.part(start, end);
  }

  private static Draft best(Body body, List<int[]> italics) {
    Optional<Draft> named = NamedByKind.read(body).or(() -> LawStyle.read(body));
    if (named.isPresent()) {
      return named.get();
    }
    Optional<Draft> decided = CourtStyle.read(body).or(() -> GermanLawStyle.read(body));
    if (decided.isPresent()) {
      return decided.get();
    }
    Judge judge = new Judge(body);
    Optional<Draft> titled = SetStyle.read(body, judge, italics);
    if (titled.isPresent()) {
      return titled.get();
    }
    Optional<Draft> quoted = QuotedStyle.read(body, judge);
    if (quoted.isPresent()) {
      return quoted.get();
    }
    Optional<Draft> dotted = DottedStyle.read(body, judge);
    if (dotted.isPresent() && dotted.get().score >= SURELY_DOTTED) {
      return dotted.get();
    }
    Draft comma = CommaStyle.read(body, judge);
    return dotted.isPresent() && dotted.get().score > comma.score ? dotted.get() : comma;
  }

  /** The kind that the words around the title show; that of the style where they show none. */
  private static Citation.Kind kind(Draft draft, Body body, String whole) {
    boolean law = draft.kind == Citation.Kind.CASE || draft.kind == Citation.Kind.STATUTE;
    if (law || KindSigns.opening(body.text).isPresent()) {
      return draft.kind;
    }
    String title = Draft.has(draft.title) ? body.cut(draft.title[0], draft.title[1]) : "";
    int at = title.isEmpty() ? -1 : whole.indexOf(title);
    String outside =
        at < 0 ? whole : whole.substring(0, at) + " | " + whole.substring(at + title.length());
    Optional<String> publication =
        Draft.has(draft.container)
            ? Optional.of(body.cut(draft.container[0], draft.container[1]))
            : Optional.empty();
    return KindSigns.titled(title)
        .or(() -> KindSigns.spoken(title))
        .or(() -> KindSigns.of(outside, publication, body.host))
        .orElseGet(() -> ofPublication(draft, publication));
  }

  /** What appeared in a known newspaper is no chapter, even behind an “in”. */
  private static Citation.Kind ofPublication(Draft draft, Optional<String> publication) {
    boolean known = publication.filter(Lexicon.PUBLICATIONS::has).isPresent();
    boolean daily = draft.date.filter(PieceReader::isDay).isPresent();
    if (draft.kind == Citation.Kind.CHAPTER && (known || daily)) {
      return Citation.Kind.ARTICLE;
    }
    if (draft.kind == Citation.Kind.UNKNOWN && publication.isPresent()) {
      return Draft.has(draft.volume) ? Citation.Kind.JOURNAL_ARTICLE : Citation.Kind.ARTICLE;
    }
    return draft.kind;
  }

  /** A remark without date, address, quotation or publication is no citation. */
  private static boolean isCitation(Draft draft, Body body, Extras extras) {
    if (!extras.hasUrl() && !extras.hasIdentifier() && OwnWords.are(body, draft)) {
      return false;
    }
    boolean dated = draft.date.isPresent() && (names(draft) || extras.hasPlace());
    if (dated
        || draft.kind == Citation.Kind.STATUTE
        || Draft.has(draft.number)
        || extras.hasUrl()
        || extras.hasIdentifier()
        || extras.hasPlace() && Draft.has(draft.title)
        || Draft.has(draft.volume)) {
      return true;
    }
    boolean named =
        !draft.authors.isEmpty() && draft.authorsScore > 1.5 || draft.containerScore > 2;
    return (named || isShortTitle(draft, body)) && Draft.has(draft.title) && !isSentence(body.text);
  }

  /** Whether anything but a date was read. */
  private static boolean names(Draft draft) {
    return Draft.has(draft.title) || Draft.has(draft.container) || !draft.authors.isEmpty();
  }

  /** “Roe, Night Tides, 14”: a name, a title, a page. */
  private static boolean isShortTitle(Draft draft, Body body) {
    return draft.authors.size() == 1
        && draft.authors.get(0).kind() == Author.Kind.PERSON
        && Draft.has(draft.title)
        && Draft.has(draft.pages)
        && !Words.hasDigit(body.cut(draft.title[0], draft.title[1]));
  }

  private static boolean isSentence(String text) {
    List<int[]> words = Words.of(text, 0, text.length());
    int prose = 0;
    for (int[] w : words) {
      String word = Words.bare(text.substring(w[0], w[1]));
      boolean lower = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      prose += lower && Lexicon.PROSE_WORDS.has(word) ? 1 : 0;
    }
    return prose >= 2;
  }

  static boolean isDay(ReadDate date) {
    return date.date().map(d -> d.day().isPresent()).orElse(false);
  }
}
