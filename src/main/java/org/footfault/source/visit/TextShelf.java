package org.footfault.source.visit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.footfault.source.PageFacts;
import org.footfault.source.PageText;
import org.footfault.source.TextPrint;

/**
 * Where the texts of a run's pages wait for the checks: the first few in the memory, the others in
 * a file that nobody else may read and that is gone with the run. So a run of many pages needs no
 * more memory than one of few. Where no file can be written, all stay in the memory. Safe for use
 * by several threads.
 */
public final class TextShelf implements AutoCloseable {

  /** As much as the pages of a usual post have, in UTF-16 units. */
  private static final long MOST_AT_HAND = 4L << 20;

  private final long mostAtHand;
  private final Path folder;
  private long atHand;
  private long end;
  private boolean isFull;
  private Optional<RandomAccessFile> file = Optional.empty();

  /** One that lays its file, once it needs one, into the folder for temporary files. */
  public TextShelf() {
    this(MOST_AT_HAND, Path.of(System.getProperty("java.io.tmpdir")));
  }

  TextShelf(long mostAtHand, Path folder) {
    this.mostAtHand = mostAtHand;
    this.folder = folder;
  }

  /** The same facts, whose text takes no memory once there is much of it. */
  public PageFacts keep(PageFacts facts) {
    String text = facts.text();
    return takesInMemory(text.length()) ? facts : facts.withText(laidAside(text, facts));
  }

  private synchronized boolean takesInMemory(int length) {
    boolean takes = isFull || length == 0 || atHand + length <= mostAtHand;
    atHand += takes ? length : 0;
    return takes;
  }

  private PageText laidAside(String text, PageFacts facts) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!new String(bytes, StandardCharsets.UTF_8).equals(text)) {
      return PageText.of(text); // half of a surrogate pair, which no file of UTF-8 can hold
    }
    try {
      return new Laid(write(bytes), bytes.length, text.length(), facts.print());
    } catch (IOException e) {
      return inMemoryFromNowOn(text);
    }
  }

  private synchronized PageText inMemoryFromNowOn(String text) {
    isFull = true;
    return PageText.of(text);
  }

  private synchronized long write(byte[] bytes) throws IOException {
    RandomAccessFile open = file.isPresent() ? file.get() : opened();
    long at = end;
    open.seek(at);
    open.write(bytes);
    end += bytes.length;
    return at;
  }

  private RandomAccessFile opened() throws IOException {
    Path path = Files.createTempFile(folder, "footfault", ".texts"); // for its owner alone
    RandomAccessFile open = new RandomAccessFile(path.toFile(), "rw");
    file = Optional.of(open);
    try {
      Files.delete(path); // an open file stays until it is closed, also if the run is killed
    } catch (IOException e) {
      path.toFile().deleteOnExit(); // on Windows
    }
    return open;
  }

  private synchronized String read(Laid laid) {
    byte[] bytes = new byte[laid.bytes()];
    try {
      RandomAccessFile open =
          file.orElseThrow(() -> new IllegalStateException("the texts of this run are gone"));
      open.seek(laid.at());
      open.readFully(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the file of page texts in " + folder + " cannot be read: " + e.getMessage(), e);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void close() {
    try {
      if (file.isPresent()) {
        file.get().close();
      }
    } catch (IOException e) {
      return; // it is gone with the process
    }
  }

  /** A text in the file. One is never equal to another, so that comparing reads nothing. */
  private final class Laid implements PageText {
    private final long at;
    private final int bytes;
    private final int length;
    private final TextPrint print;

    Laid(long at, int bytes, int length, TextPrint print) {
      this.at = at;
      this.bytes = bytes;
      this.length = length;
      this.print = print;
    }

    long at() {
      return at;
    }

    int bytes() {
      return bytes;
    }

    @Override
    public String text() {
      return read(this);
    }

    @Override
    public int length() {
      return length;
    }

    @Override
    public Optional<TextPrint> print() {
      return Optional.of(print);
    }
  }
}
