package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;

/** Reports a quotation that no source cited for it has. */
@AutoService(Check.class)
public final class AbsentQuotation implements QuotationCheck {

  private static final int SHOWN = 60;

  private static final CheckInfo INFO =
      CheckInfo.of("quote/absent", Severity.WARNING)
          .summary("The source has nothing like the quoted words.")
          .why(
              "A reader who looks the quotation up will not find it: it is from another source, or was never said. The finding is made only if every source that is cited for the quotation was read whole and is in the quotation's language; phrases of a few words, titles, and the words of films and talks are left alone.")
          .remedy("Cite the source that the words are from, or move the mark to what it supports.")
          .finds(
              "the source has nothing like “They had never seen so many lanterns",
              """
              post:
                “They had never seen so many lanterns on the water as there were that night.”[^1]

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
                “They had never seen so many lanterns on the water as there were that night.”[^1]

                [^1]: Ida Lund, “Der Tag des Marktes,” Hafenbote, May 3, 2019, https://hafenbote.example/markt
              page: https://hafenbote.example/markt
                title: Der Tag des Marktes
                text:
                  Die Fähre ist der Stolz der Insel, und am Sonntag war sie nicht zu spät, sagte der
                  Schreiber. Er sagte, dass sie an dem Tag des Marktes neunhundert Menschen über das
                  Wasser gebracht hat und dass es mehr gewesen wären, wenn die Brücke nicht so kurz wäre.
                  Das Amt ist seit seiner Gründung jeden Monat zusammengekommen und hat ein Buch über
                  alles geführt, was dort gesagt wurde. Am neunten Mai las es einen Brief der Bank, die
                  um das Geld bat, und der Bürgermeister hat geantwortet, dass es bezahlt wird, wenn die
                  Brücke offen ist, und nicht vorher. Niemand in dem Saal war anderer Meinung, und der
                  Schreiber hat auch das in das Buch geschrieben.
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
        .absent()
        .map(answer -> findings.finding(answer, message(quotation.quotation().words())))
        .orElse(List.of());
  }

  private static String message(String words) {
    String line = QuotationFindings.oneLine(words);
    String shown = line.length() <= SHOWN ? line : line.substring(0, SHOWN).strip() + "…";
    return "the source has nothing like “" + shown + "”";
  }
}
