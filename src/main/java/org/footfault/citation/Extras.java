package org.footfault.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.citation.Anchors.Anchor;
import org.footfault.citation.Identifier.Scheme;
import org.footfault.date.DateReader;
import org.footfault.date.ReadDate;
import org.footfault.note.Quotation;
import org.footfault.text.Address;
import org.footfault.text.Span;

/**
 * Takes off a citation what stands in it under its own name: addresses, archived copies,
 * identifiers, dates of a visit, remarks. What is left is the citation proper.
 */
final class Extras {

  private static final List<String> VISIT_WORDS =
      List.of(
          "visited",
          "accessed",
          "retrieved",
          "last viewed",
          "last checked",
          "consulté",
          "consultado",
          "consulta:",
          "acesso em",
          "acessado",
          "recuperado",
          "zugriff",
          "abgerufen",
          "aufgerufen",
          "zugegriffen",
          "stand:",
          "geraadpleegd",
          "consultato");

  private static final int NOT_READ = -1;

  private final Slate slate;
  private final String text;
  private final Pairs pairs;
  private final List<Anchor> anchors;
  private final DateReader dateReader;
  private final List<Span> wiped = new ArrayList<>();
  private Optional<Claim<Address>> url = Optional.empty();
  private Optional<Claim<Address>> archive = Optional.empty();
  private Optional<Claim<ReadDate>> accessed = Optional.empty();
  private final List<Claim<Identifier>> identifiers = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private boolean hasPlace;
  private int firstLink = Integer.MAX_VALUE;

  /** Read when first asked for: most pieces have no bracket that needs it. */
  private int firstDateEnd = NOT_READ;

  private Extras(Slate slate, List<Anchor> anchors, DateReader dateReader) {
    this.slate = slate;
    this.anchors = anchors;
    this.text = slate.text();
    this.pairs = new Pairs(text);
    this.dateReader = dateReader;
  }

