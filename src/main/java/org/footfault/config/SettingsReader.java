package org.footfault.config;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.footfault.check.Checks;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** Reads one settings file, and says for people what is wrong in one that it refuses. */
final class SettingsReader {

  /** No settings are so long; the limit keeps a mistaken path from filling the memory. */
  private static final long MAX_BYTES = 1 << 20;

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(YAMLReadFeature.EMPTY_DOCUMENT_AS_EMPTY_OBJECT)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
              DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .withConfigOverride(
              List.class,
              list ->
                  list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL)))
          .withConfigOverride(
              Map.class,
              map ->
                  map.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL)))
          .addModule(
              new SimpleModule().addDeserializer(Duration.class, new WrittenDurationReader()))
          .build();

  private final Path file;
  private final String name;

  /**
   * @param name what the file is called in messages
   */
  SettingsReader(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  Settings read() throws SettingsException {
    String text = text();
    try {
      Settings settings = YAML.readValue(text, Settings.class);
      refuseUnknownChecks(settings.checks().keySet());
      return settings;
    } catch (UnrecognizedPropertyException e) {
      throw refused(e, unknownKey(e.getPropertyName(), words(e.getKnownPropertyIds())));
    } catch (MismatchedInputException e) {
      throw refused(e, wrongType(e));
    } catch (StreamReadException e) {
      throw refused(e, "this is not YAML: " + lastSentence(e.getOriginalMessage()));
    } catch (JacksonException e) {
      throw refused(e, firstLine(e.getOriginalMessage()));
    }
  }

  private String text() throws SettingsException {
    try {
      if (Files.isDirectory(file)) {
        throw new SettingsException(name + ": this is a folder, not a settings file");
      }
      if (Files.size(file) > MAX_BYTES) {
        throw new SettingsException(name + ": larger than 1 MB, so hardly a settings file");
      }
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new SettingsException(name + ": there is no such settings file");
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new SettingsException(name + ": this is not text in UTF-8");
    } catch (IOException e) {
      throw new SettingsException(name + ": the settings cannot be read: " + e.getMessage());
    }
  }

  private void refuseUnknownChecks(Collection<String> ids) throws SettingsException {
    if (ids.isEmpty()) {
      return;
    }
    List<String> known = Checks.all().stream().map(check -> check.info().id()).toList();
    for (String id : ids) {
      if (!known.contains(id)) {
        String hint =
            Nearest.to(id, known).map(near -> "did you mean “" + near + "”?").orElse(LIST_CHECKS);
        throw new SettingsException(name + ": there is no check “" + id + "”; " + hint);
      }
    }
  }

  private static final String LIST_CHECKS = "footfault explain lists them all";

  private static String unknownKey(String key, List<String> known) {
    return "there is no setting “"
        + key
        + "”; "
        + Nearest.to(key, known)
            .map(near -> "did you mean “" + near + "”?")
            .orElse("there are " + String.join(", ", known));
  }

  private static String wrongType(MismatchedInputException e) {
    String key = e.getPath().isEmpty() ? "" : e.getPath().get(0).getPropertyName();
    if (key == null || key.isEmpty()) {
      return "settings are lines “key: value”, and this is something else";
    }
    String part = e.getPath().size() > 1 ? e.getPath().get(1).getPropertyName() : null;
    return "“" + (part == null ? key : key + ": " + part) + "” must be " + wanted(e);
  }

  private static String wanted(MismatchedInputException e) {
    Class<?> type = e.getTargetType() == null ? Object.class : e.getTargetType();
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name().toLowerCase(java.util.Locale.ROOT))
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    if (type == Boolean.class) {
      return "true or false";
    }
    if (type == Duration.class) {
      return WrittenDuration.FORMS;
    }
    if (Map.class.isAssignableFrom(type)) {
      return "lines “check: level”";
    }
    return Collection.class.isAssignableFrom(type) ? "a list of texts" : "a text";
  }

  private static List<String> words(Collection<?> known) {
    return known.stream().map(Object::toString).sorted().toList();
  }

  private SettingsException refused(JacksonException e, String what) {
    int line = e.getLocation() == null ? -1 : e.getLocation().getLineNr();
    return new SettingsException(name + (line > 0 ? ":" + line : "") + ": " + what);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("it cannot be understood");
  }

  /**
   * The YAML reader tells first what it was doing, then what is wrong, then quotes the lines; each
   * on lines of its own, the places between them. What is wrong is the last line that begins in the
   * first column and is no place.
   */
  private static String lastSentence(String message) {
    return message
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .reduce((first, second) -> second)
        .orElse("it cannot be understood");
  }

  /** Reads {@code 20s}, and a bare number as seconds. */
  private static final class WrittenDurationReader extends StdDeserializer<Duration> {

    WrittenDurationReader() {
      super(Duration.class);
    }

    @Override
    public Duration deserialize(JsonParser in, DeserializationContext context) {
      String written = in.currentToken().isScalarValue() ? in.getString() : "";
      return WrittenDuration.read(written)
          .orElseThrow(
              () -> MismatchedInputException.from(in, Duration.class, WrittenDuration.FORMS));
    }
  }
}
