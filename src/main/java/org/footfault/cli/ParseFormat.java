package org.footfault.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.report.bibliography.Bibliographies;
import org.footfault.report.bibliography.Bibliography;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The form in which {@code parse} answers: one of its own, or a bibliography.
 *
 * @param name as it is asked for
 */
record ParseFormat(String name) {

  static final ParseFormat TEXT = new ParseFormat("text");
  static final ParseFormat JSON = new ParseFormat("json");
  static final ParseFormat JSON_LINES = new ParseFormat("jsonl");

  private static final List<ParseFormat> OWN = List.of(TEXT, JSON, JSON_LINES);

  /** The writer of the cited works; empty for the command's own forms. */
  Optional<Bibliography> bibliography() {
    return OWN.contains(this) ? Optional.empty() : Bibliographies.of(name);
  }

  private static List<String> names() {
    return Stream.concat(OWN.stream().map(ParseFormat::name), Bibliographies.formats().stream())
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }

  /** All names, for the help. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }

  /** Reads a name, whatever its case. */
  static final class Converter implements ITypeConverter<ParseFormat> {
    @Override
    public ParseFormat convert(String written) {
      String name = written.toLowerCase(Locale.ROOT);
      if (!names().contains(name)) {
        throw new TypeConversionException(
            "“" + written + "” is none of " + String.join(", ", names()));
      }
      return new ParseFormat(name);
    }
  }
}
