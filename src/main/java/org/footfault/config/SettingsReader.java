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
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.footfault.check.Checks;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads one settings file, and says for people what is wrong in one that it refuses. */
final class SettingsReader {

  /** No settings are so long; the limit keeps a mistaken path from filling the memory. */
  private static final long MAX_BYTES = 1 << 20;

  /** Takes {@code line 2, column 1}. */
  private static final Pattern TOLD_LINE = Pattern.compile("\\bline (\\d{1,7}), column \\d");

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
              DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              text ->
                  text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
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
    if (text.lines().allMatch(SettingsReader::saysNothing)) {
      return Settings.none();
    }
    try {
      Settings settings = YAML.readValue(text, Settings.class);
      refuseUnknownChecks(settings.checks().keySet(), text);
      refuseUnusableValue(settings, text);
      return settings;
    } catch (UnrecognizedPropertyException e) {
      String key = e.getPropertyName();
      throw refused(
          lineOf(key, text).orElse(line(e)), unknownKey(key, words(e.getKnownPropertyIds())));
    } catch (MismatchedInputException e) {
      OptionalInt line = lineOf(lastKey(e), text);
      throw refused(line.orElse(line(e)), wrongType(e));
    } catch (StreamReadException e) {
      throw refused(faultyLine(e), "this is not YAML: " + lastSentence(e.getOriginalMessage()));
    } catch (JacksonException e) {
      throw refused(line(e), firstLine(e.getOriginalMessage()));
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

  private static boolean saysNothing(String line) {
    String words = line.strip();
    return words.isEmpty() || words.startsWith("#") || words.equals("---");
  }

  private void refuseUnknownChecks(Collection<String> ids, String text) throws SettingsException {
    if (ids.isEmpty()) {
      return;
    }
    List<String> known = Checks.all().stream().map(check -> check.info().id()).toList();
    for (String id : ids) {
      if (!known.contains(id)) {
        String hint =
            Nearest.to(id, known).map(near -> "did you mean “" + near + "”?").orElse(LIST_CHECKS);
        throw refused(lineOf(id, text).orElse(0), "there is no check “" + id + "”; " + hint);
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
    String key = keys(e).collect(Collectors.joining(": "));
    if (key.isEmpty()) {
      return "settings are lines “key: value”, and this is something else";
    }
    boolean inList = e.getPath().stream().anyMatch(part -> part.getPropertyName() == null);
    return "“" + key + "” must be " + (inList ? "a list of texts" : wanted(e));
  }

  /** The keys that lead to what is wrong, the places in lists left out. */
  private static Stream<String> keys(JacksonException e) {
    return e.getPath().stream()
        .map(JacksonException.Reference::getPropertyName)
        .filter(Objects::nonNull);
  }

  private static String lastKey(JacksonException e) {
    return keys(e).reduce("", (first, second) -> second);
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
      return keys(e).findFirst().filter("headers"::equals).isPresent()
          ? "lines “host: {header: value}”"
          : "lines “check: level”";
    }
    return Collection.class.isAssignableFrom(type) ? "a list of texts" : "a text";
  }

  private static List<String> words(Collection<?> known) {
    return known.stream().map(Object::toString).sorted().toList();
  }

  private SettingsException refused(int line, String what) {
    return new SettingsException(name + (line > 0 ? ":" + line : "") + ": " + what);
  }

  /** What a key of this file is refused for, with the key's line. */
  SettingsException refused(String key, String what) throws SettingsException {
    return refused(lineOf(key, text()).orElse(0), what);
  }

  private void refuseUnusableValue(Settings settings, String text) throws SettingsException {
    Optional<UnusableValue> unusable = UnusableValue.in(settings);
    if (unusable.isPresent()) {
      int line =
          lineWith(unusable.get(), text).orElse(lineOf(unusable.get().key(), text).orElse(0));
      throw refused(line, unusable.get().words());
    }
  }

  /** The line below a key, or its own, that has the letters which are at fault. */
  private static OptionalInt lineWith(UnusableValue value, String text) {
    List<String> lines = text.lines().toList();
    return IntStream.range(lineOf(value.key(), text).orElse(1) - 1, lines.size())
        .filter(i -> lines.get(i).contains(value.place()))
        .map(i -> i + 1)
        .findFirst();
  }

  /** The YAML reader tells of where it was, and then of where the fault is: {@code line 2, …}. */
  private static int faultyLine(StreamReadException e) {
    Matcher told = TOLD_LINE.matcher(e.getOriginalMessage());
    int line = line(e);
    while (told.find()) {
      line = Integer.parseInt(told.group(1));
    }
    return line;
  }

  private static int line(JacksonException e) {
    return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
  }

  /** The line of a key; the reader itself only knows how far it has read, often a line further. */
  private static OptionalInt lineOf(String key, String text) {
    List<String> lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> !key.isEmpty() && unquoted(lines.get(i)).startsWith(key))
        .map(i -> i + 1)
        .findFirst();
  }

  private static String unquoted(String line) {
    return line.strip().replace("\"", "").replace("'", "");
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
