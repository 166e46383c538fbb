package org.footfault.cli;

import java.util.List;
import java.util.Optional;
import org.footfault.post.PostId;
import org.footfault.report.PostReport;
import org.footfault.report.Report;

/** Tells of posts in which no note was found: perhaps their notes are of an unknown form. */
final class Unnoted {

  private static final int MOST_NAMED = 3;

  private Unnoted() {}

  /** A sentence about them; empty if every post that was read has a note. */
  static Optional<String> sentence(Report report) {
    List<String> names =
        report.posts().stream()
            .filter(post -> post.reading().filter(r -> r.notes().notes().isEmpty()).isPresent())
            .map(PostReport::id)
            .map(PostId::name)
            .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    if (names.size() == 1) {
      return Optional.of(sentence(names.get(0)));
    }
    String named = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    String rest = names.size() > MOST_NAMED ? ", …" : "";
    return Optional.of("no footnotes were found in " + names.size() + " posts: " + named + rest);
  }

  /** The same about one post. */
  static String sentence(String name) {
    return name + ": no footnotes were found in it";
  }
}
