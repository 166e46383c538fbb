package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.note.UncitedQuotes;
import org.footfault.text.Span;

/** Reports a long quotation in a paragraph without any mark. */
@AutoService(Check.class)
public final class UncitedQuotation implements PostCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("quote/uncited", Severity.NOTE)
          .onRequest()
          .summary("A long quotation stands in a paragraph that has no mark.")
          .why(
              "A reader cannot look up who said it. Many posts quote without a note where the text says enough, so this is looked for only on request. Quotations of less than twelve words, titles, and paragraphs with a link are left alone; so is a block of quoted lines next to a paragraph with a mark.")
          .remedy("Put a mark behind the quotation, and say in its note where the words are from.")
          .finds(
              "no mark in the paragraph says where “The ferry was never late, and it was never” is from",
              """
              post:
                The talks went on.[^1]

                The clerk remembered it well. “The ferry was never late, and it was never as full as on the day of the fair.”

                [^1]: Ida Lund, “The Day of the Fair,” Bay Gazette, May 3, 2019.
              """)
          .passes(
              """
              post:
                “The ferry was never late, and it was never as full as on the day of the fair,” said the clerk.[^1]

                He called it “the pride of the island.”

                [^1]: Ida Lund, “The Day of the Fair,” Bay Gazette, May 3, 2019.
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Reading reading) {
    NoteFindings findings = new NoteFindings(INFO, reading);
    List<Finding> found = new ArrayList<>();
    for (Span words : UncitedQuotes.of(reading.post(), reading.notes())) {
      String beginning = QuotationFindings.beginning(reading.post().text(words), 9);
      String message = "no mark in the paragraph says where “" + beginning + "” is from";
      found.add(findings.at(words, message, "the post"));
    }
    return found;
  }
}
