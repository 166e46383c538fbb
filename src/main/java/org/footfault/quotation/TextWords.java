package org.footfault.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.footfault.text.Folding;
import org.footfault.text.Span;

/**
 * The words of a text in a form in which the same words are equal: folded, without punctuation, the
 * parts of a hyphenated word apart, a number without its thousands separators. Of a script that
 * puts no spaces between words every character is a word.
 */
final class TextWords {

  private final String text;
  private final List<String> words = new ArrayList<>();
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  private TextWords(String text) {
    this.text = text;
  }

  static TextWords of(String text) {
    TextWords found = new TextWords(text);
    Folding.Folded folded = Folding.fold(text);
    found.split(folded, folded.text());
    return found;
  }

  int size() {
    return words.size();
  }

  String word(int i) {
    return words.get(i);
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** The text from one word to before another, as it stands there, on one line. */
  String raw(int from, int to) {
    return from < to ? text.substring(starts[from], ends[to - 1]).replaceAll("\\s++", " ") : "";
  }

  String text() {
    return text;
  }

  private void split(Folding.Folded folded, String letters) {
    int i = 0;
    while (i < letters.length()) {
      int c = letters.codePointAt(i);
      int width = Character.charCount(c);
      if (c == '%' || c == '&') {
        put(c == '%' ? "percent" : "and", folded, i, i + 1);
        i++;
      } else if (standsAlone(c)) {
        put(letters.substring(i, i + width), folded, i, i + width);
        i += width;
      } else if (Character.isLetterOrDigit(c)) {
        int end = end(letters, i);
        put(Spelling.of(letters.substring(i, end)), folded, i, end);
        i = end;
      } else {
        i += width;
      }
    }
  }

  /** Where the word that begins at an offset ends. */
  private static int end(String letters, int start) {
    int i = start;
    while (i < letters.length()) {
      int c = letters.codePointAt(i);
      if (standsAlone(c) || !(Character.isLetterOrDigit(c) || binds(letters, i))) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** An apostrophe between letters; a point or a comma between figures. */
  private static boolean binds(String letters, int at) {
    if (at == 0 || at + 1 >= letters.length()) {
      return false;
    }
    char before = letters.charAt(at - 1);
    char after = letters.charAt(at + 1);
    return switch (letters.charAt(at)) {
      case '\'' -> Character.isLetterOrDigit(before) && Character.isLetter(after);
      case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  private static boolean standsAlone(int c) {
    if (c < 0x0E00) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetterOrDigit(c);
      default -> false;
    };
  }

  private void put(String word, Folding.Folded folded, int from, int to) {
    int at = words.size();
    if (at > 0 && goesOnWith(folded, from, words.get(at - 1), word)) {
      words.set(at - 1, String.valueOf(Integer.parseInt(words.get(at - 1)) + Spelling.unit(word)));
      ends[at - 1] = endOfLetter(folded.original(new Span(to - 1, to)));
      return;
    }
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    Span first = folded.original(new Span(from, from + 1));
    Span last = folded.original(new Span(to - 1, to));
    words.add(word);
    starts[at] = first.start();
    // A soft hyphen or an accent behind the last letter folds to nothing and belongs to it; a
    // space must not.
    ends[at] = Math.max(first.start() + 1, endOfLetter(last));
  }

  /** Whether a word is the second of “forty-one”, which others write “41” or “forty one”. */
  private static boolean goesOnWith(Folding.Folded folded, int from, String tens, String unit) {
    return Spelling.unit(unit) > 0
        && Spelling.isTens(tens)
        && from > 1
        && " -".indexOf(folded.text().charAt(from - 1)) >= 0
        && Character.isLetter(folded.text().charAt(from))
        && Character.isLetter(folded.text().charAt(from - 2));
  }

  private int endOfLetter(Span last) {
    int end = Math.min(last.start() + 1, text.length());
    while (end < last.end() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
  }
}
