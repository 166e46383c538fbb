package org.footfault.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A context worked out: the dates that can be relied on, and how near another is to them. */
final class Surroundings {

  /** How many times better than the next a reading must fit to be taken. */
  static final double CLEARLY = 1.6;

  private static final int HALF_A_YEAR = 183;

  /** So many days back, a post or a copy still speaks for the year. */
  private static final int CLOSE = 400;

  private final DateContext context;
  private final Optional<PartialDate> bound;
  private final LocalDate limitOfPost;
  private final LocalDate limit;

  // Worked out when first asked for, from the context alone.
  private Optional<List<Stretch>> neighbours = Optional.empty();
  private Optional<List<Stretch>> known = Optional.empty();

  Surroundings(DateContext context) {
    this.context = context;
    this.bound = later(context.posted(), context.changed());
    this.limitOfPost = earlier(bound, context.today());
    this.limit = earlier(context.seen(), limitOfPost);
  }

  private static Optional<PartialDate> later(Optional<PartialDate> a, Optional<PartialDate> b) {
    boolean isSecond = b.isPresent() && (a.isEmpty() || b.get().latest().isAfter(a.get().latest()));
    return isSecond ? b : a;
  }

  private static LocalDate earlier(Optional<PartialDate> date, LocalDate day) {
    return date.map(PartialDate::latest).filter(d -> d.isBefore(day)).orElse(day);
  }

  private static boolean isReliable(ReadDate date) {
    return date.role() != ReadDate.Role.ACCESSED
        && !date.has(Doubt.YEAR_MISTYPED)
        && !date.has(Doubt.TWO_DIGIT_YEAR);
  }

  DateContext context() {
    return context;
  }

  /** The last day that a source can be of: the post’s, or that on which it was seen, else today. */
  LocalDate limit() {
    return limit;
  }

  /** Whether a day is so long after the post that its year is doubtful. */
  boolean isWellAfterThePost(PartialDate date) {
    return date.year() >= limitOfPost.getYear()
        && date.precision() == PartialDate.Precision.DAY
        && date.earliest().isAfter(limitOfPost.plusMonths(10));
  }

  /** The last change of the post; where none is known, the day on which it appeared. */
  Optional<PartialDate> bound() {
    return bound;
  }

  /** Dates of the other sources, without those that cannot be. */
  List<Stretch> neighbourStretches() {
    return neighbours.orElseGet(this::readNeighbours);
  }

  private List<Stretch> readNeighbours() {
    LocalDate last = limit.plusDays(1);
    List<Stretch> found = new ArrayList<>(context.neighbours().size());
    for (ReadDate neighbour : context.neighbours()) {
      neighbour
          .date()
          .filter(d -> isReliable(neighbour))
          .filter(d -> d.year() >= YearScanner.FIRST_YEAR && !d.earliest().isAfter(last))
          .map(Stretch::of)
          .ifPresent(found::add);
    }
    neighbours = Optional.of(found);
    return found;
  }

  /** The day that a passage names, in the year that the context gives it. */
  Optional<LocalDate> dayOf(PassageEvent event, LocalDate day) {
    return event.dated().isPresent() ? event.dated() : event.near(anchor().orElse(day));
  }

  private Optional<LocalDate> anchor() {
    if (context.posted().isPresent()) {
      return context.posted().map(PartialDate::latest);
    }
    long[] days =
        neighbourStretches().stream()
            .filter(n -> n.date().precision() != PartialDate.Precision.YEAR)
            .mapToLong(Stretch::first)
            .sorted()
            .toArray();
    return days.length == 0
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(days[days.length / 2]));
  }

  /** How well a date fits what is known, 0.0 to 1.0. */
  double fit(PartialDate date) {
    if (known().isEmpty()) {
      int age = context.today().getYear() - date.year();
      return age <= 25 ? 0.4 : age <= 70 ? 0.1 : 0.02;
    }
    Stretch days = Stretch.of(date);
    double best = 0;
    for (Stretch reference : known()) {
      best = Math.max(best, nearness(distance(days, reference)));
    }
    return best;
  }

  /** Days between, where a year alone is not near to the days of the next: it may be any of its. */
  private static long distance(Stretch date, Stretch reference) {
    long days = date.distance(reference);
    boolean isOtherYear = reference.date().precision() == PartialDate.Precision.YEAR && days > 0;
    return isOtherYear ? Math.max(days, HALF_A_YEAR) : days;
  }

  private List<Stretch> known() {
    return known.orElseGet(this::readKnown);
  }

  private List<Stretch> readKnown() {
    List<Stretch> found = new ArrayList<>(neighbourStretches());
    context.posted().map(Stretch::of).ifPresent(found::add);
    context.seen().map(Stretch::of).ifPresent(found::add);
    context.addressDates().stream().map(Stretch::of).forEach(found::add);
    for (PassageEvent event : context.passage().events()) {
      event.dated().map(PartialDate::of).map(Stretch::of).ifPresent(found::add);
    }
    known = Optional.of(found);
    return found;
  }

  /** A day that is known and lies within a week and a half. */
  Optional<PartialDate> dayBeside(PartialDate date) {
    Stretch days = Stretch.of(date);
    return known().stream()
        .filter(d -> d.isDay() && d.distance(days) <= 10)
        .map(Stretch::date)
        .findFirst();
  }

  /** Whether a neighbour is of this day or one beside it. */
  boolean hasNeighbourBeside(PartialDate day) {
    Stretch days = Stretch.of(day);
    return neighbourStretches().stream().anyMatch(n -> n.isDay() && n.distance(days) <= 1);
  }

  private static double nearness(long days) {
    return days <= 45 ? 1.0 : days <= 120 ? 0.7 : days <= 400 ? 0.4 : days <= 1100 ? 0.12 : 0.03;
  }

  /** Why a year fits, as a clause; empty where nothing around says so. */
  Optional<String> supportFor(PartialDate date) {
    List<PartialDate> addresses = context.addressDates().stream().filter(date::agrees).toList();
    if (!addresses.isEmpty()) {
      return Optional.of("the address has " + addresses.get(0).iso());
    }
    long same = neighbourStretches().stream().filter(n -> n.date().year() == date.year()).count();
    if (same > 0) {
      String which =
          same == 1 ? "a neighbour says " : "its " + Numbers.word(same) + " neighbours say ";
      return Optional.of(which + date.year());
    }
    Optional<String> posted =
        context.posted().filter(p -> isClose(date, p)).map(p -> "the post is of " + p.iso());
    return posted.or(
        () -> context.seen().filter(a -> isClose(date, a)).map(a -> "it was seen on " + a.iso()));
  }

  private static boolean isClose(PartialDate a, PartialDate b) {
    return Stretch.of(a).distance(Stretch.of(b)) <= CLOSE;
  }

  /** Small numbers in words. */
  static final class Numbers {

    private static final List<String> WORDS =
        List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Numbers() {}

    static String word(long number) {
      return number < WORDS.size() ? WORDS.get((int) number) : Long.toString(number);
    }
  }
}
