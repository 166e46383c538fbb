package org.footfault.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of JSON lines: an object whose texts are read by name, and whose rest is passed over.
 */
final class JsonLine {

  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, String> texts;
  private final Map<String, String> numbers;

  private JsonLine(Map<String, String> texts, Map<String, String> numbers) {
    this.texts = texts;
    this.numbers = numbers;
  }

  /**
   * Reads a line.
   *
   * @throws Failure if it is no JSON object; the message says what it is
   */
  static JsonLine read(String line) throws Failure {
    Map<String, String> texts = new HashMap<>();
    Map<String, String> numbers = new HashMap<>();
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw Failure.usage("not a JSON object");
      }
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        JsonToken value = in.nextToken();
        if (value == JsonToken.VALUE_STRING) {
          texts.put(name, in.getString());
        } else if (value.isNumeric()) {
          numbers.put(name, in.getString());
        } else {
          in.skipChildren();
        }
      }
      if (in.nextToken() != null) {
        throw Failure.usage("more than one JSON object");
      }
    } catch (JacksonException e) {
      throw Failure.usage("not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
    return new JsonLine(texts, numbers);
  }

  /** A number of the object, in its own digits; empty where it is missing, or no number. */
  Optional<String> number(String name) {
    return Optional.ofNullable(numbers.get(name));
  }

  /** A text of the object; empty where it is missing, null, or no text. */
  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  /**
   * A text that must be there.
   *
   * @throws Failure if it is not
   */
  String required(String name) throws Failure {
    return text(name).orElseThrow(() -> Failure.usage("“" + name + "” is missing, or no text"));
  }
}
