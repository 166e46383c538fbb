package org.footfault.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a fingerprint of a text tells of a later one. */
final class TextPrintTest {

  private static final String FIRST =
      "The ferry carried nine hundred people on the day of the fair.\n";
  private static final String SECOND =
      "The board has met every month since it was founded last spring.\n";
  private static final String THIRD =
      "Nobody in the hall was of another mind, and the clerk agreed.\n";

  @Test
  void case_punctuation_spaces_and_short_lines_do_not_count() {
    TextPrint before = TextPrint.of("Read 12 times\n" + FIRST + SECOND);
    TextPrint now =
        TextPrint.of(
            FIRST.toUpperCase(Locale.ROOT) + "Read 13 times\n\n  " + SECOND.replace(".", "…"));

    assertThat(now.since(before)).isEmpty();
    assertThat(now).isEqualTo(before);
  }

  @Test
  void another_word_makes_a_paragraph_new_and_one_gone() {
    TextPrint before = TextPrint.of(FIRST + SECOND);

    assertThat(TextPrint.of(FIRST.replace("nine", "six") + SECOND).since(before))
        .contains(new TextPrint.Change(1, 1, 2));
    assertThat(TextPrint.of(FIRST + SECOND + THIRD).since(before))
        .contains(new TextPrint.Change(1, 0, 3));
    assertThat(TextPrint.of(FIRST).since(before)).contains(new TextPrint.Change(0, 1, 1));
    assertThat(TextPrint.of(FIRST + FIRST + SECOND).since(before))
        .contains(new TextPrint.Change(1, 0, 3));
  }

  /** Audits that are stored hold fingerprints: another way to make them would call all changed. */
  @Test
  void the_fingerprint_of_a_text_is_the_same_in_every_version() {
    String text =
        "Die Fähre trug am Tag des Festes neunhundert Leute über die Bucht – “so viele”, sagte der"
            + " Schreiber.\r\nLine of few words\nThe board has met every month since 1994²; it kept"
            + " Book Ⅷ of all that was said there.\u2028Nobody in the ﬁrst hall was of another mind,"
            + " and the clerk agreed.\n";

    assertThat(TextPrint.of(text))
        .isEqualTo(
            new TextPrint(TextPrint.READING, "44b764b59c42e5a4", 48, "b57449811a6d658caeac9df4"));
  }

  @Test
  void another_order_is_no_change() {
    assertThat(TextPrint.of(SECOND + FIRST).since(TextPrint.of(FIRST + SECOND))).isEmpty();
  }

  @Test
  void a_long_text_keeps_so_many_paragraphs_and_is_still_known_by_all_of_it() {
    String text =
        IntStream.range(0, 2 * TextPrint.MOST)
            .mapToObj(i -> "Paragraph " + i + " of this text has more than eight words.\n")
            .collect(Collectors.joining());
    TextPrint before = TextPrint.of(text);

    assertThat(before.paragraphs()).hasSize(8 * TextPrint.MOST);
    assertThat(TextPrint.of(text).since(before)).isEmpty();
    assertThat(TextPrint.of(text + FIRST).since(before))
        .contains(new TextPrint.Change(0, 0, TextPrint.MOST));
  }

  @Test
  void prints_of_two_readings_tell_nothing_of_each_other() {
    TextPrint now = TextPrint.of(FIRST);
    TextPrint old = new TextPrint(TextPrint.READING - 1, "0", 0, "");

    assertThat(now.isComparable(old)).isFalse();
    assertThat(now.since(old)).isEmpty();
    assertThat(now.since(new TextPrint(TextPrint.READING, "0", 0, ""))).isPresent();
  }
}
