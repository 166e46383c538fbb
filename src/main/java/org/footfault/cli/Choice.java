package org.footfault.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** One of a few words, as a person writes it for an option. */
final class Choice {

  private Choice() {}

  /** The constant of that name, in letters of either case; refuses any other word. */
  static <E extends Enum<E>> E of(Class<E> choices, String written) {
    E[] all = choices.getEnumConstants();
    return Arrays.stream(all)
        .filter(each -> each.name().equalsIgnoreCase(written))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "“"
                        + written
                        + "” is none of "
                        + Arrays.stream(all)
                            .map(each -> each.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))));
  }
}
