package org.footfault.source.page;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a PDF, page by page until a limit is reached, and the lines of its first page with
 * the size of their type. Limits count work, not time, so that the same file is always read alike.
 */
final class PdfText extends PDFTextStripper {

  /** Pages that are read. */
  private static final int MOST_PAGES = 1_000;

  /** Letters that are read; a page of print has some 3,000. */
  private static final int MOST_LETTERS = 4_000_000;

  /** Steps of drawing that are followed. */
  private static final int MOST_STEPS = 20_000_000;

  /** Drawings inside drawings that are followed; each can hold itself many times. */
  private static final int MOST_FORMS = 20_000;

  /** A line of print, and the size of most of its type, in points. */
  record Line(String text, int size) {}

  /** Says that a limit was reached. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super("a limit was reached", null, false, false);
    }
  }

  private final StringWriter text = new StringWriter();
  private final List<Line> firstPage = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final Map<Integer, Integer> sizesOfLine = new HashMap<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();
  private int letters;
  private int steps;
  private int forms;
  private boolean cut;

  private PdfText() {}

  /**
   * Reads a document.
   *
   * @throws IOException if it is broken
   */
  static PdfText of(PDDocument document) throws IOException {
    PdfText text = new PdfText();
    text.setLineSeparator("\n");
    text.setEndPage(MOST_PAGES);
    text.cut = document.getNumberOfPages() > MOST_PAGES;
    try {
      text.writeText(document, text.text);
    } catch (Enough e) {
      text.cut = true;
    }
    return text;
  }

  /** All words that were read. */
  String words() {
    return text.toString().replace("\0", "").strip();
  }

  /** Whether a limit kept it from being read to its end. */
  boolean isCut() {
    return cut;
  }

  /** The lines of the first page, in their order. */
  List<Line> firstPage() {
    return firstPage;
  }

  /** The size of most of the type on the first two pages, in points; 0 if there is none. */
  int bodySize() {
    return most(sizes);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    forms += operator.getName().equals("Do") ? 1 : 0;
    if (++steps > MOST_STEPS || forms > MOST_FORMS) {
      throw new Enough();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (++letters > MOST_LETTERS) {
      throw new Enough();
    }
    super.processTextPosition(position);
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) throws IOException {
    if (getCurrentPageNo() <= 2) {
      for (TextPosition position : positions) {
        int size = Math.round(position.getFontSizeInPt());
        sizes.merge(size, 1, Integer::sum);
        sizesOfLine.merge(size, 1, Integer::sum);
      }
      line.append(words);
    }
    super.writeString(words, positions);
  }

  @Override
  protected void writeWordSeparator() throws IOException {
    line.append(' ');
    super.writeWordSeparator();
  }

  @Override
  protected void writeLineSeparator() throws IOException {
    endLine();
    super.writeLineSeparator();
  }

  @Override
  protected void writePageEnd() throws IOException {
    endLine();
    super.writePageEnd();
  }

  private void endLine() {
    String words = line.toString().replace("\0", "").replaceAll("[\\s\\p{Z}]++", " ").strip();
    if (getCurrentPageNo() == 1 && !words.isEmpty()) {
      firstPage.add(new Line(words, most(sizesOfLine)));
    }
    line.setLength(0);
    sizesOfLine.clear();
  }

  private static int most(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
