package org.footfault.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.footfault.source.PageFacts.Wholeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TeaserMarksTest {

  private static final String STORY =
      "The ferry left the pier at ten, as it always had. ".repeat(10);

  private static Wholeness wholeness(String end) {
    String page = "<h1>Night ferry returns</h1><p>" + STORY + "</p>" + end;
    return new PageReader()
        .read(
            page.getBytes(StandardCharsets.UTF_8),
            Optional.of("text/html"),
            URI.create("https://harbor.example/ferry"),
            Wholeness.WHOLE)
        .wholeness();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>Subscribe to continue reading</div>",
        "<p>You have two free articles left. <b>Sign in to read</b> on.</p>",
        "<p>Pour lire la suite, abonnez-vous.</p>",
        "<p>Bereits Abonnent? Anmelden</p>",
        "<script type='application/ld+json'>{\"isAccessibleForFree\": false}</script>"
      })
  void a_text_that_goes_on_for_others_was_not_read_whole(String end) {
    assertThat(wholeness(end)).isEqualTo(Wholeness.PART);
  }

  @Test
  void a_newsletter_is_no_wall_and_prose_about_walls_is_none() {
    assertThat(wholeness("<p>Subscribe to our newsletter.</p>")).isEqualTo(Wholeness.WHOLE);
    String prose =
        "<p>The editor told the council that readers in the town had complained for years about"
            + " the box at the end of each story that asked them to subscribe to read on.</p>";
    assertThat(wholeness(prose)).isEqualTo(Wholeness.WHOLE);
  }
}
