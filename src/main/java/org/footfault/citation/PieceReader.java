package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.citation.Identifier.Scheme;
import org.footfault.date.DateReader;
import org.footfault.date.ReadDate;
import org.footfault.note.Note;
import org.footfault.post.Run;
import org.footfault.post.Style;
import org.footfault.text.Address;
import org.footfault.text.Span;

/**
 * Reads one piece of a note: anchors first (address, DOI, dates, quotes), then what lies between.
 */
final class PieceReader {

  /** Takes {@code https://a.example/b}; ends before white space, quotes and angle brackets. */
  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"“”]{3,2000}");

  /** Takes {@code 10.1000/xyz}. */
  private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/[^\\s<>\"“”;]{1,200}");

  /** Takes {@code Id. at 5}, {@code Ibid.}, {@code Smith, supra note 3}. */
  private static final Pattern BACK =
      Pattern.compile(
          "(?:(id)|(ibid))\\b\\.?|[^;]{0,80}?\\b(?:(supra)|(op\\. ?cit)|(loc\\. ?cit))\\b",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final Note note;
  private final Span piece;
  private final CitationId id;
  private final Citation.Builder fields;

  PieceReader(String text, Note note, Span piece, CitationId id) {
    this.text = text;
    this.note = note;
    this.piece = piece;
    this.id = id;
    this.fields = new Citation.Builder(id, note, piece);
  }

  /** The citation, or nothing where the piece cites nothing that can be told. */
  Optional<Citation> read() {
    Matcher back = BACK.matcher(text).region(piece.start(), piece.end());
    if (back.lookingAt()) {
      return Optional.of(fields.backReference(backReference(back)).build());
    }
    Optional<Span> address = address();
    Optional<Span> doi = doi();
    int end = Math.min(start(address), start(doi));
    Optional<ReadDate> date =
        date(new Span(piece.start(), end), new Span(piece.start(), piece.end()));
    int coreEnd = Math.min(end, date.map(d -> d.span().start()).orElse(end));
    Span core = trimmed(new Span(piece.start(), Math.max(piece.start(), coreEnd)));
    boolean titled = new CoreReader(text, core, italics(core), fields).read(date.isPresent());
    boolean cites = address.isPresent() || doi.isPresent() || (date.isPresent() && titled);
    return cites ? Optional.of(fields.build()) : Optional.empty();
  }

  private BackReference backReference(Matcher m) {
    BackReference.Kind kind = BackReference.Kind.LOC_CIT;
    if (m.group(1) != null) {
      kind = BackReference.Kind.ID;
    } else if (m.group(2) != null) {
      kind = BackReference.Kind.IBID;
    } else if (m.group(3) != null) {
      kind = BackReference.Kind.SUPRA;
    } else if (m.group(4) != null) {
      kind = BackReference.Kind.OP_CIT;
    }
    return new BackReference(kind, piece.in(text), piece, Optional.empty());
  }

  private int start(Optional<Span> span) {
    return span.map(Span::start).orElse(piece.end());
  }

  private Optional<Span> address() {
    Matcher matcher = URL.matcher(text).region(piece.start(), piece.end());
    if (matcher.find()) {
      Span span = withoutClosing(new Span(matcher.start(), matcher.end()));
      fields.url(new Claim<>(Address.of(span.in(text)), span.in(text), span, 0.98));
      return Optional.of(span);
    }
    for (Run run : note.runs()) {
      if (run.link().isPresent() && piece.contains(run.span())) {
        String link = run.link().get();
        if (link.startsWith("http")) {
          fields.url(new Claim<>(Address.of(link), run.span().in(text), run.span(), 0.95));
        }
      }
    }
    return Optional.empty();
  }

  /** Closing signs behind an address belong to the sentence, but for a bracket that it opened. */
  private Span withoutClosing(Span span) {
    int end = span.end();
    while (end > span.start() + 8) {
      char last = text.charAt(end - 1);
      boolean opened = last == ')' && text.substring(span.start(), end).contains("(");
      if (".,;:!?’')]".indexOf(last) < 0 || opened) {
        break;
      }
      end--;
    }
    return new Span(span.start(), end);
  }

  private Optional<Span> doi() {
    Matcher matcher = DOI.matcher(text).region(piece.start(), piece.end());
    if (!matcher.find()) {
      return Optional.empty();
    }
    Span span = withoutClosing(new Span(matcher.start(), matcher.end()));
    fields.identifier(
        new Claim<>(new Identifier(Scheme.DOI, span.in(text)), span.in(text), span, 0.98));
    return Optional.of(span);
  }

  /** Of several dates the one that stands last before the address is the publication's. */
  private Optional<ReadDate> date(Span before, Span whole) {
    List<ReadDate> dates =
        new DateReader().read(whole.in(text)).stream().map(d -> d.shift(whole.start())).toList();
    Optional<ReadDate> published = Optional.empty();
    for (ReadDate date : dates) {
      Claim<ReadDate> claim = new Claim<>(date, date.written(), date.span(), 0.95);
      if (date.role() == ReadDate.Role.ACCESSED) {
        fields.accessed(claim);
      } else if (date.role() == ReadDate.Role.PUBLISHED
          && (before.contains(date.span()) || published.isEmpty())) {
        published = Optional.of(date);
      }
    }
    published.ifPresent(d -> fields.date(new Claim<>(d, d.written(), d.span(), 0.95)));
    return published;
  }

  private List<Span> italics(Span core) {
    List<Span> found = new ArrayList<>();
    for (Run run : note.runs()) {
      boolean set = run.styles().contains(Style.ITALIC) || run.styles().contains(Style.CITED);
      if (set && core.contains(run.span().strip(text))) {
        found.add(run.span().strip(text));
      }
    }
    return found;
  }

  private Span trimmed(Span span) {
    int end = span.end();
    while (end > span.start()
        && (Blank.is(text.charAt(end - 1)) || ",(<:".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return new Span(span.start(), end).strip(text);
  }

  @Override
  public String toString() {
    return "piece " + id;
  }
}
