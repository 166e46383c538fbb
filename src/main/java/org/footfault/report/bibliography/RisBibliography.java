package org.footfault.report.bibliography;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.footfault.citation.Author;
import org.footfault.citation.Identifier.Scheme;
import org.footfault.date.PartialDate;

/**
 * RIS, the form that EndNote and most reference managers import: a tag, two blanks, a hyphen, a
 * blank and the value on each line, lines ended as the format wants by CR and LF.
 */
@AutoService(Bibliography.class)
public final class RisBibliography implements Bibliography {

  private static final String END_OF_LINE = "\r\n";

  @Override
  public String format() {
    return "ris";
  }

  @Override
  public Works begin(Appendable out) {
    return new RisWorks(out);
  }

  private record RisWorks(Appendable out) implements Works {

    @Override
    public void write(Entry entry) throws IOException {
      RisBibliography.write(entry, out);
    }

    @Override
    public void end() {
      // RIS ends each entry by itself
    }
  }

  private static void write(Entry entry, Appendable out) throws IOException {
    line("TY", type(entry), out);
    line("ID", entry.key(), out);
    for (Author author : entry.authors()) {
      line("AU", author.name() + author.given().map(g -> ", " + g).orElse(""), out);
    }
    line("TI", entry.title(), out);
    line("T2", entry.publication(), out);
    line("PB", entry.publisher(), out);
    line("PY", entry.issued().map(day -> String.valueOf(day.year())), out);
    line(
        "DA",
        entry.issued().filter(day -> day.month().isPresent()).map(RisBibliography::date),
        out);
    line("Y2", entry.accessed().map(RisBibliography::date), out);
    line("VL", entry.volume(), out);
    line("IS", entry.issue(), out);
    Optional<PageRange> pages = entry.pages().map(PageRange::of);
    line("SP", pages.map(PageRange::first), out);
    line("EP", pages.flatMap(PageRange::last), out);
    line("UR", entry.url(), out);
    line("DO", entry.identifier(Scheme.DOI), out);
    line("SN", entry.identifier(Scheme.ISBN).or(() -> entry.identifier(Scheme.ISSN)), out);
    line("AN", entry.identifier(Scheme.ARXIV).map(id -> "arXiv:" + id), out);
    line("N1", entry.writtenDate().map(date -> "dated “" + date + "”"), out);
    line("N1", entry.archiveUrl().map(copy -> "archived copy: " + copy), out);
    out.append("ER  - ").append(END_OF_LINE);
  }

  private static String type(Entry entry) {
    return switch (entry.kind()) {
      case ARTICLE -> entry.publication().isPresent() ? "NEWS" : "ELEC";
      case JOURNAL_ARTICLE -> "JOUR";
      case BOOK -> "BOOK";
      case CHAPTER -> "CHAP";
      case REPORT, PRESS_RELEASE -> "RPRT";
      case WEB_PAGE -> "ELEC";
      case CASE -> "CASE";
      case STATUTE -> "STAT";
      case HEARING -> "HEAR";
      case THESIS -> "THES";
      case VIDEO -> "VIDEO";
      case SOCIAL_POST -> "ICOMM";
      case INTERVIEW, PERSONAL -> "PCOMM";
      case SPEECH -> "GEN";
      case UNKNOWN -> entry.url().isPresent() ? "ELEC" : "GEN";
    };
  }

  /** {@code 2015/03/31}, {@code 2015/03}, {@code 2015}. */
  private static String date(PartialDate date) {
    return String.format(Locale.ROOT, "%04d", date.year())
        + date.month().map(m -> String.format(Locale.ROOT, "/%02d", m.getValue())).orElse("")
        + (date.day().isPresent()
            ? String.format(Locale.ROOT, "/%02d", date.day().getAsInt())
            : "");
  }

  private static void line(String tag, Optional<String> value, Appendable out) throws IOException {
    if (value.isPresent()) {
      line(tag, value.get(), out);
    }
  }

  private static void line(String tag, String value, Appendable out) throws IOException {
    out.append(tag).append("  - ").append(OneLine.of(value)).append(END_OF_LINE);
  }
}
