package org.footfault.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DatePropertiesTest {

  private static final List<String> FORMS =
      List.of("Mar. 5, 2011", "March 5, 2011", "5 de marzo de 2011", "2011-03-05", "5. März 2011");

  private static final String LETTERS = "Mar.Ocotber 0123456789O/-–,()[]’ nd§\u00A0２ªde:h";

  @Test
  void a_date_that_is_printed_in_a_form_is_read_as_itself() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 2_000; i++) {
      LocalDate day = LocalDate.of(1700, 1, 1).plusDays(random.nextInt(118_000));
      String form = FORMS.get(random.nextInt(FORMS.size()));
      String printed = read(form).writtenAs(PartialDate.of(day));
      assertThat(read(printed).date()).as(printed).contains(PartialDate.of(day));
    }
  }

  @Test
  void no_text_breaks_the_reader_and_every_span_holds_its_letters() {
    SplittableRandom random = new SplittableRandom(2);
    DateContext context = DateContext.on(LocalDate.of(2016, 12, 1));
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(40); k > 0; k--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      List<ReadDate> dates = new DateReader().read(text);
      DateContext around = context.withPassage(text.toString()).withNeighbours(dates);
      for (ReadDate date : dates) {
        assertThat(date.span().in(text)).isEqualTo(date.written());
        assertThat(around.settle(date).written()).isEqualTo(date.written());
      }
    }
  }

  @Test
  @Timeout(10)
  void a_hostile_text_takes_no_longer_than_its_length() {
    for (String piece :
        List.of("1-1-", "Mar. ", "Mar. 1-", "2O1", "(2015", "a", "1/1/", "n.", "Tue, ")) {
      assertThat(new DateReader().read(piece.repeat(100_000)).size()).isLessThan(200_001);
    }
  }

  private static ReadDate read(String text) {
    List<ReadDate> dates = new DateReader().read(text);
    assertThat(dates).as(text).hasSize(1);
    return dates.get(0);
  }
}
