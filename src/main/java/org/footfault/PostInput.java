package org.footfault;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.footfault.post.PostId;

/** Where a post comes from. */
public sealed interface PostInput {

  /** What the post is called in reports. */
  PostId id();

  /**
   * A file.
   *
   * @param path where it is
   * @param name what to call it, with forward slashes
   */
  record File(Path path, String name) implements PostInput {
    @Override
    public PostId id() {
      return new PostId(name);
    }
  }

  /** A web page, fetched through the same door as the sources. */
  record Remote(URI address) implements PostInput {
    @Override
    public PostId id() {
      return new PostId(address.toString());
    }
  }

  /**
   * Bytes that were already read, from standard input say.
   *
   * @param format the name of a post format; empty to recognise it
   */
  record Bytes(String name, byte[] bytes, Optional<String> format) implements PostInput {
    @Override
    public PostId id() {
      return new PostId(name);
    }
  }
}
