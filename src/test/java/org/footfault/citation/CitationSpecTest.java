package org.footfault.citation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.note.NoteFinder;
import org.footfault.note.NoteOptions;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.PostReaders;
import org.footfault.post.UnreadablePostException;
import org.footfault.spec.SpecCase;
import org.footfault.spec.SpecFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the notes of {@code citations/citations/} and prints what they cite. */
class CitationSpecTest {

  private static final CitationReader READER = new CitationReader(LocalDate.of(2026, 1, 1));

  static Stream<SpecCase> notes() {
    return SpecFile.cases("citations");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void notes(SpecCase rule) throws UnreadablePostException {
    SpecFile.assertMatches(rule, CitationPrinter.print(read(rule)));
  }

  /** A loose note; or all notes of a post, where the fence names the post's format. */
  private static Reading read(SpecCase rule) throws UnreadablePostException {
    if (rule.info().isEmpty()) {
      return READER.readNote(rule.input(), Optional.empty(), Optional.empty());
    }
    String[] info = rule.info().split(" ");
    byte[] bytes = (rule.input() + "\n").getBytes(StandardCharsets.UTF_8);
    Post post = PostReaders.read(new PostId("post"), bytes, info[0]);
    boolean links = info.length > 1 && info[1].equals("inline-links");
    NoteOptions options = links ? NoteOptions.withLinks() : NoteOptions.defaults();
    return READER.read(post, NoteFinder.find(post, options));
  }
}
