package org.footfault.config;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as people write it in options and settings. */
public final class WrittenDuration {

  /** What to tell somebody who wrote another one. */
  public static final String FORMS =
      "a length of time, such as 20s, 2m or 7d (from 1ms to 9999999d)";

  /** Takes {@code 20s}, {@code 500 ms} and {@code 20}, refuses {@code 1h30} and {@code -5s}. */
  private static final Pattern FORM = Pattern.compile("(\\d{1,7}) ?(ms|s|m|h|d)?");

  private WrittenDuration() {}

  /** The time that is meant, more than nothing; a number alone counts seconds. */
  public static Optional<Duration> read(String written) {
    Matcher form = FORM.matcher(written.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    long amount = Long.parseLong(form.group(1));
    Duration meant =
        switch (form.group(2) == null ? "s" : form.group(2)) {
          case "ms" -> Duration.ofMillis(amount);
          case "m" -> Duration.ofMinutes(amount);
          case "h" -> Duration.ofHours(amount);
          case "d" -> Duration.ofDays(amount);
          default -> Duration.ofSeconds(amount);
        };
    return Optional.of(meant).filter(time -> !time.isZero());
  }
}
