package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.comparison.ComparedTitle;
import org.footfault.comparison.Outcome;
import org.footfault.comparison.PageComparison;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;

/** Reports a page whose title is not the cited one. */
@AutoService(Check.class)
public final class MismatchedTitle implements PageCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("source/title", Severity.ERROR)
          .summary("The page has another title than the note gives.")
          .why(
              "A reader who follows the note arrives at another work. Headlines are shortened and"
                  + " rewritten, so a title counts as another only if next to none of its words"
                  + " come back in the page’s titles, in its address, or close together in its"
                  + " text. It is a warning where some do, where the title may be a translation,"
                  + " where the page could not be read whole or does not say plainly what its own"
                  + " title is, and where the note does not show plainly where the title begins"
                  + " and ends.")
          .remedy("Cite the page that was meant, or the title that the page has.")
          .finds(
              "the note says “Last Night Ferry Leaves Port Alder”; the page says “Council raises"
                  + " parking fees”",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves Port Alder,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                title: Council raises parking fees
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves Port Alder,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                title: The last night ferry leaves
                title: Courier: ferries
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: “Editorial,” Alder Courier, May 1, 2019, https://courier.example/ferry
              page: https://courier.example/ferry
                title: A harbor without its night ferry
                text: The council should think again.
              """)
          .finds(
              "the note says “Why Nobody Sails at Night”; the page says “Die letzte Nachtfähre legt ab”",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Why Nobody Sails at Night,” Hafenbote, https://hafenbote.example/ende
              page: https://hafenbote.example/ende
                title: Die letzte Nachtfähre legt ab
                language: de
                text: Die Fähre ist nicht mehr da, und das ist für den Ort eine Not.
              """)
          .finds(
              "the note says “Guides to Boats and Winters”; the page says “Council raises parking fees”",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Guides to Boats and Winters,” Alder Courier, https://courier.example/fees
              page: https://courier.example/fees
                title: Council raises parking fees
                text: Drivers park near the boats, says Ines Calder, and the council wants more of their money. It raised the fees by a half, and it wants to raise them again before the next vote is held. In most winters the square is empty.
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Port Alder Loses Its Ferry,” Hafenbote, https://hafenbote.example/ende
              page: https://hafenbote.example/ende
                title: Port Alder verliert seine Nachtfähre
                language: de
                text: Die Fähre ist nicht mehr da, und das ist für den Ort eine Not.
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “A Farewell on the Quay,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                title: Night boats stop for good
                text: There were tears and a farewell song on the quay when the last ferry left.
              """)
          .build();

  /** What these stand for is seldom the title of the page where it is read. */
  private static final Set<Citation.Kind> OTHERWISE_NAMED =
      EnumSet.of(
          Citation.Kind.CASE,
          Citation.Kind.STATUTE,
          Citation.Kind.BOOK,
          Citation.Kind.CHAPTER,
          Citation.Kind.SOCIAL_POST,
          Citation.Kind.INTERVIEW,
          Citation.Kind.PERSONAL);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(PageComparison compared, Reading reading) {
    Citation citation = compared.citation();
    if (citation.title().isEmpty() || isOtherwiseNamed(citation)) {
      return List.of();
    }
    Claim<String> title = citation.title().get();
    ComparedTitle result = compared.comparedTitle();
    SourceFindings findings = new SourceFindings(INFO, citation, reading);
    if (isSaidToBeTranslated(compared, reading)) {
      return List.of();
    }
    boolean proven = result.outcome() == Outcome.DIFFERS && title.isSure() && !isOfPrint(compared);
    return result.own().stream()
        .map(
            own ->
                proven
                    ? findings.contradiction(title, own, compared.page(), List.of())
                    : findings.doubt(title, own, compared.page(), List.of(reason(compared))))
        .toList();
  }

  /** “at A1”: the printed newspaper often has another headline than its page on the web. */
  private static boolean isOfPrint(PageComparison compared) {
    return compared.citation().pages().isPresent() && compared.date() == Outcome.AGREES;
  }

  /** “(in Russian)”: the note tells its reader so. */
  private static boolean isSaidToBeTranslated(PageComparison compared, Reading reading) {
    return compared.comparedTitle().doubt().equals(Optional.of(ComparedTitle.Doubt.TRANSLATION))
        && languageOf(compared)
            .filter(reading.post().text(compared.citation().span())::contains)
            .isPresent();
  }

  /** The name of the page’s language, where it is plain. */
  private static Optional<String> languageOf(PageComparison compared) {
    return compared
        .pageLanguage()
        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH));
  }

  /** Why another title need not be a fault. */
  private static Evidence reason(PageComparison compared) {
    return new Evidence(
        "could not verify",
        compared
            .comparedTitle()
            .doubt()
            .map(doubt -> words(doubt, compared))
            .or(
                () ->
                    isOfPrint(compared)
                        ? Optional.of("the note cites print, which may have had another headline")
                        : Optional.empty())
            .orElse("it is not plain where the title begins and ends in the note"),
        compared.page().visit().arrived().toString());
  }

  private static String words(ComparedTitle.Doubt doubt, PageComparison compared) {
    return switch (doubt) {
      case PART_READ -> "the page was not read whole";
      case SCATTERED_WORDS ->
          "some words of the title stand here and there on the page: it may have had another"
              + " headline";
      case OTHER_NUMBER -> "the title is the page’s but for a number, which may have been updated";
      case OTHER_HEADLINE ->
          "the author and the day are the page’s, and the title is short: the page may have had"
              + " another headline";
      case OTHER_NAME ->
          "the title may be that of a series, a column or a work that the page reviews";
      case NOT_PLAIN_IN_NOTE -> "it is not plain where the title begins and ends in the note";
      case FEW_WORDS -> "the title has too few words to tell works apart";
      case OWN_TITLE_UNSURE -> "the page does not say plainly which title is its own";
      case TRANSLATION ->
          languageOf(compared)
                  .map(name -> "the page is in " + name)
                  .orElse("the page is in another language")
              + ": if the note’s title is a translation, give the page’s own title with it";
    };
  }

  private static boolean isOtherwiseNamed(Citation citation) {
    boolean pageLikeABook =
        citation.kind() == Citation.Kind.BOOK && SourceFindings.isOfADay(citation);
    return OTHERWISE_NAMED.contains(citation.kind()) && !pageLikeABook;
  }
}
