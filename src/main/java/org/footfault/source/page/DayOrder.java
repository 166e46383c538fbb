package org.footfault.source.page;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settles whether 03/04/2015 is in March or in April: another day of the page that is plain, else
 * the habit of the page's country and language.
 */
final class DayOrder {

  /** What an order that only habit tells is worth, of what the day would be worth. */
  private static final double BY_HABIT = 0.8;

  /** Takes “/en-gb/”; refuses “/engb/”. */
  private static final Pattern REGION = Pattern.compile("/[a-z]{2}[-_]([a-zA-Z]{2})(?=/|$)");

  private DayOrder() {}

  static List<Voice> settled(List<Voice> voices, Set<LocalDate> plain, HtmlPage page) {
    if (voices.stream().allMatch(v -> v.swapped().isEmpty())) {
      return voices;
    }
    boolean monthFirst = isMonthFirst(page);
    return voices.stream().map(v -> settled(v, plain, monthFirst)).toList();
  }

  /** The days of which the order is plain, and those beside them. */
  static Set<LocalDate> plain(List<Voice> published, List<Voice> modified) {
    Set<LocalDate> plain = new HashSet<>();
    for (List<Voice> voices : List.of(published, modified)) {
      for (Voice voice : voices) {
        if (voice.swapped().isEmpty()) {
          plain.add(voice.day());
          voice.elsewhere().ifPresent(plain::add);
        }
      }
    }
    return plain;
  }

  private static Voice settled(Voice voice, Set<LocalDate> plain, boolean monthFirst) {
    Optional<LocalDate> swapped = voice.swapped();
    if (swapped.isEmpty()) {
      return voice;
    }
    boolean asRead = plain.contains(voice.day());
    boolean other = plain.contains(swapped.get());
    if (asRead != other) {
      return asRead ? voice : voice.inOtherOrder();
    }
    Voice likely = monthFirst ? voice.inOtherOrder() : voice;
    return likely.weighing(voice.weight() * BY_HABIT);
  }

  /** The United States and few others write the month first (Unicode CLDR, date formats). */
  private static boolean isMonthFirst(HtmlPage page) {
    String tag = page.firstMeta("og:locale").or(page::language).orElse("").replace('_', '-');
    Locale locale = Locale.forLanguageTag(tag);
    Matcher region = REGION.matcher(Optional.ofNullable(page.address().getPath()).orElse(""));
    String country = region.find() ? region.group(1).toUpperCase(Locale.ROOT) : locale.getCountry();
    if (!country.isEmpty()) {
      return country.equals("US") || country.equals("PH");
    }
    boolean english = tag.isEmpty() || locale.getLanguage().equals("en");
    String host = Optional.ofNullable(page.address().getHost()).orElse("");
    return english && host.matches(".*\\.(?:com|us|gov|edu|mil|org|net)");
  }
}
