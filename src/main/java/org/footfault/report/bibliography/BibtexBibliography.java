package org.footfault.report.bibliography;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.footfault.citation.Author;
import org.footfault.citation.Identifier.Scheme;
import org.footfault.date.PartialDate;

/**
 * BibTeX: the entry types and fields of its standard styles, with {@code url}, {@code urldate},
 * {@code doi} and {@code eprint} as biblatex and JabRef know them. Letters stay Unicode; what TeX
 * takes for a command is escaped. Titles keep their capitals.
 */
@AutoService(Bibliography.class)
public final class BibtexBibliography implements Bibliography {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  @Override
  public String format() {
    return "bibtex";
  }

  @Override
  public Works begin(Appendable out) {
    return new BibtexWorks(out);
  }

  /** The entries, with a blank line between two. */
  private static final class BibtexWorks implements Works {

    private final Appendable out;
    private boolean hasEntry;

    BibtexWorks(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(Entry entry) throws IOException {
      out.append(hasEntry ? "\n" : "");
      BibtexBibliography.write(entry, out);
      hasEntry = true;
    }

    @Override
    public void end() {
      // BibTeX has nothing behind its entries
    }
  }

  private static void write(Entry entry, Appendable out) throws IOException {
    Type type = type(entry);
    out.append('@').append(type.name()).append('{').append(entry.key());
    List<Author> authors = entry.authors();
    if (!authors.isEmpty()) {
      String names =
          authors.stream().map(BibtexBibliography::name).collect(Collectors.joining(" and "));
      field("author", "{" + names + "}", out);
    }
    text("title", entry.title().map(title -> "{" + Tex.text(title) + "}"), out);
    text(type.container(), entry.publication().map(Tex::text), out);
    text(type.publisher(), entry.publisher().map(Tex::text), out);
    text("type", type.said().map(Tex::text), out);
    if (entry.issued().isPresent()) {
      date(entry, entry.issued().get(), out);
    }
    text("volume", entry.volume().map(Tex::text), out);
    text("number", entry.issue().map(Tex::text), out);
    text("pages", entry.pages().map(BibtexBibliography::pages), out);
    text("url", entry.url().map(Tex::address), out);
    text("urldate", entry.accessed().map(PartialDate::iso), out);
    text("doi", entry.identifier(Scheme.DOI).map(Tex::address), out);
    text("isbn", entry.identifier(Scheme.ISBN).map(Tex::text), out);
    text("issn", entry.identifier(Scheme.ISSN).map(Tex::text), out);
    Optional<String> preprint = entry.identifier(Scheme.ARXIV);
    text("eprint", preprint.map(Tex::text), out);
    text("archiveprefix", preprint.map(id -> "arXiv"), out);
    text("note", note(entry), out);
    out.append("\n}\n");
  }

  /**
   * How an entry is called, and which of its fields say where it appeared and who published it.
   *
   * @param said words that go before those of the style, where it would say too much
   */
  private record Type(String name, String container, String publisher, Optional<String> said) {

    Type(String name, String container, String publisher) {
      this(name, container, publisher, Optional.empty());
    }
  }

  private static Type type(Entry entry) {
    return switch (entry.kind()) {
      case ARTICLE ->
          entry.publication().isPresent()
              ? new Type("article", "journal", "publisher")
              : new Type("misc", "howpublished", "publisher");
      case JOURNAL_ARTICLE -> new Type("article", "journal", "publisher");
      case BOOK -> new Type("book", "series", "publisher");
      case CHAPTER -> new Type("incollection", "booktitle", "publisher");
      case REPORT -> new Type("techreport", "series", "institution", Optional.of("Report"));
      case PRESS_RELEASE ->
          new Type("techreport", "series", "institution", Optional.of("Press release"));
      case THESIS -> new Type("phdthesis", "series", "school", Optional.of("Thesis"));
      default -> new Type("misc", "howpublished", "publisher");
    };
  }

  /** “Roe, Jane”; a name of several words, or an organisation, is held together by braces. */
  private static String name(Author author) {
    String family = Tex.text(author.name());
    if (author.kind() == Author.Kind.PERSON && author.given().isPresent()) {
      return part(family) + ", " + part(Tex.text(author.given().get()));
    }
    return "{" + family + "}";
  }

  /** A comma or an “and” in a name would begin another part, or another author. */
  private static String part(String name) {
    boolean parts =
        name.indexOf(',') >= 0 || (" " + name + " ").toLowerCase(Locale.ROOT).contains(" and ");
    return parts ? "{" + name + "}" : name;
  }

  private static void date(Entry entry, PartialDate date, Appendable out) throws IOException {
    Optional<PartialDate> until = entry.until().filter(to -> to.year() != date.year());
    String year = until.map(to -> date.year() + "--" + to.year()).orElse("" + date.year());
    field("year", "{" + year + "}", out);
    if (date.month().isPresent() && until.isEmpty()) {
      field("month", MONTHS.get(date.month().get().getValue() - 1), out);
    }
    if (date.day().isPresent() && entry.until().isEmpty()) {
      field("day", "{" + date.day().getAsInt() + "}", out);
    }
  }

  private static String pages(String written) {
    PageRange range = PageRange.of(written);
    return range
        .last()
        .map(last -> Tex.text(range.first()) + "--" + Tex.text(last))
        .orElseGet(() -> Tex.text(written));
  }

  private static Optional<String> note(Entry entry) {
    return entry
        .writtenDate()
        .map(date -> "dated “" + Tex.text(date) + "”")
        .or(
            () ->
                entry.archiveUrl().map(copy -> "archived copy: \\url{" + Tex.address(copy) + "}"));
  }

  private static void text(String name, Optional<String> value, Appendable out) throws IOException {
    if (value.isPresent()) {
      field(name, "{" + value.get() + "}", out);
    }
  }

  private static void field(String name, String value, Appendable out) throws IOException {
    out.append(",\n  ").append(name).append(" = ").append(value);
  }
}
