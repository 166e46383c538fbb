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
  private final Map<String, String> raw;

  private JsonLine(Map<String, String> texts, Map<String, String> raw) {
    this.texts = texts;
    this.raw = raw;
  }

  /**
   * Reads a line.
   *
   * @throws Failure if it is no JSON object; the message says what it is
   */
  static JsonLine read(String line) throws Failure {
    Map<String, String> texts = new HashMap<>();
    Map<String, String> raw = new HashMap<>();
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw Failure.usage("not a JSON object");
      }
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        JsonToken value = in.nextToken();
        if (value == JsonToken.VALUE_STRING) {
          texts.put(name, in.getString());
        } else {
          int start = (int) in.currentTokenLocation().getCharOffset();
          in.skipChildren();
          in.finishToken();
          int end = (int) in.currentLocation().getCharOffset();
          raw.put(name, line.substring(start, end).strip());
        }
      }
      if (in.nextToken() != null) {
        throw Failure.usage("more than one JSON object");
      }
    } catch (JacksonException e) {
      throw Failure.usage("not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
    return new JsonLine(texts, raw);
  }

  /** A value of the object that is no text, in its own letters; empty where it is missing. */
  Optional<String> raw(String name) {
    return Optional.ofNullable(raw.get(name));
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
