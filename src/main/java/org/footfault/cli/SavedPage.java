package org.footfault.cli;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.footfault.source.page.PageReader;

/**
 * A page in a file, perhaps compressed by gzip. What is beyond the limit of a fetched page is not
 * read, and the facts then say that the text is a part.
 *
 * @param file where it lies
 * @param name what it is called in messages
 */
record SavedPage(Path file, String name) {

  /** As for pages that are fetched, and for PDFs. */
  private static final int MOST = 8 << 20;

  private static final int MOST_OF_PDF = 64 << 20;

  /** Where a page was saved from is not always known. */
  private static final URI NOWHERE = URI.create("about:blank");

  private record Body(byte[] bytes, Wholeness arrived) {}

  /**
   * What the page says of itself.
   *
   * @param address where it was saved from, if that is known
   * @param type the Content-Type header with which it came, if that is known
   * @throws Failure if it cannot be read; the message says why
   */
  PageFacts facts(PageReader reader, Optional<URI> address, Optional<String> type) throws Failure {
    Body body = body();
    return reader.read(
        body.bytes(), type.or(this::typeByName), address.orElse(NOWHERE), body.arrived());
  }

  private Body body() throws Failure {
    if (Files.isDirectory(file)) {
      throw Failure.incomplete(name + ": it is a folder, not a file");
    }
    try (InputStream in = opened()) {
      int most = ending().equals("pdf") ? MOST_OF_PDF : MOST;
      byte[] bytes = in.readNBytes(most);
      boolean more = bytes.length == most && in.read() >= 0;
      return new Body(bytes, more ? Wholeness.PART : Wholeness.WHOLE);
    } catch (ZipException | EOFException e) {
      throw Failure.incomplete(name + ": its compression is damaged; save the page again");
    } catch (NoSuchFileException e) {
      throw Failure.incomplete(name + ": there is no such file");
    } catch (IOException e) {
      throw Failure.incomplete(name + ": it cannot be read: " + WholeFile.reason(e));
    }
  }

  private InputStream opened() throws IOException {
    InputStream plain = new BufferedInputStream(Files.newInputStream(file));
    try {
      plain.mark(2);
      boolean compressed = plain.read() == 0x1F && plain.read() == 0x8B;
      plain.reset();
      return compressed ? new GZIPInputStream(plain, 1 << 16) : plain;
    } catch (IOException e) {
      plain.close();
      throw e;
    }
  }

  private String ending() {
    String lower = file.toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return lower.substring(lower.lastIndexOf('.') + 1);
  }

  /** An unknown ending says nothing; the reader then looks at the bytes. */
  private Optional<String> typeByName() {
    return Optional.ofNullable(
        switch (ending()) {
          case "html", "htm", "xhtml" -> "text/html";
          case "pdf" -> "application/pdf";
          case "txt", "md" -> "text/plain";
          case "xml", "rss", "atom" -> "application/xml";
          case "png", "gif", "webp", "jpg", "jpeg" -> "image/" + ending();
          default -> null;
        });
  }
}