  /**
   * What stands in a piece under its own name.
   *
   * @param anchors the words of the piece that are links
   */
  static Extras of(Slate slate, List<Anchor> anchors, DateReader dateReader) {
    Extras extras = new Extras(slate, anchors, dateReader);
    extras.links();
    extras.identifiers();
    extras.visits();
    extras.places();
    extras.remarks();
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
    Optional<Claim<Address>> copy = Optional.empty();
    for (Link link : LinkWords.links(slate, anchors)) {
      firstLink = Math.min(firstLink, link.start());
      Claim<Address> claim =
          slate.claim(Address.of(link.address()), link.start(), link.end(), 0.97);
      boolean bracketed = link.start() > 0 && text.charAt(link.start() - 1) == '[';
      if (link.isPermanentCopy() || link.isArchive() && (bracketed || url.isPresent())) {
        copy = copy.or(() -> Optional.of(claim));
      } else if (url.isEmpty()) {
        url = Optional.of(claim);
      }
      doiIn(link);
      wipe(around(link));
    }
    archive =
        url.isPresent()
                && url.get().value().written().contains("://web.archive.org/")
                && copy.isEmpty()
            ? url
            : copy;
    if (url.isEmpty() && copy.isPresent()) {
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

  /** The address with its brackets and the words that lead to it. */
  private Span around(Link link) {
    int start = link.start();
    int end = link.end();
    while (start > 0 && end < text.length() && pairs.mate(start - 1) == end) {
      start--;
      end++;
    }
    int before = start;
    while (true) {
      int trimmed = Words.trimEnd(text, 0, before, ":");
      int phrase = trimmed > 0 ? phraseBefore(trimmed) : -1;
      if (phrase < 0) {
        break;
      }
      before = phrase;
    }
    return new Span(before, end);
  }

  /** Where a phrase such as “available at” begins that ends here; −1 if there is none. */
  private int phraseBefore(int end) {
    int stop = Words.trimEnd(text, 0, end, ".");
    if (stop < end && stop > 0 && text.charAt(stop - 1) == ']') {
      return phraseBefore(stop);
    }
    if (end > 0 && text.charAt(end - 1) == ']' && pairs.mate(end - 1) >= 0) {
      String inside = text.substring(pairs.mate(end - 1) + 1, end - 1).toLowerCase(Locale.ROOT);
      return inside.startsWith("online") || inside.startsWith("en línea")
          ? pairs.mate(end - 1)
          : -1;
    }
    int trimmed = Words.trimEnd(text, 0, end, "(");
    int from = trimmed;
    int words = 0;
    int found = -1;
    while (from > 0 && words < 5) {
      int blank = text.lastIndexOf(' ', from - 1);
      String phrase = Words.bare(text.substring(blank + 1, trimmed));
      if (Lexicon.ACCESS_PHRASES.has(phrase)
          && (blank < 0 || isBreak(blank) || phrase.length() > 3)) {
        found = blank + 1;
      }
      from = Math.max(0, blank);
      words++;
    }
    return found;
  }

  private boolean isBreak(int blank) {
    return blank > 0 && ",.;:)]>”\"".indexOf(text.charAt(blank - 1)) >= 0;
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
        wipe(new Span(labelStart(i), end));
      }
    }
    number("arXiv:", Scheme.ARXIV);
    number("ISBN", Scheme.ISBN);
    number("ISSN", Scheme.ISSN);
    number("PMID", Scheme.PMID);
    number("PMCID", Scheme.PMCID);
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
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : VISIT_WORDS) {
      int at = lower.length() == text.length() ? lower.indexOf(word) : -1;
      if (at < 0 || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
        continue;
      }
      int open = at;
      while (open > 0
          && text.charAt(open - 1) != '('
          && text.charAt(open - 1) != '['
          && at - open < 12) {
        open--;
      }
      boolean bracket = open > 0 && pairs.beginsBracket(open - 1) && pairs.mate(open - 1) > at;
      int limit = bracket ? pairs.mate(open - 1) : Math.min(text.length(), at + 48);
      int from = at;
      Optional<ReadDate> date =
          dateReader.read(text.substring(from, limit)).stream().map(d -> d.shift(from)).findFirst();
      if (date.isPresent()
          && date.get().span().start() - at < word.length() + 12
          && accessed.isEmpty()) {
        ReadDate d = date.get();
        ReadDate visit =
            new ReadDate(
                d.date(),
                d.until(),
                d.written(),
                d.span(),
                ReadDate.Role.ACCESSED,
                d.doubts(),
                d.repairs());
        accessed = Optional.of(slate.claim(visit, d.span().start(), d.span().end(), 0.9));
        int start = bracket ? open - 1 : Math.max(0, phraseStart(at));
        int stop = bracket ? limit + 1 : d.span().end();
        wipe(new Span(start, stop));
      }
    }
  }

  private int phraseStart(int at) {
    for (String before : List.of("last ", "page ", "fecha de ", "página ")) {
      if (at >= before.length() && Words.isAt(text, at - before.length(), before)) {
        return at - before.length();
      }
    }
    return at;
  }

  // --- words about a place without an address ---

  /** “, available at link #43”, “at link #5”: the address itself is lost. */
  private void places() {
    for (String phrase :
        List.of("available at ", "available online at ", "at link #", "See link #")) {
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

  boolean hasPlace() {
    return hasPlace;
  }

  // --- remarks ---

  private void remarks() {
    for (int i = 0; i < text.length(); i++) {
      if (!pairs.beginsBracket(i) || isWiped(i)) {
        continue;
      }
      int close = pairs.mate(i);
      if (isRemark(i, close)) {
        int start = Words.trimEnd(text, 0, i, " ");
        wipe(new Span(i > start ? i : start, close + 1));
        quotation(i + 1, close);
      }
      i = close;
    }
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

  private boolean isRemark(int open, int close) {
    String inside = text.substring(open + 1, close).strip();
    if (inside.isEmpty()) {
      return true;
    }
    if (Lexicon.COMMENTS.longestAt(inside, 0) > 0) {
      return true;
    }
    boolean evidence = open > firstLink || hasDateBefore(open);
    if (!evidence) {
      return text.charAt(open) == '['
          && (inside.toLowerCase(Locale.ROOT).startsWith("en línea")
              || inside.toLowerCase(Locale.ROOT).startsWith("online"));
    }
    int words = Words.of(inside, 0, inside.length()).size();
    boolean quoted = "“\"‘'".indexOf(inside.charAt(0)) >= 0;
    boolean lower =
        Character.isLowerCase(inside.charAt(0)) && words >= 3 && !Words.hasDigit(inside);
    boolean sentence =
        words >= 6
            && (inside.endsWith(".") || proseWords(inside) >= 2)
            && (words >= 12 && proseWords(inside) >= 2 || dateReader.read(inside).isEmpty());
    boolean afterLink = open > firstLink && words <= 6 && dateReader.read(inside).isEmpty();
    return quoted && open > 0 || lower || sentence || afterLink;
  }

  private boolean hasDateBefore(int at) {
    if (firstDateEnd == NOT_READ) {
      firstDateEnd =
          dateReader.read(text).stream()
              .mapToInt(date -> date.span().end())
              .findFirst()
              .orElse(Integer.MAX_VALUE);
    }
    return firstDateEnd <= at;
  }

  private static int proseWords(String inside) {
    int count = 0;
    for (int[] w : Words.of(inside, 0, inside.length())) {
      count += Lexicon.PROSE_WORDS.has(Words.bare(inside.substring(w[0], w[1]))) ? 1 : 0;
    }
    return count;
  }
}
