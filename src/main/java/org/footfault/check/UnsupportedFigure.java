package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.check.CitedTexts.CitedText;
import org.footfault.citation.Reading;
import org.footfault.figure.Figure;
import org.footfault.figure.FigureReader;
import org.footfault.figure.SourceFigures;
import org.footfault.figure.SourceFigures.Instead;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.note.Passage;
import org.footfault.text.Span;

/** Reports a figure of a passage that none of its sources has. */
@AutoService(Check.class)
public final class UnsupportedFigure implements PassageCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("claim/figure", Severity.NOTE)
          .summary("The source does not have the figure that the passage cites it for.")
          .why(
              "Sums, shares and counts are what readers look up. A figure is looked for in words and in digits, rounded, hedged, in another unit, and worked out from numbers that stand near each other; what a writer works out in another way is a note here, not a fault. The finding is made only if every source of the passage was read whole and is in its language. Dates, ages, spans of time, pages, small numbers and quotations are left alone.")
          .remedy("Compare the figure with the source; say how it was worked out, or mend it.")
          .finds(
              "the passage says “600 people”; the source says “nine hundred people”",
              """
              post:
                The ferry carried 600 people on the day of the fair.[^1]

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
                The ferry carried almost a thousand people on the day of the fair.[^1]

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
  public List<Finding> findings(SupportedPassage supported, Reading reading) {
    Passage passage = supported.passage();
    Optional<String> language = supported.language();
    if (language.isEmpty()) {
      return List.of();
    }
    List<Figure> figures =
        FigureReader.read(passage.text(), language.get()).stream()
            .filter(SourceFigures::isComparable)
            .filter(figure -> !isQuoted(figure, passage))
            .toList();
    Optional<List<CitedText>> texts = figures.isEmpty() ? Optional.empty() : supported.wholeTexts();
    if (texts.isEmpty() || !texts.get().stream().allMatch(t -> isIn(language.get(), t))) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    for (Figure figure : figures) {
      finding(figure, passage, texts.get(), reading).ifPresent(found::add);
    }
    return found;
  }

  private static boolean isIn(String language, CitedText text) {
    return text.words().language().equals(Optional.of(language));
  }

  /** What is quoted is compared word by word. */
  private static boolean isQuoted(Figure figure, Passage passage) {
    int at = passage.span().start() + figure.span().start();
    return passage.quotations().stream()
        .anyMatch(q -> q.span().start() <= at && at < q.span().end());
  }

  private static Optional<Finding> finding(
      Figure figure, Passage passage, List<CitedText> texts, Reading reading) {
    Optional<Finding> found = Optional.empty();
    for (CitedText text : texts) {
      Optional<Instead> instead =
          text.figures().flatMap(there -> there.instead(figure, passage.text()));
      if (instead.isEmpty()) {
        return Optional.empty();
      }
      if (found.isEmpty() || instead.get().other().isPresent()) {
        found = Optional.of(finding(figure, passage, text, instead.get(), reading));
      }
    }
    return found;
  }

  private static Finding finding(
      Figure figure, Passage passage, CitedText text, Instead instead, Reading reading) {
    int start = passage.span().start();
    Span where = new Span(start + figure.span().start(), start + figure.span().end());
    String written = QuotationFindings.oneLine(reading.post().text(where));
    String said =
        instead
            .other()
            .map(other -> QuotationFindings.oneLine(other.span().in(text.words().text())))
            .map(other -> "the source says “" + other + "”")
            .orElse("the source has no such figure");
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(
        new Evidence("the passage", written, reading.post().position(where.start()).words()));
    if (!instead.words().isEmpty()) {
      evidence.add(new Evidence("the page", instead.words(), text.address()));
    }
    return new Finding(
        INFO,
        INFO.severity(),
        reading.post().id(),
        Optional.of(text.citation().id()),
        where,
        "the passage says “" + written + "”; " + said,
        evidence,
        Optional.empty());
  }
}
