package org.footfault.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.citation.Anchors.Anchor;
import org.footfault.citation.Identifier.Scheme;
import org.footfault.date.ReadDate;
import org.footfault.note.Quotation;
import org.footfault.text.Address;
import org.footfault.text.Span;

/**
 * Takes off a citation what stands in it under its own name: addresses, archived copies,
 * identifiers, dates of a visit, remarks. What is left is the citation proper.
 */
final class Extras {

  private static final List<String> PLACES =
      List.of("available at ", "available online at ", "at link #", "See link #");

  private final Slate slate;
  private final String text;
  private final Pairs pairs;
  private final List<Anchor> anchors;
  private final List<Span> wiped = new ArrayList<>();
  private Optional<Claim<Address>> url = Optional.empty();
  private Optional<Claim<Address>> archive = Optional.empty();
  private Optional<Claim<ReadDate>> accessed = Optional.empty();
  private final List<Claim<Identifier>> identifiers = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private boolean hasPlace;
  private int firstLink = Integer.MAX_VALUE;

  private Extras(Slate slate, List<Anchor> anchors) {
    this.slate = slate;
    this.anchors = anchors;
    this.text = slate.text();
    this.pairs = slate.scan().pairs();
  }

  /**
   * What stands in a piece under its own name.
   *
   * @param anchors the words of the piece that are links
   */
  static Extras of(Slate slate, List<Anchor> anchors) {
    Extras extras = new Extras(slate, anchors);
    extras.links();
    extras.identifiers();
    extras.visits();
    extras.changes();
    extras.places();
    extras.databases();
    SeriesName.quoted(slate.scan()).forEach(extras::wipe);
    extras.remarks();
    LawRemarks.in(extras.text).forEach(extras::wipe);
    extras.clause();
    extras.wiped.sort(Comparator.naturalOrder());
    return extras;
  }

  Slate rest() {
    return slate.without(wiped);
  }

  Optional<String> host() {
    return url.or(() -> archive).map(c -> host(c.value().written()));
  }

  static String host(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    int archived = Math.max(lower.lastIndexOf("http://"), lower.lastIndexOf("https://"));
    String tail = archived > 0 ? lower.substring(archived) : lower;
    int from = tail.indexOf("://") < 0 ? 0 : tail.indexOf("://") + 3;
    int to = tail.indexOf('/', from);
    return tail.substring(from, to < 0 ? tail.length() : to);
  }

  void into(Citation.Builder builder) {
    url.ifPresent(builder::url);
    archive.ifPresent(builder::archiveUrl);
    accessed.ifPresent(builder::accessed);
    identifiers.forEach(builder::identifier);
  }

  boolean hasUrl() {
    return url.isPresent() || archive.isPresent();
  }

  /** Whether the address of the source itself is known, and not only that of a copy. */
  boolean hasOriginal() {
    return url.isPresent();
  }

  /** Takes the copy for the source, where no link leads to it. */
  void copyInto(Citation.Builder builder) {
    if (url.isEmpty()) {
      archive.ifPresent(builder::url);
    }
  }

  boolean hasIdentifier() {
    return !identifiers.isEmpty();
  }

  Optional<Claim<Address>> url() {
    return url.or(() -> archive);
  }

  List<Quotation> quotations() {
    return quotations;
  }

  // --- addresses ---

  private void links() {
    AddressWords words = new AddressWords(text, pairs);
    Optional<Claim<Address>> copy = Optional.empty();
    List<Link> links = LinkWords.links(slate, anchors);
    boolean linked = LinkWords.isOriginalLinked(slate, anchors, links);
    for (Link link : links) {
      firstLink = Math.min(firstLink, link.start());
      Claim<Address> claim =
          slate.claim(Address.of(link.address()), link.start(), link.end(), 0.97);
      boolean bracketed = link.start() > 0 && text.charAt(link.start() - 1) == '[';
      if (link.isPermanentCopy() || link.isArchive() && (bracketed || linked || url.isPresent())) {
        copy = copy.or(() -> Optional.of(claim));
      } else if (url.isEmpty()) {
        url = Optional.of(claim);
      }
      doiIn(link);
      wipe(words.around(link));
    }
    archive =
        url.isPresent()
                && url.get().value().written().contains("://web.archive.org/")
                && copy.isEmpty()
            ? url
            : copy;
    if (url.isEmpty() && copy.isPresent() && !linked) {
      url = copy;
    }
  }

  private void doiIn(Link link) {
    String written = link.address();
    boolean whole = link.end() - link.start() == written.length();
    Optional<String> doi = Doi.in(written);
    if (doi.isEmpty()) {
      return;
    }
    int at = whole ? link.start() + written.indexOf("10.") : link.start();
    int end = whole ? at + doi.get().length() : link.end();
    add(Scheme.DOI, doi.get(), at, end, written.contains("doi.org/") ? 0.97 : 0.7);
  }

  private void wipe(Span span) {
    if (!span.isEmpty()) {
      wiped.add(span);
    }
  }

  // --- identifiers ---

  private void identifiers() {
    for (int i = text.indexOf("10."); i >= 0; i = text.indexOf("10.", i + 1)) {
      boolean starts =
          i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '/';
      if (starts && Doi.isAt(text, i) && !isWiped(i)) {
        int end = Doi.end(text, i);
        add(Scheme.DOI, text.substring(i, end), i, end, 0.97);
        wipe(bracketed(labelStart(i), end));
      }
    }
    number("arXiv:", Scheme.ARXIV);
    number("ISBN", Scheme.ISBN);
    number("ISSN", Scheme.ISSN);
    number("PMID", Scheme.PMID);
    number("PMCID", Scheme.PMCID);
  }

