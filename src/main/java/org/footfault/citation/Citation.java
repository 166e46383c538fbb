package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.date.ReadDate;
import org.footfault.note.Note;
import org.footfault.note.Quotation;
import org.footfault.text.Address;
import org.footfault.text.Span;

/**
 * What a note claims about one source. An empty field is one that the note does not give, or that
 * was not understood; nothing is guessed.
 *
 * @param id which citation of the post
 * @param kind what sort of source, where the words show it
 * @param note the note that it stands in
 * @param span its letters in the post's text
 * @param authors in the order of the note; names behind “et al.” are not there
 * @param title without its quotation marks; a case name for a case
 * @param publication what the work appeared in: newspaper, journal, site, book of a chapter,
 *     reporter of a case
 * @param publisher publishing house or institution, where it is not the author
 * @param date of publication, as written, with its doubts
 * @param accessed date of the writer's visit
 * @param url where the source is said to stand
 * @param archiveUrl a copy in a web archive
 * @param identifiers DOI and kin
 * @param volume of a journal or reporter
 * @param issue of a journal
 * @param pages first page before pinpoint, as written
 * @param quotations words that the note itself quotes from the source
 * @param backReference for “ibid.” and kin: what it repeats
 * @param unread the letters that nobody understood, without separators and connecting words
 */
public record Citation(
    CitationId id,
    Kind kind,
    Note note,
    Span span,
    List<Claim<Author>> authors,
    Optional<Claim<String>> title,
    Optional<Claim<String>> publication,
    Optional<Claim<String>> publisher,
    Optional<Claim<ReadDate>> date,
    Optional<Claim<ReadDate>> accessed,
    Optional<Claim<Address>> url,
    Optional<Claim<Address>> archiveUrl,
    List<Claim<Identifier>> identifiers,
    Optional<Claim<String>> volume,
    Optional<Claim<String>> issue,
    Optional<Claim<String>> pages,
    List<Quotation> quotations,
    Optional<BackReference> backReference,
    List<Span> unread) {

  /** Copies the lists. */
  public Citation {
    authors = List.copyOf(authors);
    identifiers = List.copyOf(identifiers);
    quotations = List.copyOf(quotations);
    unread = List.copyOf(unread);
  }

  /** The value of the first identifier of a scheme. */
  public Optional<String> identifier(Identifier.Scheme scheme) {
    return identifiers.stream()
        .map(Claim::value)
        .filter(i -> i.scheme() == scheme)
        .map(Identifier::value)
        .findFirst();
  }

  /** A short name for people: title, else author, else address, else its first words. */
  public String name() {
    return title
        .map(Claim::value)
        .or(() -> authors.stream().findFirst().map(a -> a.value().toString()))
        .or(() -> url.map(u -> u.value().written()))
        .or(() -> backReference.map(BackReference::written))
        .orElse("citation " + id);
  }

  /** A builder that holds this citation's fields. */
  public Builder toBuilder() {
    Builder b = new Builder(id, note, span);
    b.kind = kind;
    b.authors.addAll(authors);
    b.title = title;
    b.publication = publication;
    b.publisher = publisher;
    b.date = date;
    b.accessed = accessed;
    b.url = url;
    b.archiveUrl = archiveUrl;
    b.identifiers.addAll(identifiers);
    b.volume = volume;
    b.issue = issue;
    b.pages = pages;
    b.quotations.addAll(quotations);
    b.backReference = backReference;
    b.unread.addAll(unread);
    return b;
  }

  /** The sorts of sources that a note's words can show. */
  public enum Kind {
    ARTICLE,
    JOURNAL_ARTICLE,
    BOOK,
    CHAPTER,
    REPORT,
    PRESS_RELEASE,
    WEB_PAGE,
    CASE,
    STATUTE,
    HEARING,
    SPEECH,
    THESIS,
    VIDEO,
    SOCIAL_POST,
    INTERVIEW,
    PERSONAL,
    UNKNOWN
  }

  /** Collects the fields of a citation; not for use by several threads. */
  public static final class Builder {

    private final CitationId id;
    private final Note note;
    private final Span span;
    private Kind kind = Kind.UNKNOWN;
    private final List<Claim<Author>> authors = new ArrayList<>();
    private Optional<Claim<String>> title = Optional.empty();
    private Optional<Claim<String>> publication = Optional.empty();
    private Optional<Claim<String>> publisher = Optional.empty();
    private Optional<Claim<ReadDate>> date = Optional.empty();
    private Optional<Claim<ReadDate>> accessed = Optional.empty();
    private Optional<Claim<Address>> url = Optional.empty();
    private Optional<Claim<Address>> archiveUrl = Optional.empty();
    private final List<Claim<Identifier>> identifiers = new ArrayList<>();
    private Optional<Claim<String>> volume = Optional.empty();
    private Optional<Claim<String>> issue = Optional.empty();
    private Optional<Claim<String>> pages = Optional.empty();
    private final List<Quotation> quotations = new ArrayList<>();
    private Optional<BackReference> backReference = Optional.empty();
    private final List<Span> unread = new ArrayList<>();

    public Builder(CitationId id, Note note, Span span) {
      this.id = id;
      this.note = note;
      this.span = span;
    }

    public Builder kind(Kind value) {
      this.kind = value;
      return this;
    }

    /** Takes the place of all authors that were put in before. */
    public Builder authors(List<Claim<Author>> values) {
      this.authors.clear();
      this.authors.addAll(values);
      return this;
    }

    public Builder author(Claim<Author> value) {
      this.authors.add(value);
      return this;
    }

    public Builder title(Claim<String> value) {
      this.title = Optional.of(value);
      return this;
    }

    public Builder publication(Claim<String> value) {
      this.publication = Optional.of(value);
      return this;
    }

    public Builder publisher(Claim<String> value) {
      this.publisher = Optional.of(value);
      return this;
    }

    public Builder date(Claim<ReadDate> value) {
      this.date = Optional.of(value);
      return this;
    }

    public Builder accessed(Claim<ReadDate> value) {
      this.accessed = Optional.of(value);
      return this;
    }

    public Builder url(Claim<Address> value) {
      this.url = Optional.of(value);
      return this;
    }

    public Builder archiveUrl(Claim<Address> value) {
      this.archiveUrl = Optional.of(value);
      return this;
    }

    public Builder identifier(Claim<Identifier> value) {
      this.identifiers.add(value);
      return this;
    }

    public Builder volume(Claim<String> value) {
      this.volume = Optional.of(value);
      return this;
    }

    public Builder issue(Claim<String> value) {
      this.issue = Optional.of(value);
      return this;
    }

    public Builder pages(Claim<String> value) {
      this.pages = Optional.of(value);
      return this;
    }

    public Builder quotation(Quotation value) {
      this.quotations.add(value);
      return this;
    }

    public Builder backReference(BackReference value) {
      this.backReference = Optional.of(value);
      return this;
    }

    public Builder unread(Span value) {
      this.unread.add(value);
      return this;
    }

    public Citation build() {
      return new Citation(
          id,
          kind,
          note,
          span,
          authors,
          title,
          publication,
          publisher,
          date,
          accessed,
          url,
          archiveUrl,
          identifiers,
          volume,
          issue,
          pages,
          quotations,
          backReference,
          unread);
    }
  }
}
