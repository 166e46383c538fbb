package org.footfault.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Decides whether a year was mistyped, and which year was meant. */
final class YearJudge {

  /** A fit from here up is positive evidence, not mere possibility. */
  private static final double CLOSE = 0.4;

  /** A year that fits worse is no repair. */
  private static final double LEAST_SCORE = 0.03;

  private final Surroundings around;

  YearJudge(Surroundings around) {
    this.around = around;
  }

  ReadDate judge(ReadDate date, WrittenDate written) {
    DateParts parts = written.parts();
    if (parts.yearStart < 0 || parts.isYearShort || mayBeFarOff(date, parts)) {
      return date;
    }
    if (isNumberAlone(parts)) {
      // Of a number by itself, only a slip that leads to a year shows that it was meant as one.
      Optional<Candidate> best = winner(candidates(written));
      return best.isPresent() ? mistyped(date, best) : date;
    }
    if (!parts.isYearWhole || isImpossible(parts.year)) {
      List<Candidate> candidates = candidates(written);
      boolean isSlip = !parts.isYearWhole || parts.year < 1000 || hasLikely(candidates);
      // A year to come that no slip explains is one: the term of a lease, not a misprint.
      return isSlip ? mistyped(date, winner(candidates)) : date;
    }
    boolean isEarly = parts.year < YearScanner.FIRST_YEAR && parts.monthStart >= 0;
    boolean isLate = date.date().filter(around::isWellAfterThePost).isPresent();
    if (isEarly || isLate) {
      double needed = isEarly ? CLOSE : 1.0;
      return winner(candidates(written))
          .filter(best -> best.fit() >= needed)
          .map(best -> mistyped(date, Optional.of(best)))
          .orElse(date);
    }
    return date;
  }

  /** “Vision 2030”, “effective Jan. 1, 2028”: a year to come that is none of a source. */
  private static boolean mayBeFarOff(ReadDate date, DateParts parts) {
    return parts.isYearWhole
        && (date.has(Doubt.BARE_NUMBER) || date.role() == ReadDate.Role.PLANNED);
  }

  private boolean isNumberAlone(DateParts parts) {
    return parts.isYearWhole
        && parts.order == DateParts.Order.YEAR
        && parts.monthStart < 0
        && isImpossible(parts.year);
  }

  /** Years that no source has: before there were sources, and after next year. */
  private boolean isImpossible(int year) {
    return year < 1000 || year > around.context().today().getYear() + 1;
  }

  private ReadDate mistyped(ReadDate date, Optional<Candidate> best) {
    EnumSet<Doubt> doubts = EnumSet.of(Doubt.YEAR_MISTYPED);
    doubts.addAll(date.doubts());
    if (best.isPresent() || date.date().isPresent()) {
      doubts.remove(Doubt.WEEKDAY_WRONG);
    }
    if (best.isPresent()) {
      doubts.remove(Doubt.IMPOSSIBLE);
    }
    List<Repair> repairs =
        best.map(b -> List.of(new Repair(b.date(), reason(b), b.score()))).orElse(List.of());
    return Settled.with(date, doubts, repairs);
  }

  private record Candidate(PartialDate date, YearSlips.Slip slip, double fit, double score) {}

  private String reason(Candidate candidate) {
    String slip = candidate.slip().reason();
    return around.supportFor(candidate.date()).map(why -> slip + "; " + why).orElse(slip);
  }

  private List<Candidate> candidates(WrittenDate written) {
    LocalDate limit = around.limit().plusDays(1);
    DateParts parts = written.parts();
    return YearSlips.of(written.year()).stream()
        .filter(slip -> slip.year() >= YearScanner.FIRST_YEAR)
        .flatMap(
            slip ->
                parts.in(slip.year()).stream()
                    .filter(d -> !d.earliest().isAfter(limit))
                    .map(d -> candidate(d, slip, parts)))
        .sorted(
            Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(c -> c.date().iso()))
        .toList();
  }

  private Candidate candidate(PartialDate date, YearSlips.Slip slip, DateParts parts) {
    double fit = around.fit(date);
    double weekday = parts.weekday == 0 || parts.fits(date.earliest()) ? 1.0 : 0.1;
    return new Candidate(date, slip, fit, fit * slip.weight() * weekday);
  }

  private static boolean hasLikely(List<Candidate> candidates) {
    return !candidates.isEmpty() && candidates.get(0).score() >= LEAST_SCORE;
  }

  private static Optional<Candidate> winner(List<Candidate> candidates) {
    if (!hasLikely(candidates)) {
      return Optional.empty();
    }
    Candidate best = candidates.get(0);
    boolean isClear =
        candidates.size() == 1 || best.score() >= Surroundings.CLEARLY * candidates.get(1).score();
    return isClear ? Optional.of(best) : Optional.empty();
  }
}
