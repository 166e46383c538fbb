package org.footfault.figure;

import org.footfault.figure.Figure.Hedge;
import org.footfault.figure.Figure.Kind;

/** Whether two figures may be the same one, rounded, hedged or turned into another unit. */
final class SameFigure {

  /** A rounded number is at most so far from the exact one, in shares of it. */
  private static final double ROUNDED = 0.05;

  /** “About” and kin reach so far. */
  private static final double ABOUT = 0.15;

  /** “More than” a number is at most so many times it. */
  private static final double MORE = 2;

  /** From here up a zero at the end may be a rounding. */
  private static final double ROUND = 100;

  private SameFigure() {}

  static boolean of(Figure claimed, Figure said) {
    boolean converted =
        claimed.kind() == Kind.MEASURE
            && said.kind() == Kind.MEASURE
            && !claimed.unit().equals(said.unit());
    double factor = converted ? size(said.unit()) / size(claimed.unit()) : 1;
    for (double value : claimed.readings()) {
      for (double other : said.readings()) {
        if (isNear(claimed, value, said, other * factor, converted)) {
          return true;
        }
      }
    }
    return false;
  }

  private static double size(String unit) {
    return Measure.of(unit).map(Measure::size).orElse(1.0);
  }

  private static boolean isNear(
      Figure claimed, double value, Figure said, double other, boolean converted) {
    double distance = Math.abs(value - other);
    double larger = Math.max(value, other);
    double tolerance = Math.max(tolerance(value, claimed), tolerance(other, said));
    if (converted) {
      tolerance = Math.max(tolerance, larger * ROUNDED);
    }
    return distance <= tolerance
        || isWithin(claimed.hedge(), value, other)
        || isWithin(said.hedge(), other, value);
  }

  private static double tolerance(double value, Figure figure) {
    if (value < ROUND) {
      boolean roundShare = figure.kind() == Kind.PERCENT && value % 5 == 0;
      double most = value == Math.rint(value) ? 1 : value * ROUNDED;
      return roundShare ? 1 : Math.min(figure.step(), most) * 0.99;
    }
    return Math.min(figure.step() * 0.99, value * ROUNDED);
  }

  private static boolean isWithin(Hedge hedge, double hedged, double other) {
    double share = hedged == 0 ? 1 : other / hedged;
    return switch (hedge) {
      case NONE -> false;
      case ABOUT -> Math.abs(share - 1) <= ABOUT;
      case MORE -> share >= 1 - ABOUT && share <= MORE;
      case LESS -> share <= 1 + ABOUT && share >= 1 / MORE;
    };
  }
}
