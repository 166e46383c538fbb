package org.footfault.post;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/** All formats that posts are read in. */
public final class PostReaders {

  private static final int HEAD = 4096;

  /** The readers hold nothing between posts, so one of each serves all. */
  private static final List<PostReader> READERS =
      ServiceLoader.load(PostReader.class, PostReaders.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .sorted(
              Comparator.comparingInt(PostReader::priority)
                  .reversed()
                  .thenComparing(PostReader::format))
          .toList();

  private PostReaders() {}

  /** The names of the formats, sorted. */
  public static List<String> formats() {
    return READERS.stream().map(PostReader::format).sorted().toList();
  }

  /** Whether files with this name are posts, going by its ending. */
  public static boolean suits(String fileName) {
    return byName(fileName).isPresent();
  }

  /**
   * Reads a post in the format that its name's ending says, else in the one that its first bytes
   * look like.
   *
   * @throws UnreadablePostException if it can be read in no format
   */
  public static Post read(PostId id, byte[] bytes) throws UnreadablePostException {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    PostReader reader =
        byName(id.name())
            .or(() -> READERS.stream().filter(r -> r.recognises(head)).findFirst())
            .orElseThrow(() -> new UnreadablePostException("its format is not known"));
    return read(reader, id, bytes);
  }

  /**
   * Reads a post in a format.
   *
   * @param format one of {@link #formats()}
   * @throws UnreadablePostException if it is not of this format
   */
  public static Post read(PostId id, byte[] bytes, String format) throws UnreadablePostException {
    PostReader reader =
        READERS.stream()
            .filter(r -> r.format().equals(format))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no such format: " + format));
    return read(reader, id, bytes);
  }

  private static Post read(PostReader reader, PostId id, byte[] bytes)
      throws UnreadablePostException {
    if (bytes.length == 0) {
      throw new UnreadablePostException("it is empty");
    }
    return reader.read(id, Credentials.masked(bytes));
  }

  private static Optional<PostReader> byName(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String extension = file.substring(dot + 1).toLowerCase(Locale.ROOT);
    return READERS.stream().filter(reader -> reader.extensions().contains(extension)).findFirst();
  }
}
