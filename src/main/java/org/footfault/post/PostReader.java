package org.footfault.post;

import java.util.Set;

/** Reads one file format. Implementations are found by {@link java.util.ServiceLoader}. */
public interface PostReader {

  /** The format's name in options and reports: {@code text}, {@code markdown}, {@code html}. */
  String format();

  /** The endings of file names in this format, in lower case, without the dot. */
  Set<String> extensions();

  /**
   * Whether a file that begins so is likely of this format. Asked only where the name does not
   * tell.
   *
   * @param head the first bytes, 4,096 at most
   */
  boolean recognises(byte[] head);

  /** Who is asked first where several recognise a file: the higher number. Plain text is 0. */
  default int priority() {
    return 0;
  }

  /**
   * Reads a post.
   *
   * @throws UnreadablePostException if the bytes are not of this format, with a sentence for people
   */
  Post read(PostId id, byte[] bytes) throws UnreadablePostException;
}
