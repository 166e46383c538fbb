package org.footfault.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.figure.Figure.Kind;
import org.footfault.text.Span;

/**
 * The figures of a source that was read whole. A figure that somebody takes from it counts as there
 * if any number of the source may be it: rounded, hedged, in another unit, the rest of a hundred
 * per cent, or worked out from numbers that stand near each other.
 */
public final class SourceFigures {

  /** Smaller numbers of persons and things are counted by whoever writes. */
  private static final double SMALL = 13;

  /** Numbers so many apart may be added up, subtracted and divided by a writer. */
  private static final int NEAR = 3;

  /** So many words in common show that a place of the source speaks of the same. */
  private static final int SAME_MATTER = 2;

  /** So many letters before and behind a figure are its surroundings. */
  private static final int AROUND = 150;

  /** A text of fewer words may keep its numbers in a table or a picture. */
  private static final int FEWEST_WORDS = 300;

  /** Takes {@code ferry}; refuses {@code was}. */
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  private static final int STEM = 5;

  private final String text;
  private final List<Figure> figures;
  private final boolean isLong;

  private SourceFigures(String text, String language) {
    this.text = text;
    this.figures = FigureReader.read(text, language);
    this.isLong = text.split("\\s++", FEWEST_WORDS + 1).length > FEWEST_WORDS;
  }

  /** Reads the figures of a text in a language, given by a tag of two letters. */
  public static SourceFigures of(String text, String language) {
    return new SourceFigures(text, language);
  }

  /**
   * What a source has instead of a figure.
   *
   * @param other the figure of the same sort where the source speaks of the same matter; empty
   *     where the source has no such figure at all
   * @param words the source's own words there
   */
  public record Instead(Optional<Figure> other, String words) {}

  /** Whether a figure can be looked for: shares, sums, measures, and larger numbers of things. */
  public static boolean isComparable(Figure figure) {
    return switch (figure.kind()) {
      case PERCENT, MONEY, MEASURE -> true;
      case COUNT -> figure.value() >= SMALL;
      case OTHER -> false;
    };
  }

  /**
   * What the source has instead of a figure; empty if it has the figure, or if nothing can be said.
   *
   * @param passage the words that the figure stands in
   */
  public Optional<Instead> instead(Figure figure, String passage) {
    if (!isComparable(figure) || has(figure) || canBeWorkedOut(figure)) {
      return Optional.empty();
    }
    List<Figure> same = figures.stream().filter(f -> isSameSort(f, figure)).toList();
    if (same.isEmpty() && isInAnotherCurrency(figure)) {
      return Optional.empty();
    }
    Set<String> matter = stems(passage);
    matter.removeAll(stems(figure.unit()));
    Optional<Figure> nearest = Optional.empty();
    int most = SAME_MATTER - 1;
    for (Figure other : same) {
      int common = common(matter, other.span());
      if (common > most) {
        most = common;
        nearest = Optional.of(other);
      }
    }
    if (nearest.isPresent()) {
      return nearest.map(other -> new Instead(Optional.of(other), sentence(other.span())));
    }
    boolean tells = figure.kind() == Kind.MONEY || figure.kind() == Kind.PERCENT;
    return tells && isLong && figure.hedge() == Figure.Hedge.NONE
        ? Optional.of(new Instead(Optional.empty(), ""))
        : Optional.empty();
  }

  private boolean has(Figure figure) {
    return figures.stream()
        .anyMatch(
            said ->
                (mayCountTheSame(figure.kind(), said.kind()) && SameFigure.of(figure, said))
                    || (figure.kind() == Kind.PERCENT
                        && said.kind() == Kind.PERCENT
                        && Math.abs(figure.value() + said.value() - 100) < 1));
  }

  /** A number that counts nothing plainly may be anything; a share is no sum and no measure. */
  private static boolean mayCountTheSame(Kind kind, Kind other) {
    return kind == other
        || kind == Kind.OTHER
        || other == Kind.OTHER
        || (kind != Kind.PERCENT
            && other != Kind.PERCENT
            && (kind == Kind.COUNT || other == Kind.COUNT));
  }

  private static boolean isSameSort(Figure said, Figure figure) {
    if (said.kind() != figure.kind()) {
      return false;
    }
    return figure.kind() == Kind.MEASURE
        ? Measure.of(said.unit())
            .map(Measure::dimension)
            .equals(Measure.of(figure.unit()).map(Measure::dimension))
        : said.unit().equals(figure.unit());
  }

  private boolean isInAnotherCurrency(Figure figure) {
    return figure.kind() == Kind.MONEY && figures.stream().anyMatch(f -> f.kind() == Kind.MONEY);
  }

  /** Whether numbers that stand near each other give the figure. */
  private boolean canBeWorkedOut(Figure figure) {
    for (int i = 0; i < figures.size(); i++) {
      double sum = figures.get(i).value();
      for (int k = i + 1; k <= i + NEAR && k < figures.size(); k++) {
        sum += figures.get(k).value();
        boolean alike = figures.get(k).kind() == figure.kind();
        if ((alike && isAbout(figure, sum)) || givenBy(figures.get(i), figures.get(k), figure)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean givenBy(Figure first, Figure second, Figure figure) {
    double up = Math.max(first.value(), second.value());
    double down = Math.min(first.value(), second.value());
    List<Double> results = new ArrayList<>();
    boolean likeWithLike = first.kind() == second.kind() && first.kind() == figure.kind();
    if (likeWithLike) {
      results.addAll(List.of(up + down, up - down));
    } else if (first.kind() != second.kind() && figure.kind() != Kind.PERCENT) {
      results.add(up * down);
    }
    if (figure.kind() == Kind.PERCENT && down > 0) {
      results.addAll(List.of(100 * down / up, 100 * (up - down) / up, 100 * (up - down) / down));
    }
    return results.stream().anyMatch(result -> isAbout(figure, result));
  }

  private static boolean isAbout(Figure figure, double result) {
    Figure worked =
        new Figure(List.of(result), 0, Kind.OTHER, "", Figure.Hedge.NONE, figure.span());
    return SameFigure.of(figure, worked);
  }

  private int common(Set<String> matter, Span place) {
    int from = Math.max(0, place.start() - AROUND);
    int to = Math.min(text.length(), place.end() + AROUND);
    Set<String> there = stems(text.substring(from, to));
    there.retainAll(matter);
    return there.size();
  }

  private static Set<String> stems(String words) {
    Set<String> stems = new HashSet<>();
    Matcher matcher = WORD.matcher(words.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      stems.add(matcher.group().substring(0, Math.min(STEM, matcher.group().length())));
    }
    return stems;
  }

  /** The words around a figure, from and to the ends of its sentence where they are near. */
  private String sentence(Span place) {
    int from = place.start();
    int first = Math.max(0, place.start() - AROUND);
    while (from > first && !isEnd(from - 1)) {
      from--;
    }
    int to = place.end();
    int last = Math.min(text.length(), place.end() + AROUND);
    while (to < last && !isEnd(to)) {
      to++;
    }
    return text.substring(from, to).replaceAll("\\s++", " ").strip();
  }

  private boolean isEnd(int at) {
    char c = text.charAt(at);
    boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return c == '\n' || ((c == '.' || c == '!' || c == '?') && last);
  }
}
