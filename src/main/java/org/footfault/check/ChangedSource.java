package org.footfault.check;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.source.EarlierPage;
import org.footfault.source.Fact;
import org.footfault.source.Source;
import org.footfault.source.TextPrint;
import org.footfault.text.Folding;

/** Reports a page that is another one than at an earlier audit. */
@AutoService(Check.class)
public final class ChangedSource implements ChangeCheck {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private static final CheckInfo INFO =
      CheckInfo.of("source/changed", Severity.WARNING)
          .summary("The source has another text than at the last audit.")
          .why(
              "What the post says of the source was true of another text. With --since AUDIT.json the pages of this run are held against the fingerprints that the earlier audit kept. Only pages that were read whole both times, by a Footfault that reads pages in the same way, are compared; case, punctuation, short lines (dates, counters, menus) and what stands around the work (teasers, comments) do not count.")
          .remedy(
              "Read the source again. If it no longer says what it is cited for, cite a copy in a web archive from before the change.")
          .finds(
              "the source has changed since 1 October 2019: its title was “The Day of the Fair”; 1 of 2 paragraphs is new, 1 is gone",
              """
              post:
                The ferry was full.[^1]

                [^1]: Ida Lund, “The Day of the Fair,” Bay Gazette, May 3, 2019, https://gazette.example/fair
              before: https://gazette.example/fair
                title: The Day of the Fair
                text:
                  The ferry carried nine hundred people on the day of the fair, said the clerk.
                  The board has met every month since it was founded in the spring of that year.
              page: https://gazette.example/fair
                title: The Day Nobody Came
                text:
                  The ferry carried six hundred people on the day of the fair, said the clerk.
                  The board has met every month since it was founded in the spring of that year.
              """)
          .passes(
              """
              post:
                The ferry was full.[^1]

                [^1]: Ida Lund, “The Day of the Fair,” Bay Gazette, May 3, 2019, https://gazette.example/fair
              before: https://gazette.example/fair
                title: The Day of the Fair
                text:
                  Read 12 times
                  The ferry carried nine hundred people on the day of the fair, said the clerk.
              page: https://gazette.example/fair
                title: The day of the fair
                text:
                  Read 4,012 times
                  The ferry carried nine hundred people on the day of the fair, said the clerk.
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(
      Citation citation, Source.Page page, EarlierPage earlier, Reading reading) {
    TextPrint now = page.facts().print();
    if (!now.isComparable(earlier.text())) {
      return List.of(); // what we read otherwise is no change of the page
    }
    Optional<TextPrint.Change> change = now.since(earlier.text());
    Optional<String> lostTitle = earlier.title().filter(title -> !hasTitle(page, title));
    List<String> parts = new ArrayList<>();
    lostTitle.ifPresent(title -> parts.add("its title was “" + title + "”"));
    change.ifPresent(c -> parts.add(words(c)));
    if (parts.isEmpty()) {
      return List.of();
    }
    LocalDate day = LocalDate.ofInstant(earlier.at(), ZoneOffset.UTC);
    String message =
        "the source has changed since " + day.format(DAY) + ": " + String.join("; ", parts);
    String before = earlier.title().map(title -> "“" + title + "”, ").orElse("");
    String after =
        page.facts().titles().stream()
            .findFirst()
            .map(title -> "“" + title.value() + "”, ")
            .orElse("");
    return List.of(
        new Finding(
            INFO,
            INFO.severity(),
            reading.post().id(),
            Optional.of(citation.id()),
            citation.span(),
            message,
            List.of(
                new Evidence("the last audit", before + size(earlier.text()), day.toString()),
                new Evidence("the page", after + size(now), page.visit().arrived().toString())),
            Optional.empty()));
  }

  /** Whether the page still gives a title, perhaps not as its first. */
  private static boolean hasTitle(Source.Page page, String title) {
    String wanted = folded(title);
    return page.facts().titles().stream().map(Fact::value).anyMatch(t -> folded(t).equals(wanted));
  }

  private static String folded(String title) {
    return Folding.fold(title).text().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String size(TextPrint text) {
    return text.words() + " words";
  }

  private static String words(TextPrint.Change change) {
    if (change.fresh() == 0 && change.gone() == 0) {
      return "the text differs behind its first " + change.all() + " paragraphs";
    }
    String all = change.all() + (change.all() == 1 ? " paragraph" : " paragraphs");
    String fresh = change.fresh() + " of " + all + (change.fresh() == 1 ? " is new" : " are new");
    String gone = change.gone() + (change.gone() == 1 ? " is gone" : " are gone");
    return change.gone() == 0 ? fresh : fresh + ", " + gone;
  }
}
