package org.footfault.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.date.PartialDate.Precision;

/**
 * What is known around a date: the day of the run, the post, the passage and title that the date
 * belongs to, its neighbours, and the dates in its address. It settles what the date’s own letters
 * leave open, and doubts what does not fit.
 *
 * <p>Immutable. What several dates share, such as the passage of a note, is worked out once if each
 * of their contexts is made from one that has it.
 */
public final class DateContext {

  private final LocalDate today;
  private final Optional<PartialDate> posted;
  private final Optional<PartialDate> changed;
  private final Tale passage;
  private final Tale title;
  private final List<ReadDate> neighbours;
  private final List<PartialDate> addressDates;
  private final Optional<PartialDate> seen;
  private final Locale language;
  private final Surroundings around;

  private DateContext(Parts parts) {
    this.today = parts.today;
    this.posted = parts.posted;
    this.changed = parts.changed;
    this.passage = parts.passage;
    this.title = parts.title;
    this.neighbours = List.copyOf(parts.neighbours);
    this.addressDates = List.copyOf(parts.addressDates);
    this.seen = parts.seen;
    this.language = parts.language;
    this.around = new Surroundings(this);
  }

  /** The parts of a context while it is put together. */
  private static final class Parts {
    private final LocalDate today;
    private Optional<PartialDate> posted = Optional.empty();
    private Optional<PartialDate> changed = Optional.empty();
    private Tale passage = Tale.EMPTY;
    private Tale title = Tale.EMPTY;
    private List<ReadDate> neighbours = List.of();
    private List<PartialDate> addressDates = List.of();
    private Optional<PartialDate> seen = Optional.empty();
    private Locale language = Locale.ENGLISH;

    Parts(LocalDate today) {
      this.today = today;
    }
  }

  private Parts parts() {
    Parts parts = new Parts(today);
    parts.posted = posted;
    parts.changed = changed;
    parts.passage = passage;
    parts.title = title;
    parts.neighbours = neighbours;
    parts.addressDates = addressDates;
    parts.seen = seen;
    parts.language = language;
    return parts;
  }

  /** A context in which only the day of the run is known; a later date is in doubt. */
  public static DateContext on(LocalDate today) {
    return new DateContext(new Parts(today));
  }

  /** The post’s own date. */
  public DateContext withPosted(Optional<PartialDate> value) {
    Parts parts = parts();
    parts.posted = value;
    return new DateContext(parts);
  }

  /** The day of the post’s last change; what it cites may be as young. */
  public DateContext withChanged(Optional<PartialDate> value) {
    Parts parts = parts();
    parts.changed = value;
    return new DateContext(parts);
  }

  /** What the post says at the mark; empty if unknown. */
  public DateContext withPassage(String value) {
    Parts parts = parts();
    parts.passage = new Tale(value);
    return new DateContext(parts);
  }

  /** What the cited work is called; empty if unknown. */
  public DateContext withTitle(String value) {
    Parts parts = parts();
    parts.title = new Tale(value);
    return new DateContext(parts);
  }

  /** The other dates of the note, or of the post. */
  public DateContext withNeighbours(List<ReadDate> value) {
    Parts parts = parts();
    parts.neighbours = value;
    return new DateContext(parts);
  }

  /** Days of publication in the cited address. */
  public DateContext withAddressDates(List<PartialDate> value) {
    Parts parts = parts();
    parts.addressDates = value;
    return new DateContext(parts);
  }

  /** When a web archive or the note’s writer saw the source; it is not younger. */
  public DateContext withSeen(Optional<PartialDate> value) {
    Parts parts = parts();
    parts.seen = value;
    return new DateContext(parts);
  }

  /**
   * All that is known of one cited source at once: as {@link #withTitle}, {@link #withNeighbours},
   * {@link #withAddressDates} and {@link #withSeen}.
   */
  public DateContext withSource(
      String ofTitle,
      List<ReadDate> otherDates,
      List<PartialDate> inAddress,
      Optional<PartialDate> firstSeen) {
    Parts parts = parts();
    parts.title = new Tale(ofTitle);
    parts.neighbours = otherDates;
    parts.addressDates = inAddress;
    parts.seen = firstSeen;
    return new DateContext(parts);
  }

  /** The language of the post; where it is not English, the day comes before the month. */
  public DateContext withLanguage(Locale value) {
    Parts parts = parts();
    parts.language = value;
    return new DateContext(parts);
  }

  LocalDate today() {
    return today;
  }

  Optional<PartialDate> posted() {
    return posted;
  }

  Optional<PartialDate> changed() {
    return changed;
  }

  Tale passage() {
    return passage;
  }

  Tale title() {
    return title;
  }

  List<ReadDate> neighbours() {
    return neighbours;
  }

  List<PartialDate> addressDates() {
    return addressDates;
  }

  Optional<PartialDate> seen() {
    return seen;
  }

  Locale language() {
    return language;
  }

  /**
   * The same date with its doubts decided, and with a repair where one clearly wins. What the
   * letters say stays; only a date that its context makes plain (03/04/2015 beside an address of
   * 2015/04/03) is read anew.
   */
  public ReadDate settle(ReadDate date) {
    if (date.date().isEmpty() && date.doubts().isEmpty()) {
      return date;
    }
    ReadDate settled = hasToBeMended(date) ? mended(date) : date;
    settled = new EventJudge(around).judge(new FutureJudge(around).judge(settled));
    return Settled.without(Doubt.BARE_NUMBER, settled);
  }

  /** Whether the letters must be looked at again; most dates are sound, and are not. */
  private boolean hasToBeMended(ReadDate date) {
    if (date.date().isEmpty()) {
      return true;
    }
    PartialDate read = date.date().get();
    boolean isOdd =
        read.year() > today.getYear()
            || read.year() < 1000
            || (read.year() < YearScanner.FIRST_YEAR && read.precision() != Precision.YEAR)
            || around.isWellAfterThePost(read);
    return isOdd
        || date.has(Doubt.YEAR_MISTYPED)
        || date.has(Doubt.MONTH_MISSPELT)
        || date.has(Doubt.IMPOSSIBLE)
        || date.has(Doubt.DAY_OR_MONTH);
  }

  private ReadDate mended(ReadDate date) {
    Optional<WrittenDate> letters = WrittenDate.of(date.written());
    if (letters.isEmpty() || letters.get().parts().order == DateParts.Order.NO_DATE) {
      return date;
    }
    WrittenDate written = letters.get();
    ReadDate settled = new DayOrMonth(around).settle(date, written);
    settled = new YearJudge(around).judge(settled, written);
    settled = new MonthJudge(around).judge(settled, written);
    return withPlainRepairs(settled, written);
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
}
