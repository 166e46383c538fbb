package org.footfault.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.footfault.source.web.memory.DraftFile;

/**
 * A file that is there whole or not at all: written beside its place under another name, forced to
 * the disk, then renamed. An earlier file of the name stays until then.
 */
final class WholeFile {

  private final Path path;
  private final String name;

  /**
   * @param path where it goes
   * @param name what it is called in messages
   */
  WholeFile(Path path, String name) {
    this.path = path;
    this.name = name;
  }

  /** Writes the content. */
  @FunctionalInterface
  interface Content {
    void write(Writer out) throws IOException;
  }

  /** Refuses a place that cannot be written, before any work is done; makes missing folders. */
  void check() throws Failure {
    if (Files.isDirectory(path)) {
      throw Failure.usage(name + ": this is a folder; name a file to write the report to");
    }
    if (isDevice()) {
      return;
    }
    try {
      Path place = place().toAbsolutePath();
      Path parent = place.getParent();
      checkFolder(parent == null ? place : parent, Set.of(String.valueOf(place.getFileName())));
    } catch (IOException e) {
      throw Failure.incomplete(name + ": no file can be written there: " + reason(e));
    }
  }

  Path path() {
    return path;
  }

  /** What it is called in messages. */
  String name() {
    return name;
  }

  /** Where the file lies to which a link of its name leads. */
  private Path place() throws IOException {
    return Files.isSymbolicLink(path) ? path.toRealPath() : path;
  }

  /**
   * Makes a folder where it is missing, tries whether files can be written in it, and sweeps away
   * what killed runs left there.
   *
   * @param names of the files that are to be written
   */
  static void checkFolder(Path folder, Set<String> names) throws IOException {
    Files.createDirectories(folder);
    Files.delete(Files.createTempFile(folder, ".footfault", ".tmp"));
    DraftFile.sweep(folder, names);
  }

  void write(Content content) throws Failure {
    try {
      if (isDevice()) {
        try (Writer out = Files.newBufferedWriter(path)) {
          content.write(out);
        }
        return;
      }
      Path place = place();
      Path draft = DraftFile.beside(place);
      try {
        writeForced(draft, content);
        replace(draft, place);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw Failure.incomplete(name + ": it could not be written: " + reason(e));
    }
  }

  private static void writeForced(Path draft, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      Writer out =
          new java.io.BufferedWriter(
              new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
      content.write(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void replace(Path draft, Path place) throws IOException {
    try {
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Something that is no file cannot be replaced, only written to: {@code /dev/null}, a pipe. */
  boolean isDevice() {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  /** What an exception of the file system means, in words. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + " is a file, not a folder";
    }
    if (e instanceof NotDirectoryException none) {
      return none.getFile() + " is not a folder";
    }
    if (e instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile();
    }
    if (e instanceof FileSystemException other && other.getReason() != null) {
      return other.getReason();
    }
    return String.valueOf(e.getMessage());
  }
}
