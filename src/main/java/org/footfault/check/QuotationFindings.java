package org.footfault.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.quotation.Judgement;

/** Makes the findings about a quotation. */
record QuotationFindings(CheckInfo info, CitedQuotation cited, Reading reading) {

  List<Finding> finding(CitedQuotation.Answer answer, String message) {
    Judgement judgement = answer.judgement();
    String place = reading.post().position(cited.quotation().span().start()).words();
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(new Evidence("the post", oneLine(cited.quotation().words()), place));
    String page = judgement.found().isEmpty() ? "nothing like it" : judgement.found();
    evidence.add(new Evidence("the page", page, answer.address()));
    if (!judgement.difference().isEmpty()) {
      evidence.add(new Evidence("the difference", judgement.difference(), "word by word"));
    }
    return List.of(
        new Finding(
            info,
            info.severity(),
            reading.post().id(),
            Optional.of(answer.citation().id()),
            cited.quotation().span(),
            message,
            evidence,
            Optional.empty()));
  }

  /** The first words of a quotation, on one line. */
  static String beginning(String words, int count) {
    String[] all = oneLine(words).split(" ");
    return String.join(" ", Arrays.asList(all).subList(0, Math.min(all.length, count)));
  }

  static String oneLine(String words) {
    return words.replaceAll("\\s++", " ").strip();
  }
}
