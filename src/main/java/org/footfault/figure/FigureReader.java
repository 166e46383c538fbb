package org.footfault.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footfault.figure.Figure.Hedge;
import org.footfault.figure.Figure.Kind;
import org.footfault.figure.FigureWords.Sort;
import org.footfault.figure.NumberReader.Read;
import org.footfault.text.Span;

/**
 * Reads the figures of a text in one language. Dates, years, ages, pages, ordinals, times and
 * numbers in names are read as {@link Kind#OTHER}: they are there, but count nothing.
 */
public final class FigureReader {

  /** A hedge stands at most so many words before its number. */
  private static final int HEDGE_REACH = 3;

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;

  /** Behind a number they make it an ordinal. */
  private static final Set<String> ORDINALS =
      Set.of("st", "nd", "rd", "th", "er", "ère", "ème", "e", "o", "a", "º", "ª", "°");

  /** Before and behind a number, close to it, they make it a date, a time, a score or a name. */
  private static final String BINDING = "/:-–.#§№+=_@&*~^\\°";

  private final String text;
  private final FigureWords words;
  private final List<Token> tokens;

  private FigureReader(String text, FigureWords words) {
    this.text = text;
    this.words = words;
    this.tokens = Token.of(text);
  }

  /**
   * The figures, in the order of the text; none in a language that is not known.
   *
   * @param language a tag of two letters: {@code en}, {@code de}
   */
  public static List<Figure> read(String text, String language) {
    return FigureWords.of(language)
        .map(words -> new FigureReader(text, words).all())
        .orElse(List.of());
  }

