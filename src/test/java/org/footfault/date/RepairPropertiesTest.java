package org.footfault.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Of whatever year is written, a repair is one slip of the hand away, and fits what is known. */
class RepairPropertiesTest {

  private static final LocalDate TODAY = LocalDate.of(2020, 6, 1);

  @Test
  void a_repaired_year_is_one_slip_away_from_what_was_written() {
    SplittableRandom random = new SplittableRandom(5);
    int repaired = 0;
    for (int i = 0; i < 6_000; i++) {
      LocalDate posted = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(7_000));
      String year = figures(random);
      ReadDate date =
          new DateReader().read("(March 5, " + year + ")").stream().findFirst().orElse(null);
      if (date == null) {
        continue;
      }
      ReadDate settled =
          DateContext.on(TODAY).withPosted(Optional.of(PartialDate.of(posted))).settle(date);
      Optional<Repair> repair = settled.suggestion();
      if (repair.isPresent()) {
        repaired++;
        String meant = Integer.toString(repair.get().date().year());
        String written = date.written().substring("March 5, ".length());
        assertThat(isOneSlip(meant, written)).as(meant + " for " + written).isTrue();
        assertThat(repair.get().date().earliest()).isBeforeOrEqualTo(posted.plusDays(1));
        assertThat(repair.get().date().iso()).endsWith("-03-05");
      }
    }
    assertThat(repaired).isGreaterThan(500);
  }

  @Test
  void a_year_with_one_slip_is_put_back_beside_its_neighbours() {
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < 3_000; i++) {
      LocalDate day = LocalDate.of(1998, 1, 1).plusDays(random.nextInt(7_900));
      String year = Integer.toString(day.getYear());
      String bad = slip(year, random);
      if (bad.equals(year) || bad.matches("[12]\\d{3}") && Integer.parseInt(bad) <= 2021) {
        continue;
      }
      ReadDate neighbour = new DateReader().read(day.plusDays(1).toString()).get(0);
      List<ReadDate> read = new DateReader().read(day.toString().replaceFirst(year, bad));
      assertThat(read).as(bad).hasSize(1);
      ReadDate settled =
          DateContext.on(TODAY).withNeighbours(List.of(neighbour)).settle(read.get(0));
      assertThat(settled.has(Doubt.YEAR_MISTYPED)).as(bad).isTrue();
      settled
          .suggestion()
          .ifPresent(r -> assertThat(r.date()).as(bad).isEqualTo(PartialDate.of(day)));
    }
  }

  private static String figures(SplittableRandom random) {
    StringBuilder year = new StringBuilder(random.nextInt(2) == 0 ? "20" : "");
    int length = 3 + random.nextInt(3);
    while (year.length() < length) {
      year.append("0123456789Ol".charAt(random.nextInt(year.isEmpty() ? 10 : 12)));
    }
    return year.toString();
  }

  private static String slip(String year, SplittableRandom random) {
    int i = random.nextInt(3);
    StringBuilder bad = new StringBuilder(year);
    switch (random.nextInt(3)) {
      case 0 -> bad.insert(i, year.charAt(i));
      case 1 -> bad.deleteCharAt(i);
      default -> bad.setCharAt(i, year.charAt(i) == '0' ? 'O' : year.charAt(i));
    }
    return bad.toString();
  }

  /** The slips that people make: a table of its own, apart from the program’s. */
  private static boolean isOneSlip(String meant, String written) {
    String digits = written.replace('O', '0').replace('l', '1');
    if (!digits.equals(written)) {
      return digits.equals(meant);
    }
    return switch (written.length()) {
      case 5 -> isWithout(written, meant);
      case 3 -> isWithout(meant, written);
      default -> isOtherDigit(meant, written) || isExchanged(meant, written);
    };
  }

  private static boolean isWithout(String longer, String shorter) {
    for (int i = 0; i < longer.length(); i++) {
      if (new StringBuilder(longer).deleteCharAt(i).toString().equals(shorter)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOtherDigit(String a, String b) {
    int different = 0;
    for (int i = 0; i < a.length(); i++) {
      different += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return different == 1;
  }

  private static boolean isExchanged(String a, String b) {
    for (int i = 0; i + 1 < a.length(); i++) {
      String other = a.substring(0, i) + a.charAt(i + 1) + a.charAt(i) + a.substring(i + 2);
      if (other.equals(b)) {
        return true;
      }
    }
    return false;
  }
}
