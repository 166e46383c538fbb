package org.footfault.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schema that editors use, and the record that the program reads, say the same. */
final class SettingsSchemaTest {

  private static final String SCHEMA = schema();

  private static String schema() {
    try (InputStream in = Settings.class.getResourceAsStream("settings.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<?> faults(String yaml) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(SCHEMA);
    return schema.validate(yaml, InputFormat.YAML);
  }

  @Test
  void the_schema_has_the_keys_of_the_record_and_describes_each() {
    JsonNode properties = new ObjectMapper().readTree(SCHEMA).get("properties");
    List<String> keys =
        Arrays.stream(Settings.class.getRecordComponents())
            .map(RecordComponent::getName)
            .map(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
            .toList();
    assertThat(properties.propertyNames()).containsExactlyElementsOf(keys);
    assertThat(properties.values()).allMatch(key -> key.hasNonNull("description"));
  }

  @Test
  void the_schema_has_the_words_of_the_enumerations() {
    JsonNode properties = new ObjectMapper().readTree(SCHEMA).get("properties");
    assertThat(words(properties.get("fail-on")))
        .isEqualTo(Arrays.stream(FailOn.values()).map(FailOn::word).toList());
    assertThat(words(properties.get("checks").get("additionalProperties")))
        .isEqualTo(Arrays.stream(CheckLevel.values()).map(CheckLevel::word).toList());
  }

  private static List<String> words(JsonNode enumeration) {
    return enumeration.get("enum").valueStream().map(JsonNode::asString).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "posts: posts",
        "posts: [a, 'b/**/*.md']",
        "reports: none",
        "offline: true",
        "fail-on: never",
        "strict: false",
        "timeout: 20s",
        "timeout: 20",
        "timeout: 500 ms",
        "proxy: http://proxy.example:3128",
        "ca-certificate: ca.pem",
        "allow-private: [10.0.0.0/8]",
        "archives: none",
        "archives: [https://archive.example, https://archive.example/timegate/]",
        "cache-dir: none",
        "max-age: 7d",
        "user-agent: Our checker",
        "headers: {times.example: {X-Key: abc}}",
      })
  void what_the_program_takes_the_schema_takes(String yaml) throws Exception {
    assertThat(reads(yaml)).as("the program").isTrue();
    assertThat(faults(yaml)).as("the schema").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "post: posts",
        "posts: 5",
        "posts: [{a: b}]",
        "reports: [a]",
        "offline: 1",
        "fail-on: always",
        "strict: maybe",
        "timeout: soon",
        "timeout: [1]",
        "timeout: 0",
        "checks: off",
        "checks: {date/year: loud}",
        "allow-private: 10",
        "archives: true",
        "max-age: old",
        "headers: {times.example: abc}",
        "cache-dir: [a]",
        "- a",
      })
  void what_the_program_refuses_the_schema_refuses(String yaml) throws Exception {
    assertThat(reads(yaml)).as("the program").isFalse();
    assertThat(faults(yaml)).as("the schema").isNotEmpty();
  }

  private static boolean reads(String yaml) throws IOException {
    Path file = Files.createTempFile("settings", ".yml");
    try {
      Files.writeString(file, yaml);
      new SettingsReader(file, "settings.yml").read();
      return true;
    } catch (SettingsException e) {
      return false;
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void the_settings_of_this_project_follow_the_schema() throws Exception {
    String yaml = Files.readString(Path.of(SettingsSearch.FILE_NAME));
    assertThat(faults(yaml)).isEmpty();
    assertThat(new SettingsReader(Path.of(SettingsSearch.FILE_NAME), "x").read().posts())
        .containsExactly("citations/posts");
  }
}
