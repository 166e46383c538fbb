package org.footfault.source.web.memory;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;

/**
 * A web archive that grows by whole parts, also while its run is being stopped: an interruption
 * closes the channels of Java in the middle of a record, so each part is made in the memory first.
 * For use by one thread at a time.
 */
final class RecordingFile implements Closeable {

  private final FileOutputStream file;
  private final String userAgent;

  /**
   * @param path of the new file; one that is there is emptied
   */
  RecordingFile(Path path, String userAgent) throws IOException {
    this.file = new FileOutputStream(path.toFile());
    this.userAgent = userAgent;
  }

  /** Some records. */
  interface Part {
    void writeTo(WebArchive archive) throws IOException;
  }

  /** Writes a part, whole; the thread is as interrupted afterwards as it was before. */
  void append(Part part) throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        interrupted |= Thread.interrupted();
        try {
          file.write(bytes(part));
          return;
        } catch (ClosedByInterruptException e) {
          interrupted = true; // so once more, in peace
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private byte[] bytes(Part part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WebArchive archive = new WebArchive(Channels.newChannel(bytes), userAgent)) {
      part.writeTo(archive);
    }
    return bytes.toByteArray();
  }

  /** Sees to it that all is on the disk. */
  @Override
  public void close() throws IOException {
    try (file) {
      file.getFD().sync();
    }
  }
}
