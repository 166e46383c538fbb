package org.footfault.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.footfault.config.FailOn;
import org.footfault.config.WrittenDuration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values as they are written on the command line; each says what it takes when it refuses. */
final class Written {

  private Written() {}

  /** Reads {@code 30s}. */
  static final class Time implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String written) {
      return WrittenDuration.read(written)
          .orElseThrow(
              () ->
                  new TypeConversionException("“" + written + "” is not " + WrittenDuration.FORMS));
    }
  }

  /** Reads {@code 2015-04-02}. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String written) {
      try {
        return LocalDate.parse(written);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("“" + written + "” is no day such as 2015-04-02");
      }
    }
  }

  /** Reads {@code warning}. */
  static final class Level implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String written) {
      for (FailOn level : FailOn.values()) {
        if (level.word().equals(written)) {
          return level;
        }
      }
      throw new TypeConversionException("“" + written + "” is none of error, warning, note, never");
    }
  }
}
