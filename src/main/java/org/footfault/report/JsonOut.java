package org.footfault.report;

import java.io.Writer;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * Writes JSON with members in the order of the calls, indented by two spaces, lines ended by LF. A
 * member without a value is left out. Characters that could steer a terminal are written as
 * escapes, so that nothing is lost and nothing happens.
 */
final class JsonOut implements AutoCloseable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new Steering()).build();

  private final JsonGenerator json;

  JsonOut(Writer out) {
    this.json = FACTORY.createGenerator(new Indented(), out);
  }

  /** A whole object, as the document or as an element of an array. */
  JsonOut object(Runnable members) {
    json.writeStartObject();
    members.run();
    json.writeEndObject();
    return this;
  }

  JsonOut object(String name, Runnable members) {
    json.writeName(name);
    return object(members);
  }

  <T> JsonOut array(String name, Iterable<T> elements, Consumer<T> element) {
    json.writeName(name);
    json.writeStartArray();
    elements.forEach(element);
    json.writeEndArray();
    return this;
  }

  JsonOut texts(String name, Iterable<String> texts) {
    return array(name, texts, text -> json.writeString(whole(text)));
  }

  JsonOut text(String name, String value) {
    json.writeStringProperty(name, whole(value));
    return this;
  }

  /** Half a surrogate pair cannot be written in UTF-8. */
  private static String whole(String text) {
    if (text.codePoints().noneMatch(Printable::isHalf)) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().forEach(c -> whole.appendCodePoint(Printable.isHalf(c) ? 0xFFFD : c));
    return whole.toString();
  }

  JsonOut text(String name, Optional<String> value) {
    value.ifPresent(present -> text(name, present));
    return this;
  }

  JsonOut number(String name, long value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  /** A share or a likelihood, with at most three decimals. */
  JsonOut share(String name, double value) {
    json.writeNumberProperty(name, Math.round(value * 1000) / 1000.0);
    return this;
  }

  JsonOut fact(String name, Boolean value) {
    json.writeBooleanProperty(name, value);
    return this;
  }

  /** The members {@code line}, {@code column}, {@code endLine}, {@code endColumn}. */
  JsonOut place(Place place) {
    return number("line", place.line())
        .number("column", place.column())
        .number("endLine", place.endLine())
        .number("endColumn", place.endColumn());
  }

  @Override
  public void close() {
    json.close();
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
          .withObjectIndenter(lines)
          .withArrayIndenter(lines);
    }
  }

  /** Escapes what {@link Printable} would take away, beside what JSON itself escapes. */
  private static final class Steering extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes[0x7F] = ESCAPE_STANDARD;
      return codes;
    }

    /** Null is this library's word for “as it is”. */
    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      boolean asItIs = Character.isSurrogate((char) c) || Printable.isHarmless(c);
      return asItIs ? null : new SerializedString(String.format("\\u%04X", c));
    }
  }
}
