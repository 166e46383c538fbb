package org.footfault.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was read of a note, printed again in the note's style, is read alike. */
final class PrintedFormTest {

  private static final CitationReader READER = new CitationReader(LocalDate.of(2026, 1, 1));
  private static final int WORKS = 1_000;

  private static final List<String> GIVEN = List.of("Ida", "Otto", "Pia", "Tom", "Marta", "Jules");
  private static final List<String> FAMILY =
      List.of("Lund", "Brandt", "Rossi", "O’Hale", "Van Dorn", "García", "Smith-Jones");
  private static final List<String> FIRST =
      List.of("Harbour", "Ferry", "Orchard", "Lantern", "Lighthouse", "Canal");
  private static final List<String> THEN =
      List.of("Owners", "Pilots", "Keepers", "Builders", "Tenants", "Crews");
  private static final List<String> DO = List.of("Split over", "Hail", "Question", "Return to");
  private static final List<String> WHAT =
      List.of("the Toll Plan", "a Winter Timetable", "the Lease of 1911", "New Pier: What Now?");
  private static final List<String> PAPERS =
      List.of("Bay Gazette", "N.Y. Times", "The Guardian", "Westport Herald", "Le Monde");

  /** One work, as far as a note tells of it. */
  private record Work(String given, String family, String title, String paper, LocalDate day) {

    String address() {
      return "https://paper.example/"
          + day.getYear()
          + "/"
          + family.length()
          + "/"
          + title.length();
    }
  }

  private enum Style {
    BLUEBOOK("%1$s %2$s, %3$s, %4$s (%5$s), %6$s.", "MMM. d, uuuu"),
    CHICAGO("%1$s %2$s, “%3$s,” %4$s, %5$s, %6$s.", "MMMM d, uuuu"),
    APA("%2$s, %7$s. (%5$s). %3$s. %4$s. %6$s", "uuuu, MMMM d"),
    MLA("%2$s, %1$s. “%3$s.” %4$s, %5$s, %6$s.", "d MMM. uuuu"),
    JOURNALISM("“%3$s”, by %1$s %2$s, %4$s, %5$s, %6$s.", "MMMM d, uuuu");

    private final String form;
    private final DateTimeFormatter days;

    Style(String form, String days) {
      this.form = form;
      this.days = DateTimeFormatter.ofPattern(days, Locale.ENGLISH);
    }

    String print(Work work) {
      String day = days.format(work.day()).replace("May.", "May");
      String printed =
          form.formatted(
              work.given(),
              work.family(),
              work.title(),
              work.paper(),
              day,
              work.address(),
              work.given().substring(0, 1));
      return printed.replace("?,”", "?”").replace("?.”", "?”").replace("?. ", "? ");
    }
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void what_was_read_is_read_alike_when_it_is_printed_again(Style style) {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < WORKS; i++) {
      String note = style.print(work(random));
      Work read = read(note);
      assertThat(style.print(read)).as(note).isEqualTo(note);
    }
  }

  private static Work work(SplittableRandom random) {
    String title =
        String.join(" ", one(FIRST, random), one(THEN, random), one(DO, random), one(WHAT, random));
    return new Work(
        one(GIVEN, random),
        one(FAMILY, random),
        title,
        one(PAPERS, random),
        LocalDate.of(1996, 1, 1).plusDays(random.nextInt(10_000)));
  }

  /** The one citation of a note, with nothing left over. */
  private static Work read(String note) {
    List<Citation> citations =
        READER.readNote(note, Optional.empty(), Optional.empty()).citations();
    assertThat(citations).as(note).hasSize(1);
    Citation citation = citations.get(0);
    assertThat(citation.unread()).as(note).isEmpty();
    assertThat(citation.authors()).as(note).hasSize(1);
    Author author = citation.authors().get(0).value();
    Work work =
        new Work(
            author.given().orElse(""),
            author.name(),
            citation.title().orElseThrow().value(),
            citation.publication().orElseThrow().value(),
            citation.date().flatMap(date -> date.value().date()).orElseThrow().earliest());
    assertThat(citation.url().map(Claim::value))
        .as(note)
        .map(url -> url.uri().orElseThrow())
        .contains(URI.create(work.address()));
    return work;
  }

  private static <T> T one(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }
}
