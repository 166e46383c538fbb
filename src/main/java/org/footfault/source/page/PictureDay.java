package org.footfault.source.page;

import java.util.List;
import java.util.Optional;

/**
 * The day in the address of the picture that a page shows of itself to others: sites keep pictures
 * by the day on which they came in. It is a poor voice, and heard only where the page names no day.
 */
final class PictureDay {

  private static final List<String> TAGS = List.of("og:image", "twitter:image");

  private static final double WEIGHT = 0.3;

  private PictureDay() {}

  static Optional<Voice> of(HtmlPage page) {
    return TAGS.stream()
        .flatMap(tag -> page.meta(tag).stream())
        .flatMap(picture -> AddressFacts.dayIn(picture).stream())
        .flatMap(day -> MachineDate.voice(day, "picture of the page", WEIGHT).stream())
        .findFirst();
  }
}
