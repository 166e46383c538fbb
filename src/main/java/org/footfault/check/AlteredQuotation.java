package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.quotation.Judgement.Change;

/** Reports a quotation whose words are not quite the source's. */
@AutoService(Check.class)
public final class AlteredQuotation implements QuotationCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("quote/altered", Severity.ERROR)
          .summary("The quoted words are not the source's.")
          .why(
              "Between quotation marks stand the words of another. What is left out is marked with an ellipsis, what is put in or changed with brackets; a paragraph that is set off as a quotation needs no quotation marks to be one. Those marks, and case, punctuation and spelling, are never held against a quotation. The finding is made only if every source that is cited for the quotation was read whole and none has it.")
          .remedy(
              "Quote the source's words, or mark the change: an ellipsis for what is left out, brackets for what is put in.")
          .finds(
              "the post quotes “six”; the source says “nine”",
              """
              post:
                The clerk said the ferry “carried six hundred people on the day of the fair.”[^1]

                [^1]: Ida Lund, “The Day of the Fair,” Bay Gazette, May 3, 2019, https://gazette.example/fair
              page: https://gazette.example/fair
                title: The Day of the Fair
                text:
                  It is the pride of the island, and on Sunday it was never late, the clerk said.
                  He said that the ferry carried nine hundred people on the day of the fair, and that
                  it would have carried more if the pier had been longer than it is. The board has met
                  every month since it was founded, and it has kept a book of all that was said there.
                  On the ninth of May it read a letter from the bank, which asked for the loan to be
                  repaid in full, and the mayor answered that it would be when the bridge was open and
                  not before. Nobody in the hall was of another mind, and the clerk wrote that down too.
              """)
          .finds(
              "the post quotes “six”; the source says “nine”",
              """
              post:
                The clerk counted them.

                > The ferry carried six hundred people on the day of the fair, and it would have
                > carried more if the pier had been longer than it is. — *Ida Lund*[^1]

                [^1]: Ida Lund, “The Day of the Fair,” Bay Gazette, May 3, 2019, https://gazette.example/fair
              page: https://gazette.example/fair
                title: The Day of the Fair
                text:
                  It is the pride of the island, and on Sunday it was never late, the clerk said.
                  He said that the ferry carried nine hundred people on the day of the fair, and that
                  it would have carried more if the pier had been longer than it is. The board has met
                  every month since it was founded, and it has kept a book of all that was said there.
                  On the ninth of May it read a letter from the bank, which asked for the loan to be
                  repaid in full, and the mayor answered that it would be when the bridge was open and
                  not before. Nobody in the hall was of another mind, and the clerk wrote that down too.
              """)
          .passes(
              """
              post:
                The clerk said the ferry “carried [almost a thousand] people … and … would have carried more.”[^1]

                [^1]: Ida Lund, “The Day of the Fair,” Bay Gazette, May 3, 2019, https://gazette.example/fair
              page: https://gazette.example/fair
                title: The Day of the Fair
                text:
                  It is the pride of the island, and on Sunday it was never late, the clerk said.
                  He said that the ferry carried nine hundred people on the day of the fair, and that
                  it would have carried more if the pier had been longer than it is. The board has met
                  every month since it was founded, and it has kept a book of all that was said there.
                  On the ninth of May it read a letter from the bank, which asked for the loan to be
                  repaid in full, and the mayor answered that it would be when the bridge was open and
                  not before. Nobody in the hall was of another mind, and the clerk wrote that down too.
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(CitedQuotation quotation, Reading reading) {
    QuotationFindings findings = new QuotationFindings(INFO, quotation, reading);
    return quotation
        .altered()
        .filter(answer -> !answer.judgement().changes().isEmpty())
        .map(answer -> findings.finding(answer, message(answer.judgement().changes().get(0))))
        .orElse(List.of());
  }

  private static String message(Change change) {
    return change.said().isEmpty()
        ? "the post quotes “" + change.quoted() + "”; the source has not these words there"
        : "the post quotes “" + change.quoted() + "”; the source says “" + change.said() + "”";
  }
}
