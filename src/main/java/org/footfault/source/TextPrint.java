package org.footfault.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.footfault.text.Folding;
import org.footfault.text.WordLetter;

/**
 * The fingerprint of a text: enough to say later whether, and how much of it, is another one, and
 * not enough to read it. Case, spaces, quotes, dashes and punctuation do not count, nor do lines of
 * a few words: dates, counters and menus are such.
 *
 * @param reading the {@link #READING} of the program that read the page; prints of two readings
 *     tell nothing of each other
 * @param hash of all that counts, 16 hexadecimal digits: two checksums, CRC-32 and CRC-32C. Nobody
 *     gains by making two texts that have the same, and they take a fraction of the time of more
 * @param words how many words count
 * @param paragraphs for each paragraph that counts a hash of 8 hexadecimal digits (CRC-32), one
 *     behind the other, in the order of the text; of a long text the first {@value #MOST}
 */
public record TextPrint(int reading, String hash, int words, String paragraphs) {

  /**
   * The number of the way in which pages are read. It goes up with every change of ours after which
   * the text of some page is another one; else an audit would take that for the page's own change.
   */
  public static final int READING = 4;

  /** A longer text is known by its hash, and by so many paragraphs. */
  static final int MOST = 400;

  /** Lines of fewer words do not count. */
  private static final int FEWEST_WORDS = 8;

  private static final int PARAGRAPH = 8;

  /** The fingerprint of a text, a paragraph a line. */
  public static TextPrint of(String text) {
    Printer printer = new Printer();
    char[] letters = text.toCharArray(); // a long text is walked through faster so
    int start = 0;
    for (int i = 0; i < letters.length; i++) {
      if (endsLine(letters[i])) {
        printer.take(text.substring(start, i));
        start = i + 1;
      }
    }
    printer.take(text.substring(start));
    return printer.print();
  }

  private static boolean endsLine(char c) {
    return c <= '\r' && c >= '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Makes a fingerprint of lines. */
  private static final class Printer {
    private final Checksum all = new CRC32();
    private final Checksum allOtherwise = new CRC32C();
    private final Checksum each = new CRC32();
    private final StringBuilder paragraphs = new StringBuilder();
    private int words;

    void take(String line) {
      Words its = Words.of(Folding.text(line));
      if (its.count() < FEWEST_WORDS) {
        return;
      }
      byte[] letters = its.joined().getBytes(StandardCharsets.UTF_8);
      all.update(letters);
      all.update('\n');
      allOtherwise.update(letters);
      allOtherwise.update('\n');
      words += its.count();
      if (paragraphs.length() < MOST * PARAGRAPH) {
        each.reset();
        each.update(letters);
        paragraphs.append(hex(each));
      }
    }

    TextPrint print() {
      return new TextPrint(READING, hex(all) + hex(allOtherwise), words, paragraphs.toString());
    }
  }

  /** The words of a folded line: what stands between all that is neither letter nor number. */
  private record Words(String joined, int count) {

    static Words of(String folded) {
      char[] letters = folded.toCharArray();
      int length = 0;
      int count = 0;
      boolean within = false;
      for (int i = 0; i < letters.length; ) {
        char c = letters[i];
        int codePoint = c < 0x80 ? c : folded.codePointAt(i);
        int next = c < 0x80 ? i + 1 : i + Character.charCount(codePoint);
        boolean isOfWord = WordLetter.is(codePoint);
        if (isOfWord) {
          if (!within && count++ > 0) {
            letters[length++] = ' '; // in place of what stood between
          }
          while (i < next) {
            letters[length++] = letters[i++];
          }
        }
        within = isOfWord;
        i = next;
      }
      return new Words(new String(letters, 0, length), count);
    }
  }

  /**
   * What became of a text.
   *
   * @param fresh paragraphs that were not there before
   * @param gone paragraphs that are not there any more
   * @param all paragraphs that are there now
   */
  public record Change(int fresh, int gone, int all) {}

  /** Whether this program reads pages in the way in which the text was read. */
  public boolean isOfThisReading() {
    return reading == READING;
  }

  /** Whether the two were read in the same way, so that they can be held against each other. */
  public boolean isComparable(TextPrint before) {
    return reading == before.reading;
  }

  /**
   * How this text differs from an earlier one; empty if it is the same, or in another order, or if
   * the two cannot be compared.
   */
  public Optional<Change> since(TextPrint before) {
    if (!isComparable(before) || hash.equals(before.hash)) {
      return Optional.empty();
    }
    Map<String, Integer> left = new HashMap<>();
    before.hashes().forEach(paragraph -> left.merge(paragraph, 1, Integer::sum));
    int fresh = 0;
    for (String paragraph : hashes()) {
      if (left.merge(paragraph, -1, Integer::sum) < 0) {
        fresh++;
      }
    }
    int gone = left.values().stream().filter(n -> n > 0).mapToInt(Integer::intValue).sum();
    boolean beyond = hashes().size() == MOST && before.hashes().size() == MOST;
    return fresh == 0 && gone == 0 && !beyond
        ? Optional.empty()
        : Optional.of(new Change(fresh, gone, hashes().size()));
  }

  private List<String> hashes() {
    List<String> hashes = new ArrayList<>();
    for (int i = 0; i + PARAGRAPH <= paragraphs.length(); i += PARAGRAPH) {
      hashes.add(paragraphs.substring(i, i + PARAGRAPH));
    }
    return hashes;
  }

  private static String hex(Checksum sum) {
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
