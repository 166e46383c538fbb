package org.footfault.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.footfault.post.Block;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.PostReaders;
import org.footfault.post.Run;
import org.footfault.post.UnreadablePostException;
import org.footfault.text.Span;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every post, whatever its letters: tried on random ones of the usual pieces. */
@Timeout(120)
final class RandomPostTest {

  private static final int POSTS = 1_500;

  private static final List<String> PIECES =
      List.of(
          "word",
          " ",
          " ",
          " ",
          "\n",
          "\n\n",
          "\r\n",
          ". ",
          ", ",
          "U.S. ",
          "“",
          "”",
          "‘",
          "’",
          "\"",
          "'",
          "[1]",
          "[2]",
          "[^1]",
          "[^a]",
          "^[",
          "]",
          "[",
          "(1)",
          "¹",
          "*",
          "**",
          "†",
          "_",
          "`",
          "```\n",
          "    ",
          "> ",
          "- ",
          "1. ",
          "\n[1] ",
          "\n[2] ",
          "\n[^1]: ",
          "\n[^a]: ",
          "\n\n1. ",
          "\n\nNotes\n\n",
          "\n-----\n",
          "\n# ",
          "\n= ",
          "<p>",
          "</p>",
          "<sup>",
          "</sup>",
          "<b>",
          "<i>",
          "</i>",
          "<a href=#n1>",
          "<a id=n1 href=#m1>",
          "<sup id=m1>",
          "</a>",
          "<li id=n1>",
          "<ol>",
          "</ol>",
          "<div class=footnotes>",
          "</div>",
          "<br>",
          "<hr>",
          "<!--",
          "-->",
          "&amp;",
          "&nbsp;",
          "&",
          "é",
          "\u00a0",
          "\u00ad",
          "😀",
          "\u202e",
          "\t",
          "footnote:[",
          "footnote:x[",
          "[1]_",
          "[#]_",
          "\n.. [1] ",
          "\n.. [#] ",
          "\n   ",
          "::\n",
          "https://a.example/x",
          "<cite>",
          "|",
          "\\");

  static Stream<Arguments> formats() {
    return PostReaders.formats().stream()
        .flatMap(format -> Stream.of(1L, 2L, 3L).map(seed -> Arguments.of(format, seed)));
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("formats")
  void every_place_lies_inside(String format, long seed) throws UnreadablePostException {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < POSTS; i++) {
      String file = file(random);
      Post post = PostReaders.read(new PostId("p"), file.getBytes(StandardCharsets.UTF_8), format);
      assertBlocks(post, file);
      assertPlaces(post, file);
      Notes plain = NoteFinder.find(post);
      assertNotes(post, plain, file);
      assertThat(NoteFinder.find(post)).isEqualTo(plain);
      NoteOptions links = new NoteOptions(NoteOptions.Links.CITATIONS);
      assertNotes(post, NoteFinder.find(post, links), file);
    }
  }

  private static String file(SplittableRandom random) {
    StringBuilder out = new StringBuilder("a");
    int count = random.nextInt(1, 60);
    for (int i = 0; i < count; i++) {
      out.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return out.toString();
  }

  /** Blocks stand in order, and their runs cover them. */
  private static void assertBlocks(Post post, String file) {
    int end = 0;
    for (Block block : post.blocks()) {
      assertThat(block.span().start()).as(file).isGreaterThanOrEqualTo(end);
      end = block.span().end();
      int at = block.span().start();
      for (Run run : block.runs()) {
        assertThat(run.span().start()).as(file).isEqualTo(at);
        at = run.span().end();
      }
      assertThat(at).as(file).isEqualTo(end);
    }
    assertThat(end).as(file).isLessThanOrEqualTo(post.text().length());
  }

  /** A letter that has one letter of the file for its place is that letter. */
  private static void assertPlaces(Post post, String file) {
    for (Block block : post.blocks()) {
      for (int i = block.span().start(); i < block.span().end(); i++) {
        Span place = post.places().fileSpan(new Span(i, i + 1));
        assertThat(place.end()).as(file).isLessThanOrEqualTo(file.length());
        char c = post.text().charAt(i);
        if (place.length() == 1 && Character.isLetterOrDigit(c)) {
          assertThat(file.charAt(place.start())).as("%s at %s", file, place).isEqualTo(c);
        }
      }
    }
  }

  private static void assertNotes(Post post, Notes notes, String file) {
    Span all = new Span(0, post.text().length());
    for (Note note : notes.notes()) {
      assertThat(all.contains(note.span())).as(file).isTrue();
      for (Run run : note.runs()) {
        assertThat(all.contains(run.span())).as(file).isTrue();
      }
      note.marks().forEach(mark -> assertMark(post, mark, file));
    }
    notes.dangling().forEach(mark -> assertMark(post, mark, file));
  }

  private static void assertMark(Post post, Mark mark, String file) {
    Passage passage = mark.passage();
    assertThat(new Span(0, post.text().length()).contains(mark.span())).as(file).isTrue();
    assertThat(passage.text()).as(file).isEqualTo(post.text(passage.span()));
    for (Quotation quotation : passage.quotations()) {
      assertThat(passage.span().contains(quotation.span())).as(file).isTrue();
      assertThat(quotation.words()).as(file).isEqualTo(post.text(quotation.span()));
    }
  }
}
