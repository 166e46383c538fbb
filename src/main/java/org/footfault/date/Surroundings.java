package org.footfault.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A context worked out: the dates that can be relied on, and how near another is to them. */
final class Surroundings {

  /** How many times better than the next a reading must fit to be taken. */
  static final double CLEARLY = 1.6;

  private static final int HALF_A_YEAR = 183;

  /** So many days back, a post or a copy still speaks for the year. */
  private static final int CLOSE = 400;

  private final DateContext context;
  private final List<PartialDate> neighbours;
  private final List<PassageEvent> events;
  private final List<PartialDate> known;

  Surroundings(DateContext context) {
    this.context = context;
    this.neighbours = new ArrayList<>(context.neighbours().size());
    LocalDate last = limit().plusDays(1);
    for (ReadDate neighbour : context.neighbours()) {
      neighbour
          .date()
          .filter(d -> isReliable(neighbour))
          .filter(d -> d.year() >= YearScanner.FIRST_YEAR && !d.earliest().isAfter(last))
          .ifPresent(neighbours::add);
    }
    this.events = context.passage().isEmpty() ? List.of() : PassageEvent.all(context.passage());
    this.known = known();
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
    return limit(Stream.concat(bound().stream(), context.seen().stream()));
  }

  /** The same by the post alone: a visit may be misdated itself, and accuses nothing. */
  LocalDate limitOfPost() {
    return limit(bound().stream());
  }

  /** The last change of the post; where none is known, the day on which it appeared. */
  Optional<PartialDate> bound() {
    return Stream.concat(context.posted().stream(), context.changed().stream())
        .max(Comparator.comparing(PartialDate::latest));
  }

  private LocalDate limit(Stream<PartialDate> bounds) {
    return bounds
        .map(PartialDate::latest)
        .filter(d -> !d.isAfter(context.today()))
        .min(Comparator.naturalOrder())
        .orElse(context.today());
  }

  /** Dates of the other sources, without those that cannot be. */
  List<PartialDate> neighbours() {
    return neighbours;
  }

  /** The days that the passage names, each in the year that the context gives it. */
  List<LocalDate> eventsNear(LocalDate date) {
    LocalDate anchor = anchor().orElse(date);
    return events.stream().flatMap(event -> event.near(anchor).stream()).toList();
  }

  private Optional<LocalDate> anchor() {
    if (context.posted().isPresent()) {
      return context.posted().map(PartialDate::latest);
    }
    List<LocalDate> days =
        neighbours.stream()
            .filter(d -> d.precision() != PartialDate.Precision.YEAR)
            .map(PartialDate::earliest)
            .sorted()
            .toList();
    return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() / 2));
  }

  /** How well a date fits what is known, 0.0 to 1.0. */
  double fit(PartialDate date) {
    if (known.isEmpty()) {
      int age = context.today().getYear() - date.year();
      return age <= 25 ? 0.4 : age <= 70 ? 0.1 : 0.02;
    }
    double best = 0;
    for (PartialDate reference : known) {
      best = Math.max(best, nearness(distance(date, reference)));
    }
    return best;
  }

  /** Days between, where a year alone is not near to the days of the next: it may be any of its. */
  private static long distance(PartialDate date, PartialDate reference) {
    long days = days(date, reference);
    boolean isOtherYear = reference.precision() == PartialDate.Precision.YEAR && days > 0;
    return isOtherYear ? Math.max(days, HALF_A_YEAR) : days;
  }

  private List<PartialDate> known() {
    List<PartialDate> known = new ArrayList<>(neighbours);
    context.posted().ifPresent(known::add);
    context.seen().ifPresent(known::add);
    known.addAll(context.addressDates());
    for (PassageEvent event : events) {
      event.dated().map(PartialDate::of).ifPresent(known::add);
    }
    return known;
  }

  /** A day that is known and lies within a week and a half. */
  Optional<PartialDate> dayBeside(PartialDate date) {
    return known.stream()
        .filter(d -> d.precision() == PartialDate.Precision.DAY && days(date, d) <= 10)
        .findFirst();
  }

  private static double nearness(long days) {
    return days <= 45 ? 1.0 : days <= 120 ? 0.7 : days <= 400 ? 0.4 : days <= 1100 ? 0.12 : 0.03;
  }

  /** Days between two dates; 0 where they may be the same. */
  static long days(PartialDate a, PartialDate b) {
    long behind = a.earliest().toEpochDay() - b.latest().toEpochDay();
    if (behind > 0) {
      return behind;
    }
    long before = b.earliest().toEpochDay() - a.latest().toEpochDay();
    return Math.max(0, before);
  }

  /** Why a year fits, as a clause; empty where nothing around says so. */
  Optional<String> supportFor(PartialDate date) {
    List<PartialDate> addresses = context.addressDates().stream().filter(date::agrees).toList();
    if (!addresses.isEmpty()) {
      return Optional.of("the address has " + addresses.get(0).iso());
    }
    long same = neighbours.stream().filter(n -> n.year() == date.year()).count();
    if (same > 0) {
      String which =
          same == 1 ? "a neighbour says " : "its " + Numbers.word(same) + " neighbours say ";
      return Optional.of(which + date.year());
    }
    Optional<String> posted =
        context.posted().filter(p -> days(date, p) <= CLOSE).map(p -> "the post is of " + p.iso());
    return posted.or(
        () ->
            context
                .seen()
                .filter(a -> days(date, a) <= CLOSE)
                .map(a -> "it was seen on " + a.iso()));
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
