package org.footfault.cli;

import java.util.List;
import java.util.Optional;
import org.footfault.config.Nearest;
import org.footfault.post.PostReaders;

/** The format in which a post is read, where a person names it. */
final class InputFormat {

  private InputFormat() {}

  /** The same format, known to exist. */
  static Optional<String> known(Optional<String> wanted) throws Failure {
    List<String> formats = List.copyOf(PostReaders.formats());
    if (wanted.isPresent() && !formats.contains(wanted.get())) {
      String near =
          Nearest.to(wanted.get(), formats).map(f -> "; did you mean “" + f + "”?").orElse("; ");
      throw Failure.usage(
          "posts of format “"
              + wanted.get()
              + "” cannot be read"
              + near
              + (near.equals("; ") ? "there are " + String.join(", ", formats) : ""));
    }
    return wanted;
  }
}
