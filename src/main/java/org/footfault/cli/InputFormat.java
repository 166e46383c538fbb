package org.footfault.cli;

import java.util.List;
import java.util.Optional;
import org.footfault.config.Nearest;
import org.footfault.post.PostReaders;

/** The format in which a post is read, where a person names it. */
final class InputFormat {

  private InputFormat() {}

  /**
   * The same format, known to exist and to be of use.
   *
   * @param posts what is read; only standard input needs a format
   */
  static Optional<String> known(Optional<String> wanted, List<String> posts) throws Failure {
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
    if (wanted.isPresent() && !posts.contains("-")) {
      throw Failure.usage(
          "--from is for standard input, which is named “-”; the format of a file is known by its"
              + " name");
    }
    return wanted;
  }
}
