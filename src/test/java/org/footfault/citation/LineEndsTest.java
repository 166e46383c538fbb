package org.footfault.citation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.footfault.note.NoteFinder;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.PostReaders;
import org.footfault.post.UnreadablePostException;
import org.footfault.text.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines end in more than one way; a post means the same in all of them. */
final class LineEndsTest {

  private static final String TEXT =
      """
      The Week of the Talks

      The two delegations met in Lima, and
      the talks went on until Friday.[1] Nobody
      was surprised.[2]

      [1] Jane Roe, “Delegates Meet for the First
      Time,” Lima Courier, March 31, 2015,
      https://courier.example/talks.
      [2] John Doe, “Delegates
      Part,” Night Post, April 1, 2015.
      """;

  private static final String MARKDOWN =
      """
      ---
      title: The Week of the Talks
      date: 2015-04-20
      ---

      The two delegations met in Lima, and
      the talks went on.[^1]

      [^1]: Jane Roe, “Delegates Meet for the First
          Time,” Lima Courier, March 31, 2015.
      """;

  @ParameterizedTest
  @CsvSource({"text,\\r\\n", "text,\\r", "text,\\u2028", "markdown,\\r\\n"})
  void a_post_means_the_same_whatever_ends_its_lines(String format, String escape)
      throws UnreadablePostException {
    String end = ends(escape);
    String written = format.equals("text") ? TEXT : MARKDOWN;
    Reading usual = read(written, format);
    Reading other = read(written.replace("\n", end), format);
    assertThat(other.post().title())
        .contains("The Week of the Talks")
        .isEqualTo(usual.post().title());
    assertThat(other.post().published()).isEqualTo(usual.post().published());
    assertThat(understood(other)).isEqualTo(understood(usual)).isNotEmpty();
    if (end.startsWith("\r")) {
      assertThat(places(other)).isEqualTo(places(usual));
    }
  }

  @ParameterizedTest
  @CsvSource({"\\r\\n", "\\r"})
  void front_matter_may_have_such_ends_and_is_recognised(String escape)
      throws UnreadablePostException {
    byte[] bytes = MARKDOWN.replace("\n", ends(escape)).getBytes(UTF_8);
    Post post = PostReaders.read(new PostId("-"), bytes);
    assertThat(post.format()).isEqualTo("markdown");
    assertThat(post.title()).contains("The Week of the Talks");
    assertThat(post.published()).isPresent();
  }

  private static String ends(String escape) {
    return switch (escape) {
      case "\\r\\n" -> "\r\n";
      case "\\r" -> "\r";
      default -> "\u2028";
    };
  }

  private static Reading read(String written, String format) throws UnreadablePostException {
    Post post = PostReaders.read(new PostId("post"), written.getBytes(UTF_8), format);
    return new CitationReader(LocalDate.of(2016, 1, 1)).read(post, NoteFinder.find(post));
  }

  private static List<String> understood(Reading reading) {
    return reading.citations().stream()
        .map(
            c ->
                c.title().map(Claim::value)
                    + " "
                    + c.date().flatMap(d -> d.value().date())
                    + " "
                    + c.publication().map(Claim::value)
                    + " "
                    + c.url().map(Claim::value)
                    + " "
                    + c.note().marks().size())
        .toList();
  }

  private static List<Position> places(Reading reading) {
    return reading.citations().stream()
        .map(c -> reading.post().position(c.title().orElseThrow().span().start()))
        .toList();
  }
}
