package org.footfault.source.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.footfault.source.PageFacts;
import org.footfault.source.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextShelfTest {

  private static final int AT_HAND = 100;

  @TempDir private Path folder;

  private static PageFacts facts(String text) {
    return new PageFacts(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        text,
        PageFacts.Wholeness.WHOLE,
        Optional.empty(),
        Optional.of("de"),
        Set.of("top"));
  }

  @Test
  void every_text_is_read_again_as_it_was_and_few_are_held_in_the_memory() {
    List<PageFacts> kept = new ArrayList<>();
    try (TextShelf shelf = new TextShelf(AT_HAND, folder)) {
      for (int i = 0; i < 50; i++) {
        kept.add(shelf.keep(facts("Märchen “" + i + "” 🎈 ".repeat(5))));
      }
      for (int i = 0; i < 50; i++) {
        String text = "Märchen “" + i + "” 🎈 ".repeat(5);
        PageFacts facts = kept.get(i);
        assertThat(facts.text()).isEqualTo(text);
        assertThat(facts.words().length()).isEqualTo(text.length());
        assertThat(facts.withText(PageText.of(text))).isEqualTo(facts(text));
      }
    }
    assertThat(kept.stream().filter(k -> k.words() instanceof PageText.AtHand)).hasSizeLessThan(3);
  }

  @Test
  void nothing_is_left_on_the_disk_even_while_the_run_goes_on() throws IOException {
    try (TextShelf shelf = new TextShelf(0, folder);
        Stream<Path> files = Files.list(folder)) {
      assertThat(shelf.keep(facts("laid aside")).text()).isEqualTo("laid aside");
      assertThat(files).isEmpty();
    }
  }

  @Test
  void where_no_file_can_be_made_the_texts_stay_in_the_memory() {
    try (TextShelf shelf = new TextShelf(0, folder.resolve("not there"))) {
      PageFacts kept = shelf.keep(facts("The Long War"));
      assertThat(kept.text()).isEqualTo("The Long War");
      assertThat(shelf.keep(facts("again")).text()).isEqualTo("again");
    }
  }

  @Test
  void half_of_a_letter_is_not_lost() {
    try (TextShelf shelf = new TextShelf(0, folder)) {
      assertThat(shelf.keep(facts("a\uD83C")).text()).isEqualTo("a\uD83C");
    }
  }

  @Test
  void an_interrupt_does_not_lose_the_texts() {
    try (TextShelf shelf = new TextShelf(0, folder)) {
      PageFacts kept = shelf.keep(facts("The Long War"));
      Thread.currentThread().interrupt();
      assertThat(kept.text()).isEqualTo("The Long War");
      assertThat(Thread.interrupted()).isTrue();
      assertThat(kept.text()).isEqualTo("The Long War");
    }
  }
}
