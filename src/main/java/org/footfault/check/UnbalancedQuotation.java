package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.note.UnclosedQuotes;
import org.footfault.text.Span;

/** Reports a quotation mark that opens and never closes. */
@AutoService(Check.class)
public final class UnbalancedQuotation implements PostCheck {

  /** So many letters show which mark is meant. */
  private static final int SHOWN = 40;

  private static final CheckInfo INFO =
      CheckInfo.of("quote/unbalanced", Severity.WARNING)
          .summary("A quotation mark opens and never closes.")
          .why(
              "Nobody can tell where the words of the source end and those of the writer begin. Notes and the paragraphs that carry marks are looked at. Apostrophes and inches are no quotation marks; a quotation of several paragraphs may open each of them and close only the last.")
          .remedy("Put the closing mark where the quotation ends.")
          .finds(
              "the quotation mark before “carried six hundred people” never closes",
              """
              post:
                The clerk said the ferry “carried six hundred people on the day of the fair.[^1]

                [^1]: Ida Lund, “The Day of the Fair,” Bay Gazette, May 3, 2019.
              """)
          .finds(
              "the quotation mark before “The Day of the” never closes",
              """
              post:
                The ferry was full on the day of the fair.[^1]

                [^1]: Ida Lund, “The Day of the Fair, Bay Gazette, May 3, 2019.
              """)
          .passes(
              """
              post:
                The clerk said: “The ferry was full.

                “It was never late,” he said, “and it was never as full as in the '90s.”[^1] He
                gave it a 24" wheel.

                [^1]: Ida Lund, “The Day of the ‘Great’ Fair,” Bay Gazette, May 3, 2019.
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Reading reading) {
    NoteFindings findings = new NoteFindings(INFO, reading);
    String text = reading.post().text();
    return UnclosedQuotes.of(reading.post(), reading.notes()).stream()
        .map(open -> new Span(open.start(), Math.min(open.end(), shownEnd(text, open))))
        .map(
            shown ->
                findings.at(
                    shown,
                    "the quotation mark before “" + beginning(shown, text) + "” never closes",
                    "the post"))
        .toList();
  }

  /** Behind a whole word, if there is one. */
  private static int shownEnd(String text, Span open) {
    int end = Math.min(open.end(), open.start() + SHOWN);
    int space = end < open.end() ? text.lastIndexOf(' ', end) : end;
    return space > open.start() + 1 ? space : end;
  }

  private static String beginning(Span shown, String text) {
    return QuotationFindings.beginning(text.substring(shown.start() + 1, shown.end()), 4);
  }
}
