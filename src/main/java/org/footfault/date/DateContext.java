package org.footfault.date;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is known around a date: the day of the run, the post, the passage and title that the date
 * belongs to, its neighbours, and the dates in its address. It settles what the date’s own letters
 * leave open, and doubts what does not fit.
 *
 * @param today the day of the run; a later date is in doubt
 * @param posted the post’s own date
 * @param changed when the post was last changed; what it cites may be as young
 * @param passage what the post says at the mark; empty if unknown
 * @param title what the cited work is called; empty if unknown
 * @param neighbours the other dates of the note, or of the post
 * @param addressDates days of publication in the cited address
 * @param seen when a web archive or the note’s writer saw the source; it is not younger
 * @param language of the post; where it is not English, the day comes before the month
 */
public record DateContext(
    LocalDate today,
    Optional<PartialDate> posted,
    Optional<PartialDate> changed,
    String passage,
    String title,
    List<ReadDate> neighbours,
    List<PartialDate> addressDates,
    Optional<PartialDate> seen,
    Locale language) {

  /** Copies the lists. */
  public DateContext {
    neighbours = List.copyOf(neighbours);
    addressDates = List.copyOf(addressDates);
  }

  /** A context in which only the day of the run is known. */
  public static DateContext on(LocalDate today) {
    return new DateContext(
        today,
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        List.of(),
        List.of(),
        Optional.empty(),
        Locale.ENGLISH);
  }

  public DateContext withPosted(Optional<PartialDate> value) {
    return new DateContext(
        today, value, changed, passage, title, neighbours, addressDates, seen, language);
  }

  public DateContext withChanged(Optional<PartialDate> value) {
    return new DateContext(
        today, posted, value, passage, title, neighbours, addressDates, seen, language);
  }

  public DateContext withPassage(String value) {
    return new DateContext(
        today, posted, changed, value, title, neighbours, addressDates, seen, language);
  }

  public DateContext withTitle(String value) {
    return new DateContext(
        today, posted, changed, passage, value, neighbours, addressDates, seen, language);
  }

  public DateContext withNeighbours(List<ReadDate> value) {
    return new DateContext(
        today, posted, changed, passage, title, value, addressDates, seen, language);
  }

  public DateContext withAddressDates(List<PartialDate> value) {
    return new DateContext(
        today, posted, changed, passage, title, neighbours, value, seen, language);
  }

  public DateContext withSeen(Optional<PartialDate> value) {
    return new DateContext(
        today, posted, changed, passage, title, neighbours, addressDates, value, language);
  }

  public DateContext withLanguage(Locale value) {
    return new DateContext(
        today, posted, changed, passage, title, neighbours, addressDates, seen, value);
  }

  /**
   * The same date with its doubts decided, and with a repair where one clearly wins. What the
   * letters say stays; only a date that its context makes plain (03/04/2015 beside an address of
   * 2015/04/03) is read anew.
   */
  public ReadDate settle(ReadDate date) {
    Optional<WrittenDate> written = WrittenDate.of(date.written());
    if (written.isEmpty() || written.get().parts().order == DateParts.Order.NO_DATE) {
      return date;
    }
    Surroundings around = new Surroundings(this);
    ReadDate settled = new DayOrMonth(around).settle(date, written.get());
    settled = new YearJudge(around).judge(settled, written.get());
    settled = withPlainRepairs(new MonthJudge(around).judge(settled, written.get()), written.get());
    settled = new EventJudge(around).judge(new FutureJudge(around).judge(settled));
    return Settled.without(Doubt.BARE_NUMBER, settled);
  }

  /** Repairs that need no context: a misspelt month, a day and month that changed places. */
  private static ReadDate withPlainRepairs(ReadDate date, WrittenDate written) {
    DateParts parts = written.parts();
    if (date.has(Doubt.YEAR_MISTYPED) || !date.repairs().isEmpty()) {
      return date;
    }
    if (date.has(Doubt.MONTH_MISSPELT) && date.date().isPresent()) {
      String reason = MonthSlips.reason(written.month(), parts.month);
      return Settled.with(
          date, date.doubts(), List.of(new Repair(date.date().get(), reason, 0.95)));
    }
    if (date.has(Doubt.IMPOSSIBLE) && parts.month > 12 && parts.day <= 12) {
      Optional<PartialDate> swapped =
          PartialDate.ifExists(parts.year, /* month= */ parts.day, /* day= */ parts.month);
      return swapped
          .map(d -> new Repair(d, "day and month changed places", 0.9))
          .map(repair -> Settled.with(date, date.doubts(), List.of(repair)))
          .orElse(date);
    }
    return date;
  }

  /** Builds a date anew with other doubts and repairs. */
  static final class Settled {

    private Settled() {}

    static ReadDate with(ReadDate date, Set<Doubt> doubts, List<Repair> repairs) {
      return new ReadDate(
          date.date(), date.until(), date.written(), date.span(), date.role(), doubts, repairs);
    }

    static ReadDate without(Doubt doubt, ReadDate date) {
      if (!date.has(doubt)) {
        return date;
      }
      EnumSet<Doubt> doubts = EnumSet.copyOf(date.doubts());
      doubts.remove(doubt);
      return with(date, doubts, date.repairs());
    }

    static ReadDate adding(ReadDate date, Doubt doubt, Optional<Repair> repair) {
      EnumSet<Doubt> doubts = EnumSet.of(doubt);
      doubts.addAll(date.doubts());
      return with(date, doubts, repair.map(List::of).orElse(date.repairs()));
    }
  }
}
