package org.footfault.figure;

import java.util.List;
import java.util.Optional;
import org.footfault.figure.FigureWords.Sort;
import org.footfault.figure.Token.Kind;

/** Reads a number that begins at a token: in digits, in words, or in both ({@code 2.5 million}). */
final class NumberReader {

  /** Longer numbers are made by machines. */
  private static final int MOST_WORDS = 12;

  private final List<Token> tokens;
  private final FigureWords words;
  private final String text;

  NumberReader(String text, List<Token> tokens, FigureWords words) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
  }

  /**
   * A number.
   *
   * @param readings what it may be worth
   * @param step what one more in its last written figure would be
   * @param end the token behind it
   * @param share whether it is a part of a whole, in hundredths
   */
  record Read(List<Double> readings, double step, int end, boolean share) {

    Read times(double factor, int behind) {
      return new Read(
          readings.stream().map(r -> r * factor).toList(), step * factor, behind, false);
    }
  }

  /** The number that begins at a token; empty if none does. */
  Optional<Read> at(int index) {
    Token token = tokens.get(index);
    if (token.kind() == Kind.DIGITS) {
      return Optional.of(scaled(digits(index)));
    }
    return token.isWord() ? inWords(index) : Optional.empty();
  }

  private Read digits(int index) {
    StringBuilder written = new StringBuilder(tokens.get(index).written());
    int end = index + 1;
    boolean spaced = !words.language().equals("en") && written.length() <= 3;
    while (spaced && end < tokens.size() && goesOnBehindSpace(end)) {
      written.append('\u00a0').append(tokens.get(end).written());
      end++;
    }
    List<Double> readings = readings(written.toString());
    return new Read(readings, step(written.toString(), readings.get(0)), end, false);
  }

  /** {@code 1 500}: three digits behind a single space. */
  private boolean goesOnBehindSpace(int index) {
    Token token = tokens.get(index);
    return token.kind() == Kind.DIGITS
        && token.written().length() == 3
        && token.span().start() - tokens.get(index - 1).span().end() == 1
        && tokens.get(index - 1).written().length() <= 3;
  }

  /** {@code 1,500} is a thousand and a half in English, and may be one and a half elsewhere. */
  private List<Double> readings(String written) {
    String plain = written.replaceAll("[\u00a0\u202f'’]", "");
    int comma = plain.lastIndexOf(',');
    int dot = plain.lastIndexOf('.');
    if (comma < 0 && dot < 0) {
      return List.of(Double.parseDouble(plain));
    }
    if (comma >= 0 && dot >= 0) {
      String decimal =
          comma > dot ? plain.replace(".", "").replace(',', '.') : plain.replace(",", "");
      return List.of(value(decimal));
    }
    char mark = comma >= 0 ? ',' : '.';
    String whole = plain.replace(String.valueOf(mark), "");
    if (plain.indexOf(mark) != plain.lastIndexOf(mark)) {
      return List.of(Double.parseDouble(whole));
    }
    double decimal = value(plain.replace(mark, '.'));
    boolean grouped = plain.length() - plain.indexOf(mark) == 4 && !plain.startsWith("0");
    boolean custom = (mark == ',') == words.language().equals("en");
    if (!grouped) {
      return List.of(decimal);
    }
    double thousands = Double.parseDouble(whole);
    if (custom && mark == ',') {
      return List.of(thousands);
    }
    return custom ? List.of(thousands, decimal) : List.of(decimal, thousands);
  }

  private static double value(String decimal) {
    int first = decimal.indexOf('.');
    return first == decimal.lastIndexOf('.')
        ? Double.parseDouble(decimal)
        : Double.parseDouble(decimal.replace(".", ""));
  }

  /** Of {@code 2.5} a tenth; of {@code 1,200} a hundred; of {@code 20} one. */
  private static double step(String written, double value) {
    if (value != Math.rint(value)) {
      int mark = Math.max(written.lastIndexOf(','), written.lastIndexOf('.'));
      return Math.pow(10, -(written.length() - mark - 1));
    }
    double step = 1;
    while (value >= 100 && value % (step * 10) == 0 && step * 10 <= value) {
      step *= 10;
    }
    return step;
  }

  /** With the scales behind it: {@code 2.5 million}, {@code 3bn}, {@code mil millones}. */
  private Read scaled(Read number) {
    Read scaled = number;
    while (scaled.end() < tokens.size()) {
      Token next = tokens.get(scaled.end());
      boolean letter = next.word().length() <= 2;
      boolean scale =
          words.is(Sort.SCALE, next.word()) && (!letter || isScaleLetter(next, scaled.end()));
      boolean dozen = words.is(Sort.TIMES, next.word()) && next.isWord();
      if (!scale && !dozen) {
        return scaled;
      }
      int end = scaled.end() + 1;
      if (end < tokens.size()
          && tokens.get(end).is(".")
          && tokens.get(end).joined()
          && isShort(next)) {
        end++; // “Mio.”
      }
      scaled = scaled.times(words.value(next.word()), end);
    }
    return scaled;
  }

  private static boolean isShort(Token scale) {
    return scale.word().length() <= 4;
  }

  /** The m of {@code $3m} is no metre; that of {@code 3 m} is. */
  private boolean isScaleLetter(Token token, int index) {
    boolean money = index >= 2 && "$€£¥".indexOf(tokens.get(index - 2).written().charAt(0)) >= 0;
    return token.is("bn") || token.is("mn") || token.is("tn") || (money && token.joined());
  }

  private Optional<Read> inWords(int index) {
    if (words.is(Sort.PART, tokens.get(index).word())) {
      double part = words.value(tokens.get(index).word());
      return Optional.of(halfOf(index, part));
    }
    Words read = new Words();
    int end = index;
    while (end < tokens.size() && end - index < MOST_WORDS && read.takes(end)) {
      end++;
    }
    end = read.end;
    if (end == index || read.isOnlyOne(index)) {
      return Optional.empty();
    }
    boolean part = end < tokens.size() && words.is(Sort.PART, tokens.get(end).word());
    if (part && read.value() < 10 && words.value(tokens.get(end).word()) < 50) {
      double share = read.value() * words.value(tokens.get(end).word());
      return Optional.of(new Read(List.of(share), 1, end + 1, true)); // “two thirds”
    }
    double value = read.value();
    return Optional.of(new Read(List.of(value), step("", value), end, false));
  }

  /** {@code half a million} is a number; {@code half} alone is a share. */
  private Read halfOf(int index, double part) {
    int next = index + 1;
    if (next < tokens.size()
        && (words.is(Sort.ONE, tokens.get(next).word())
            || words.is(Sort.NUMBER, tokens.get(next).word()))) {
      next++;
    }
    if (next < tokens.size() && words.is(Sort.SCALE, tokens.get(next).word())) {
      double value = words.value(tokens.get(next).word()) * part / 100;
      return new Read(List.of(value), value, next + 1, false);
    }
    return new Read(List.of(part), 1, index + 1, true);
  }

  /** A number in words as far as it was read: {@code nine hundred and fifty thousand}. */
  private final class Words {

    private double total;
    private double group;
    private double last;
    private double scale;
    private boolean begun;
    private int end;

    double value() {
      return total + group;
    }

    boolean isOnlyOne(int index) {
      return value() <= 1 || (!begun && index == end);
    }

    /** Whether a token goes on with the number. */
    boolean takes(int index) {
      Token token = tokens.get(index);
      if (token.is("-") && token.joined() && begun) {
        return true;
      }
      if (!token.isWord() || (begun && !isNear(index))) {
        return false;
      }
      String word = token.word();
      if (words.is(Sort.JOINT, word) || (!begun && words.is(Sort.ONE, word))) {
        return begun || isBeforeMultiplier(index);
      }
      boolean taken = takesNumber(word) || (words.language().equals("de") && takesCompound(word));
      if (taken) {
        begun = true;
        end = index + 1;
      }
      return taken;
    }

    private boolean isNear(int index) {
      int from = tokens.get(index - 1).span().end();
      return text.substring(from, tokens.get(index).span().start()).isBlank();
    }

    private boolean isBeforeMultiplier(int index) {
      return index + 1 < tokens.size()
          && (words.is(Sort.TIMES, tokens.get(index + 1).word())
              || words.is(Sort.SCALE, tokens.get(index + 1).word()));
    }

    private boolean takesNumber(String word) {
      double value = words.value(word);
      if (words.is(Sort.NUMBER, word)) {
        return add(value);
      }
      if (words.is(Sort.TIMES, word)) {
        group = group == 0 ? value : group * value;
        last = value;
        return true;
      }
      boolean short0 = word.length() <= 3 && !word.equals("mil");
      if (words.is(Sort.SCALE, word) && !short0) {
        boolean larger = value > scale; // “mil doscientos millones” are 1200 million
        total = larger ? Math.max(1, total + group) * value : total + Math.max(1, group) * value;
        group = 0;
        last = value;
        scale = larger ? value : scale;
        return true;
      }
      return false;
    }

    /** French says four twenties, sixty-ten and four twenties eleven. */
    private boolean add(double value) {
      boolean french = words.language().equals("fr");
      if (french && value == 20 && group % 100 == 4) {
        group += 76;
      } else if (begun && last > 0 && last < 20 && !(french && value == 20)) {
        return false; // “two three” are two numbers
      } else if (begun && last >= 20 && last < 100 && value >= 20) {
        return false;
      } else if (begun && value >= 100 && last < 1000) {
        return false;
      } else {
        group += value;
      }
      last = value;
      return true;
    }

    private boolean takesCompound(String word) {
      double value = GermanNumber.value(word, words);
      return value > 0 && add(value);
    }
  }
}
