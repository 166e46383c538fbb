package org.footfault.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.footfault.note.NoteFinder;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.PostReaders;
import org.footfault.post.UnreadablePostException;
import org.footfault.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes that nobody writes, and that must neither throw nor take long. */
class HostileNotesTest {

  private static final CitationReader READER = new CitationReader(LocalDate.of(2026, 1, 1));
  private static final int MANY = 100_000;

  /** Words of references to law, which their forms join in many ways. */
  private static final List<String> LAW =
      List.of(
          "§ ",
          "§ 1 ",
          "Art. 5 ",
          "Abs. 1 ",
          "und ",
          "i.V.m. ",
          "BGB ",
          "S. 1",
          "Rn. 5, ",
          "a ",
          "II ",
          "1, ",
          "(1)",
          "Act ",
          "1998, ",
          "s 6 ",
          "of ",
          "No. 1-2 ",
          "U.S.C. ",
          "Stat. ",
          "22 ",
          "v. ",
          "Roe ",
          "Roe/",
          "(2015) ",
          "[2019] ",
          "U.S. ",
          "OJ L",
          "U. ",
          "Rev. ",
          "and ",
          "to ",
          ", ",
          "in: ",
          "– ");

  /** A text of pairs of them, of the length that is still read as one reference. */
  @Test
  @Timeout(value = 240, unit = TimeUnit.SECONDS)
  void words_of_law_in_any_order_are_read_at_once() {
    for (String first : LAW) {
      for (String second : LAW) {
        for (String start : List.of("§ 1 ", "Roe/Lund, BGB, 2015, ", "Roe v. Doe, ")) {
          String note = start + (first + second).repeat(600 / (first.length() + second.length()));
          Reading reading = READER.readNote(note, Optional.empty(), Optional.empty());
          assertThat(reading.citations())
              .allSatisfy(c -> assertThat(c.span().end()).isLessThanOrEqualTo(note.length()));
        }
      }
    }
  }

  static Stream<String> hostile() {
    return Stream.of(
        "(",
        ")",
        "[",
        "“",
        "”",
        "‘",
        "’",
        "'",
        "\"",
        "«",
        "<",
        ",",
        ", ",
        ";",
        "; ",
        ".",
        ". ",
        ": ",
        "&",
        " & ",
        "-",
        "1",
        "2015 ",
        "2015; ",
        "(2015) ",
        "A",
        "a ",
        "A. ",
        "A, ",
        "Roe, ",
        "Roe, J., ",
        "Jane Roe, ",
        "Roe v. Wade, ",
        "Roe v. Doe, 1 U.S. ",
        "[2019] UKSC 4 ",
        "22 U.S.C. § 1; ",
        "§ 1 und ",
        "Art. 5 Abs. ",
        "Lund Act 1998, s 6; ",
        "/Roe",
        "144 U. Pa. ",
        " v. ",
        "See ",
        "see ",
        "Id. ",
        "https://",
        "https://a.example/b; ",
        "10.1000/",
        "10.",
        "in ",
        ", in ",
        " and ",
        "(quoting ",
        "available at ",
        "accessed ",
        "[Online]. Available: ",
        "ed. ",
        "et al. ",
        "‘a’ ",
        "“a” ",
        "(a) ",
        "’s ",
        "s’ ",
        "“a, ",
        "(1999), ",
        "p. 3, ",
        "\n",
        "\t",
        "\u00A0",
        "\uD83D",
        "é",
        "ſ",
        "İ",
        "中",
        "It is what it is. ",
        "Roe, The War, Times (Mar. 31, 2015); ",
        "“War,” Times, 3 May 2015, A1. ",
        "Roe J. War. Times. 2015;3(4):5. ",
        "Roe, J. (2015). War. Times, 3(4), 5. ",
        "supra note 1, at 2; ",
        ", citing ",
        "Ltd, ",
        "Inc. v. ");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void a_note_of_many_links_is_read_in_seconds() throws UnreadablePostException {
    String links = "[The War](https://a.example/b-c-d), ".repeat(20_000);
    byte[] text = ("A.[^1]\n\n[^1]: " + links).getBytes(StandardCharsets.UTF_8);
    Post post = PostReaders.read(new PostId("post"), text, "markdown");
    Reading reading = READER.read(post, NoteFinder.find(post));
    assertThat(reading.citations()).hasSize(20_000);
    assertThat(reading.citationsOf(1)).isEqualTo(reading.citations());
  }

  @ParameterizedTest
  @MethodSource("hostile")
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void a_hundred_thousand_repeats_are_read_in_seconds(String piece) {
    String note = piece.repeat(MANY / Math.max(1, piece.length() / 4));
    Reading reading = READER.readNote(note, Optional.empty(), Optional.empty());
    Span whole = new Span(0, note.length());
    assertThat(reading.citations()).allMatch(c -> whole.contains(c.span()));
  }
}