  /** With the brackets that hold nothing else: “(doi:10.1016/0140-6736)”. */
  private Span bracketed(int from, int to) {
    boolean alone = from > 0 && to < text.length() && pairs.mate(from - 1) == to;
    return alone ? new Span(from - 1, to + 1) : new Span(from, to);
  }

  private int labelStart(int at) {
    int end = Words.trimEnd(text, 0, at, ": ");
    return end >= 3 && Words.isAt(text, end - 3, "doi") ? end - 3 : at;
  }

  private void number(String label, Scheme scheme) {
    int at = text.indexOf(label);
    if (at < 0) {
      return;
    }
    int start = Words.trimStart(text, at + label.length(), text.length(), ": -");
    int end = start;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "-–.".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    end = Words.trimEnd(text, start, end, ".-–");
    if (end - start >= 5 && Words.hasDigit(text.substring(start, end))) {
      String value = text.substring(start, end);
      add(scheme, scheme == Scheme.ISBN ? value.replaceAll("[-–]", "") : value, start, end, 0.95);
      if (scheme != Scheme.ARXIV) {
        wipe(new Span(at, end));
      }
    }
  }

  private void add(Scheme scheme, String value, int from, int to, double confidence) {
    Claim<Identifier> claim = slate.claim(new Identifier(scheme, value), from, to, confidence);
    boolean known = identifiers.stream().anyMatch(i -> i.value().scheme() == scheme);
    if (!known) {
      identifiers.add(claim);
    }
  }

  private boolean isWiped(int at) {
    return wiped.stream().anyMatch(s -> s.contains(at));
  }

  // --- dates of a visit ---

  private void visits() {
    new VisitDates(slate.scan())
        .find()
        .ifPresent(
            visit -> {
              Span span = visit.date().span();
              accessed = Optional.of(slate.claim(visit.date(), span.start(), span.end(), 0.9));
              wipe(visit.around());
            });
  }

  private void changes() {
    new ChangeDates(slate.scan()).spans().forEach(this::wipe);
  }

  // --- words about a place without an address ---

  /** “, available at link #43”, “at link #5”: the address itself is lost. */
  private void places() {
    for (String phrase : PLACES) {
      for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        if (isWiped(at) || isWiped(Math.min(text.length() - 1, at + phrase.length()))) {
          continue;
        }
        int end = at + phrase.length();
        while (end < text.length() && ",;.:( ".indexOf(text.charAt(end)) < 0
            || end < text.length()
                && text.charAt(end) == ' '
                && end + 1 < text.length()
                && (text.charAt(end + 1) == '#'
                    || Character.isDigit(text.charAt(end + 1))
                    || Words.isAt(text, end + 1, "WL"))) {
          end++;
        }
        int quote = Words.trimStart(text, end, text.length(), ":");
        if (end < text.length()
            && text.charAt(end) == ':'
            && quote < text.length()
            && pairs.beginsQuote(quote)) {
          quotations.add(quoted(quote));
          end = pairs.mate(quote) + 1;
        }
        wipe(new Span(at, end));
        hasPlace = true;
      }
    }
  }

  /** “…, 2014, pp. 33–45. JSTOR.”: behind a date, and between stops or commas. */
  private void databases() {
    if (slate.scan().dates().isEmpty()) {
      return;
    }
    int from = slate.scan().dates().get(0).span().end();
    for (int at = text.indexOf(' ', from); at >= 0; at = text.indexOf(' ', at + 1)) {
      int start = at + 1;
      boolean parted = ".,;>”\"".indexOf(text.charAt(Math.max(0, at - 1))) >= 0;
      int via = text.startsWith("via ", start) ? 4 : 0;
      int length = parted ? Lexicon.DATABASES.longestAt(text, start + via) : 0;
      int end = start + via + length;
      boolean closed = length > 0 && (end == text.length() || ".,;".indexOf(text.charAt(end)) >= 0);
      if (closed && !isWiped(start)) {
        wipe(new Span(start, Math.min(text.length(), end + 1)));
      }
    }
  }

  boolean hasPlace() {
    return hasPlace;
  }

  // --- remarks ---

  private void remarks() {
    Remarks remarks = new Remarks(slate.scan(), firstLink);
    for (int i = 0; i < text.length(); i++) {
      if (!pairs.beginsBracket(i) || isWiped(i)) {
        continue;
      }
      int close = pairs.mate(i);
      if (remarks.isRemark(i, close)) {
        int start = Words.trimEnd(text, 0, i, " ");
        wipe(new Span(i > start ? i : start, close + 1));
        quotation(i + 1, close);
      }
      i = close;
    }
  }

  private void clause() {
    // what it quotes may be another's words
    ClosingClause.in(slate.scan()).ifPresent(this::wipe);
  }

  private Quotation quoted(int open) {
    int close = pairs.mate(open);
    return new Quotation(slate.written(open + 1, close), slate.original(open + 1, close));
  }

  private void quotation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (pairs.beginsQuote(i) && pairs.mate(i) < to && pairs.mate(i) > i + 1) {
        quotations.add(quoted(i));
        i = pairs.mate(i);
      }
    }
  }
}
