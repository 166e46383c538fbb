package org.footfault.post;

import java.util.Arrays;
import org.footfault.text.LineMap;
import org.footfault.text.Position;
import org.footfault.text.Span;

/**
 * Leads from places in a post's text back to places in its file.
 *
 * <p>A piece of the text is either copied letter for letter from the file (each character then has
 * its own place), or stands for something written otherwise there (an entity, say; the whole piece
 * then has the place of what it stands for).
 */
public final class SourceMap {

  private final String file;
  private final LineMap lines;
  private final int[] textStarts;
  private final int[] fileStarts;
  private final int[] fileEnds;
  private final boolean[] copied;
  private final int size;

  private SourceMap(Builder builder) {
    this.file = builder.file;
    this.lines = new LineMap(builder.file);
    this.size = builder.size;
    this.textStarts = Arrays.copyOf(builder.textStarts, size);
    this.fileStarts = Arrays.copyOf(builder.fileStarts, size);
    this.fileEnds = Arrays.copyOf(builder.fileEnds, size);
    this.copied = Arrays.copyOf(builder.copied, size);
  }

  /** The map of a text that is its own file. */
  public static SourceMap identity(String text) {
    return new Builder(text).copied(0, 0, text.length()).build();
  }

  /** The decoded file, as it is. */
  public String file() {
    return file;
  }

  /** The line and column in the file of an offset into the text. */
  public Position position(int textOffset) {
    return lines.position(fileOffset(textOffset));
  }

  /** The line and column of an offset into the file. */
  public Position filePosition(int fileOffset) {
    return lines.position(fileOffset);
  }

  /** The offset in the file of an offset into the text. */
  public int fileOffset(int textOffset) {
    int piece = pieceAt(textOffset);
    if (piece < 0) {
      return 0;
    }
    if (!copied[piece]) {
      return fileStarts[piece];
    }
    return Math.min(fileStarts[piece] + textOffset - textStarts[piece], fileEnds[piece]);
  }

  /** The stretch of the file that a stretch of the text came from. */
  public Span fileSpan(Span text) {
    int start = fileOffset(text.start());
    if (text.isEmpty()) {
      return new Span(start, start);
    }
    int piece = pieceAt(text.end() - 1);
    int end;
    if (piece < 0) {
      end = start;
    } else if (copied[piece]) {
      end = Math.min(fileStarts[piece] + text.end() - textStarts[piece], fileEnds[piece]);
    } else {
      end = fileEnds[piece];
    }
    return new Span(start, Math.max(start, end));
  }

  private int pieceAt(int textOffset) {
    int found = Arrays.binarySearch(textStarts, textOffset);
    return found >= 0 ? found : -found - 2;
  }

  /** Collects the pieces in the order of the text. */
  public static final class Builder {

    private static final int FEWEST = 8;

    private final String file;
    private int[] textStarts = new int[FEWEST];
    private int[] fileStarts = new int[FEWEST];
    private int[] fileEnds = new int[FEWEST];
    private boolean[] copied = new boolean[FEWEST];
    private int size;

    /** Begins the map of a text that was taken from this file. */
    public Builder(String file) {
      this.file = file;
    }

    /** Text from here on is copied from the file, letter for letter. */
    public Builder copied(int textStart, int fileStart, int fileEnd) {
      return add(textStart, fileStart, fileEnd, true);
    }

    /** Text from here on stands for this stretch of the file. */
    public Builder standsFor(int textStart, int fileStart, int fileEnd) {
      return add(textStart, fileStart, fileEnd, false);
    }

    private Builder add(int textStart, int fileStart, int fileEnd, boolean copy) {
      if (size > 0 && textStart < textStarts[size - 1]) {
        throw new IllegalArgumentException("pieces must come in the order of the text");
      }
      if (fileStart < 0 || fileEnd < fileStart || fileEnd > file.length()) {
        throw new IllegalArgumentException("outside the file: " + fileStart + ".." + fileEnd);
      }
      if (size > 0 && textStart == textStarts[size - 1]) {
        size--;
      } else if (size == textStarts.length) {
        textStarts = Arrays.copyOf(textStarts, size * 2);
        fileStarts = Arrays.copyOf(fileStarts, size * 2);
        fileEnds = Arrays.copyOf(fileEnds, size * 2);
        copied = Arrays.copyOf(copied, size * 2);
      }
      textStarts[size] = textStart;
      fileStarts[size] = fileStart;
      fileEnds[size] = fileEnd;
      copied[size] = copy;
      size++;
      return this;
    }

    public SourceMap build() {
      return new SourceMap(this);
    }
  }
}
