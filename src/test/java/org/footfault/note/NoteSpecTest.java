package org.footfault.note;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.PostReaders;
import org.footfault.post.UnreadablePostException;
import org.footfault.spec.SpecCase;
import org.footfault.spec.SpecFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code citations/notes}: what is read of each way to write notes. */
final class NoteSpecTest {

  static Stream<SpecCase> cases() {
    return SpecFile.cases("notes");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void cases(SpecCase rule) throws UnreadablePostException {
    String[] info = rule.info().split(" ");
    byte[] bytes = (rule.input() + "\n").getBytes(StandardCharsets.UTF_8);
    Post post = PostReaders.read(new PostId("post"), bytes, info[0]);
    boolean links = info.length > 1 && info[1].equals("inline-links");
    NoteOptions options =
        links ? new NoteOptions(NoteOptions.Links.CITATIONS) : NoteOptions.defaults();
    SpecFile.assertMatches(rule, PrintedNotes.of(post, NoteFinder.find(post, options)));
  }
}