  private List<Figure> all() {
    NumberReader numbers = new NumberReader(text, tokens, words);
    List<Figure> figures = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Read> number = numbers.at(i);
      if (number.isPresent()) {
        figures.add(figure(i, number.get()));
        i = number.get().end();
      } else {
        i++;
      }
    }
    return figures;
  }

  private record Counted(Kind kind, String unit, int end) {}

  private Figure figure(int from, Read number) {
    Counted counted = counted(from, number);
    Span span = tokens.get(from).span().cover(tokens.get(Math.max(from, counted.end() - 1)).span());
    return new Figure(
        number.readings(),
        number.step(),
        counted.kind(),
        counted.unit(),
        hedge(from),
        currencyBefore(from).isEmpty() ? span : tokens.get(from - 1).span().cover(span));
  }

  private Counted counted(int from, Read number) {
    Counted other = new Counted(Kind.OTHER, "", number.end());
    if (number.share()) {
      return new Counted(Kind.PERCENT, "", number.end());
    }
    if (isBound(from, number)) {
      return other;
    }
    Optional<String> currency = currencyBefore(from);
    if (currency.isPresent()) {
      return new Counted(Kind.MONEY, currency.get(), number.end());
    }
    int next = number.end();
    if (next < tokens.size() && isPercent(next)) {
      int end = tokens.get(next).is("%") || words.is(Sort.PERCENT, word(next)) ? 1 : 2;
      boolean points = words.is(Sort.SKIP, word(next + end));
      return points ? other : new Counted(Kind.PERCENT, "", next + end);
    }
    return isInNumberedThing(from, number) ? other : counted(number, next, other);
  }

  private Counted counted(Read number, int next, Counted other) {
    int noun = next;
    if (words.is(Sort.OF, word(noun)) && noun == number.end()) {
      noun++;
    }
    String unit = word(noun);
    if (unit.startsWith("us") || unit.equals("american") || unit.equals("canadian")) {
      unit = words.unit(word(noun + 1)).isEmpty() ? unit : word(++noun);
    }
    String sign = noun < tokens.size() ? currency(tokens.get(noun)) : "";
    if (!sign.isEmpty() || words.is(Sort.MONEY, unit)) {
      return new Counted(Kind.MONEY, sign.isEmpty() ? words.unit(unit) : sign, noun + 1);
    }
    if (words.is(Sort.MEASURE, unit)) {
      return new Counted(Kind.MEASURE, words.unit(unit), noun + 1);
    }
    if (words.is(Sort.SKIP, unit) || isBareYear(number)) {
      return other;
    }
    return new CountedNoun(tokens, words)
        .at(noun)
        .map(found -> new Counted(Kind.COUNT, found.stem(), found.end()))
        .orElse(other);
  }

  private boolean isBareYear(Read number) {
    double value = number.readings().get(0);
    return number.end() > 0
        && tokens.get(number.end() - 1).written().length() == 4
        && tokens.get(number.end() - 1).kind() == Token.Kind.DIGITS
        && value >= FIRST_YEAR
        && value <= LAST_YEAR;
  }

  private String word(int index) {
    return index < tokens.size() ? tokens.get(index).word() : "";
  }

  private boolean isPercent(int index) {
    if (tokens.get(index).is("%") || words.is(Sort.PERCENT, word(index))) {
      return true;
    }
    return switch (word(index)) {
      case "per", "pour", "por" -> Set.of("cent", "ciento", "cento").contains(word(index + 1));
      default -> false;
    };
  }

  /** The currency whose sign stands before a number. */
  private Optional<String> currencyBefore(int from) {
    return from == 0
        ? Optional.empty()
        : Optional.of(currency(tokens.get(from - 1))).filter(c -> !c.isEmpty());
  }

  private String currency(Token token) {
    return switch (token.written()) {
      case "$", "€", "£", "¥" -> token.written();
      case "USD", "US" -> "";
      case "EUR" -> "€";
      case "GBP" -> "£";
      case "CHF" -> "Fr";
      default -> "";
    };
  }

  /**
   * Whether letters or signs stick to a number so that it is a date, a time, an ordinal, a name.
   */
  private boolean isBound(int from, Read number) {
    Token first = tokens.get(from);
    Token before = from > 0 ? tokens.get(from - 1) : first;
    boolean boundBefore =
        from > 0 && first.joined() && (before.isWord() || BINDING.indexOf(before.word()) >= 0);
    if (first.kind() == Token.Kind.DIGITS && boundBefore) {
      return true;
    }
    if (number.end() >= tokens.size() || !tokens.get(number.end()).joined()) {
      return false;
    }
    Token behind = tokens.get(number.end());
    if (behind.isWord()) {
      return ORDINALS.contains(behind.word())
          || !(words.is(Sort.MEASURE, behind.word()) || words.is(Sort.MONEY, behind.word()));
    }
    boolean goesOn = number.end() + 1 < tokens.size() && tokens.get(number.end() + 1).joined();
    return BINDING.indexOf(behind.word()) >= 0 && goesOn;
  }

  /** Whether it is the number of a page, a section, a month’s day, or of a thing with a name. */
  private boolean isInNumberedThing(int from, Read number) {
    if (from == 0) {
      return false;
    }
    Token before = tokens.get(from - 1);
    Token named = before.is(".") && from > 1 ? tokens.get(from - 2) : before;
    boolean skipped = words.is(Sort.SKIP, named.word()) && !isHedge(named.word());
    boolean name =
        tokens.get(from).kind() == Token.Kind.DIGITS
            && before.isCapitalised()
            && !words.language().equals("de")
            && from > 1
            && !tokens.get(from - 2).is(".")
            && !isHedge(before.word());
    return skipped || name || words.is(Sort.SKIP, word(number.end()));
  }

  private boolean isHedge(String word) {
    return words.is(Sort.ABOUT, word) || words.is(Sort.MORE, word) || words.is(Sort.LESS, word);
  }

  private Hedge hedge(int from) {
    for (int i = from - 1; i >= Math.max(0, from - HEDGE_REACH); i--) {
      String word = word(i);
      if (words.is(Sort.ABOUT, word)) {
        return Hedge.ABOUT;
      }
      if (words.is(Sort.MORE, word)) {
        return Hedge.MORE;
      }
      if (words.is(Sort.LESS, word)) {
        return Hedge.LESS;
      }
    }
    return Hedge.NONE;
  }
}
