package org.footfault.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.footfault.citation.Author;
import org.footfault.citation.BackReference;
import org.footfault.citation.Citation;
import org.footfault.citation.Identifier;
import org.footfault.date.Doubt;
import org.footfault.finding.Verdict;
import org.footfault.source.Hop;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.source.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class JsonReporterTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode PUBLISHED = published();
  private static final Schema STRICT =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(strict(PUBLISHED.deepCopy()));

  private static JsonNode published() {
    try (InputStream in = JsonReporter.class.getResourceAsStream("audit.schema.json")) {
      return JSON.readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The published schema lets readers pass over the unknown; ours has nothing unknown. */
  private static JsonNode strict(JsonNode schema) {
    if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
      object.put("additionalProperties", false);
    }
    schema.forEach(JsonReporterTest::strict);
    return schema;
  }

  private static String json(Report report) {
    return Golden.written(new JsonReporter(), report);
  }

  private static Stream<Report> reports() {
    return Stream.concat(
        Stream.of(
            SampleReports.offline(),
            SampleReports.online(),
            SampleReports.several(),
            SampleReports.empty()),
        Hostile.words().map(SampleReports::hostile));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everything_that_is_written_is_in_the_schema(Report report) {
    assertThat(STRICT.validate(json(report), InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_schema_refuses_what_is_not_an_audit() {
    String json = json(SampleReports.online());

    assertThat(STRICT.validate(json.replace("\"confirmed\",", "\"fine\","), InputFormat.JSON))
        .isNotEmpty();
    assertThat(STRICT.validate(json.replace("\"remarks\"", "\"extras\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(STRICT.validate("{}", InputFormat.JSON)).isNotEmpty();
  }

  private static Stream<Arguments> words() {
    return Stream.of(
        Arguments.of("/$defs/citation/properties/kind", Citation.Kind.values()),
        Arguments.of("/$defs/citation/properties/verdict", Verdict.values()),
        Arguments.of("/$defs/author/properties/kind", Author.Kind.values()),
        Arguments.of("/$defs/identifier/properties/scheme", Identifier.Scheme.values()),
        Arguments.of("/$defs/repeats/properties/kind", BackReference.Kind.values()),
        Arguments.of("/$defs/date/properties/doubts/items", Doubt.values()),
        Arguments.of("/$defs/visit/properties/origin", Visit.Origin.values()),
        Arguments.of("/$defs/visit/properties/hops/items/properties/how", Hop.Kind.values()),
        Arguments.of("/$defs/facts/properties/wholeness", PageFacts.Wholeness.values()),
        Arguments.of("/$defs/run/properties/mode", RunInfo.Mode.values()),
        Arguments.of(
            "/$defs/source/properties/cause",
            Stream.of(
                    Source.Proof.values(),
                    Source.Wall.values(),
                    Source.Fault.values(),
                    Source.Reason.values())
                .flatMap(Arrays::stream)
                .toArray(Enum<?>[]::new)));
  }

  @ParameterizedTest
  @MethodSource("words")
  void the_schema_knows_every_word(String place, Enum<?>[] constants) {
    List<String> words = Arrays.stream(constants).map(JsonPost::word).toList();

    List<String> known =
        PUBLISHED.at(place + "/enum").valueStream().map(JsonNode::asString).toList();
    assertThat(known).containsExactlyInAnyOrderElementsOf(words);
  }

  @Test
  void the_audit_of_an_online_run() {
    Golden.matches("online.json", json(SampleReports.online()));
  }

  @Test
  void a_post_that_could_not_be_read_is_among_the_errors_and_not_among_the_posts() {
    JsonNode audit = JSON.readTree(json(SampleReports.several()));

    assertThat(audit.at("/errors/0/post").asString()).isEqualTo("posts/picture.md");
    assertThat(audit.path("posts").size()).isEqualTo(3);
    assertThat(audit.at("/summary/unreadable").asInt()).isEqualTo(1);
  }

  @Test
  void what_is_meant_stands_beside_what_is_written() {
    JsonNode date = JSON.readTree(json(SampleReports.offline())).at("/posts/0/citations/1/date");

    assertThat(date.path("value").asString()).isEqualTo("2105-03-31");
    assertThat(date.path("written").asString()).isEqualTo("Mar. 31, 2105");
    assertThat(date.path("line").asInt()).isEqualTo(5);
    assertThat(date.path("endColumn").asInt() - date.path("column").asInt()).isEqualTo(13);
  }

  @ParameterizedTest
  @MethodSource("org.footfault.report.Hostile#words")
  void nothing_is_lost_and_nothing_can_steer_a_terminal(String words) {
    String json = json(SampleReports.hostile(words));

    // Tag characters lie beyond the reach of an escape, and steer nothing.
    assertThat(json.replace("\n", "").codePoints().filter(c -> c < 0xE0000))
        .allMatch(Printable::isHarmless);
    String whole = words.replace("half \uD83D pair \uDE00", "half \uFFFD pair \uFFFD");
    assertThat(JSON.readTree(json).at("/tool/version").asString()).isEqualTo(whole);
  }

  @Test
  void the_same_report_gives_the_same_bytes() {
    assertThat(json(SampleReports.several())).isEqualTo(json(SampleReports.several()));
  }
}
