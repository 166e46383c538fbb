package org.footfault.figure;

import org.footfault.figure.FigureWords.Sort;

/** A German number that is written as one word: {@code zweihundertfünfundzwanzigtausend}. */
final class GermanNumber {

  private static final int LONGEST = 60;

  private GermanNumber() {}

  /** What the word is worth; -1 if it is no number. */
  static double value(String word, FigureWords words) {
    if (word.length() > LONGEST) {
      return -1;
    }
    for (String multiplier : new String[] {"tausend", "hundert"}) {
      int at = word.indexOf(multiplier);
      if (at >= 0) {
        double before = at == 0 ? 1 : value(word.substring(0, at), words);
        String rest = word.substring(at + multiplier.length()).replaceFirst("^und", "");
        double behind = rest.isEmpty() ? 0 : value(rest, words);
        double times = multiplier.equals("tausend") ? 1000 : 100;
        return before < 0 || behind < 0 ? -1 : before * times + behind;
      }
    }
    if (words.is(Sort.NUMBER, word)) {
      return words.value(word);
    }
    int and = word.indexOf("und");
    while (and > 0) {
      String unit = word.substring(0, and);
      String tens = word.substring(and + 3);
      if (words.is(Sort.NUMBER, unit)
          && words.is(Sort.NUMBER, tens)
          && words.value(unit) < 10
          && words.value(tens) >= 20) {
        return words.value(unit) + words.value(tens);
      }
      and = word.indexOf("und", and + 1);
    }
    return -1;
  }
}
