package org.footfault.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DatePropertiesTest {

  private static final List<String> FORMS =
      List.of(
          "Mar. 5, 2011",
          "March 5, 2011",
          "MARCH 5, 2011",
          "5 March 2011",
          "5 de marzo de 2011",
          "5 de março de 2011",
          "5 mars 2011",
          "5 marzo 2011",
          "5 maart 2011",
          "5. März 2011",
          "2011-03-05",
          "05.03.2011",
          "2011/03/05");

  private static final String LETTERS = "Mar.Ocotber 0123456789O/-–,()[]’ nd§\u00A0２ªde:h年?";

  private static final List<String> WORDS =
      List.of(
          "March",
          "marzo",
          "Setpember",
          "Friday",
          "n.d.",
          "forthcoming",
          "in press",
          "circa",
          "2015",
          "20155",
          "2O15",
          "31",
          "0",
          "99",
          "03/04/2015",
          "29",
          "Feb.",
          "30. Februar",
          "to",
          "(",
          ")",
          ",",
          ".",
          "-",
          "–",
          "/",
          "’",
          "’15",
          "Q3",
          "Spring",
          "de",
          "last visited",
          ":");

  @Test
  void a_date_that_is_printed_in_a_form_is_read_as_itself() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 4_000; i++) {
      LocalDate day = LocalDate.of(1700, 1, 1).plusDays(random.nextInt(118_000));
      String form = one(FORMS, random);
      String printed = read(form).writtenAs(PartialDate.of(day));
      ReadDate again = read(printed);
      assertThat(again.date()).as(printed).contains(PartialDate.of(day));
      assertThat(again.doubts()).as(printed).isEmpty();
      assertThat(again.written()).isEqualTo(printed);
    }
  }

  @Test
  void no_letters_break_the_reader_and_every_span_holds_its_letters() {
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < 6_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(40); k > 0; k--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      assertLawful(text.toString(), random);
    }
  }

  @Test
  void no_words_of_dates_in_any_order_give_a_date_that_the_calendar_lacks() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 1 + random.nextInt(9); k > 0; k--) {
        text.append(one(WORDS, random)).append(random.nextInt(3) > 0 ? " " : "");
      }
      assertLawful(text.toString(), random);
    }
  }

  /** Whatever was read and settled stands in the calendar, in its place, with its letters. */
  private static void assertLawful(String text, SplittableRandom random) {
    List<ReadDate> dates = new DateReader().read(text);
    DateContext context =
        DateContext.on(LocalDate.of(2016, 12, 1))
            .withPassage(random.nextInt(2) == 0 ? text : "On March 5 they met afterwards.")
            .withPosted(
                random.nextInt(2) == 0
                    ? Optional.empty()
                    : Optional.of(PartialDate.of(LocalDate.of(2015, 4, 1))))
            .withNeighbours(dates);
    int end = 0;
    for (ReadDate date : dates) {
      assertThat(date.span().start()).as(text).isGreaterThanOrEqualTo(end);
      end = date.span().end();
      ReadDate settled = context.settle(date);
      assertThat(settled.written()).as(text).isEqualTo(date.span().in(text));
      assertInCalendar(text, date.date());
      assertInCalendar(text, settled.date());
      assertInCalendar(text, settled.until());
      settled
          .suggestion()
          .ifPresent(
              repair -> {
                assertInCalendar(text, Optional.of(repair.date()));
                assertThat(settled.doubts()).as(text).isNotEmpty();
                assertThat(settled.writtenAs(repair.date())).isNotEmpty();
              });
    }
  }

  private static void assertInCalendar(String text, Optional<PartialDate> date) {
    date.filter(d -> d.day().isPresent())
        .ifPresent(
            d ->
                assertThat(d.day().getAsInt())
                    .as(text)
                    .isBetween(1, YearMonth.of(d.year(), d.month().orElseThrow()).lengthOfMonth()));
  }

  @Test
  @Timeout(20)
  void a_hostile_text_takes_no_longer_than_its_length() {
    for (String piece :
        List.of(
            "1-1-",
            "Mar. ",
            "Mar. 1-",
            "2O1",
            "(2015",
            "a",
            "1/1/",
            "n.",
            "Tue, ",
            "in ",
            "Spring/",
            "2015–",
            "circa ",
            "c. ",
            "30. ",
            "de de ",
            "’15",
            "Mar-1-",
            "2015 Q",
            "Friday, Mar 31 ",
            "１",
            "O",
            "(2015)",
            "2015, March 31; ")) {
      assertThat(new DateReader().read(piece.repeat(100_000)).size()).isLessThan(200_001);
    }
  }

  private static <T> T one(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }

  private static ReadDate read(String text) {
    List<ReadDate> dates = new DateReader().read(text);
    assertThat(dates).as(text).hasSize(1);
    return dates.get(0);
  }
}
