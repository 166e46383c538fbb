package org.footfault.report.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.footfault.citation.Citation;
import org.footfault.citation.CitationReader;
import org.footfault.citation.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class BibliographyTest {

  private static final CitationReader READER = new CitationReader(LocalDate.of(2026, 1, 1));

  private static final String NOTES =
      """
      Jane Roe & John Doe, “Peace & War: 100% {of} it_all,” Journal of Peace 12, no. 3 (2015): 34–56, https://doi.org/10.1000/182.
      U.S. Dep’t of State, Talks on Rights, Lima Courier (Mar. 31, 2015), https://courier.example/a_b%20c#d (last visited Apr. 2, 2015).
      Ana Díaz, The Harbour at Night 56 (2008).
      Roe v. Wade, 410 U.S. 113, 120 (1973).
      """;

  private static Reading read(String note) {
    return READER.readNote(note, Optional.empty(), Optional.empty());
  }

  private static List<Entry> entries(String notes) {
    Entries entries = new Entries();
    return notes.lines().map(BibliographyTest::read).flatMap(entries::of).toList();
  }

  private static String written(String format, List<Entry> entries) {
    StringBuilder out = new StringBuilder();
    try {
      Bibliography.Works works = Bibliographies.of(format).orElseThrow().begin(out);
      for (Entry entry : entries) {
        works.write(entry);
      }
      works.end();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  private static List<?> schemaFaults(String json) {
    try (InputStream in = BibliographyTest.class.getResourceAsStream("csl-data.schema.json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(schema)
          .validate(json, InputFormat.JSON);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Entry bare(String key, Citation.Kind kind) {
    Optional<String> none = Optional.empty();
    return new Entry(
        key,
        kind,
        List.of(),
        Optional.of("The Long War"),
        none,
        none,
        Optional.empty(),
        Optional.empty(),
        none,
        Optional.empty(),
        none,
        none,
        List.of(),
        none,
        none,
        none);
  }

  @Test
  void the_formats_are_known_by_name() {
    assertThat(Bibliographies.formats()).containsExactly("bibtex", "csl-json", "ris");
    assertThat(Bibliographies.of("docx")).isEmpty();
  }

  @Test
  void csl_json_gives_names_dates_and_types_as_citeproc_wants_them() {
    String json = written("csl-json", entries(NOTES));
    assertThat(schemaFaults(json)).isEmpty();
    JsonNode items = new ObjectMapper().readTree(json);
    JsonNode article = items.get(0);
    assertThat(article.get("id").asString()).isEqualTo("roe2015peace");
    assertThat(article.get("type").asString()).isEqualTo("article-journal");
    assertThat(article.get("author").get(0).toString())
        .isEqualTo("{\"family\":\"Roe\",\"given\":\"Jane\"}");
    assertThat(article.get("issued").toString()).isEqualTo("{\"date-parts\":[[2015]]}");
    assertThat(article.get("DOI").asString()).isEqualTo("10.1000/182");
    assertThat(article.get("page").asString()).isEqualTo("34–56");
    JsonNode news = items.get(1);
    assertThat(news.get("type").asString()).isEqualTo("article-newspaper");
    assertThat(news.get("author").toString()).isEqualTo("[{\"literal\":\"U.S. Dep’t of State\"}]");
    assertThat(news.get("issued").toString()).isEqualTo("{\"date-parts\":[[2015,3,31]]}");
    assertThat(news.get("accessed").toString()).isEqualTo("{\"date-parts\":[[2015,4,2]]}");
    assertThat(items.get(3).get("type").asString()).isEqualTo("legal_case");
  }

  @Test
  void bibtex_escapes_what_tex_takes_for_commands_and_leaves_addresses_whole() {
    assertThat(written("bibtex", entries(NOTES)))
        .contains("@article{roe2015peace,\n  author = {Roe, Jane and Doe, John},\n")
        .contains(
            "  title = {{Peace \\& War: 100\\% \\textbraceleft{}of\\textbraceright{} it\\_all}},\n")
        .contains("  journal = {Journal of Peace},\n  year = {2015},\n  volume = {12},\n")
        .contains("  number = {3},\n  pages = {34--56},\n")
        .contains("  author = {{U.S. Dep’t of State}},\n")
        .contains("  year = {2015},\n  month = mar,\n  day = {31},\n")
        .contains("  url = {https://courier.example/a_b%20c#d},\n  urldate = {2015-04-02}\n}\n")
        .contains("@misc{wade1973,");
  }

  @Test
  void ris_has_a_tag_a_line_and_ends_lines_as_the_format_wants() {
    String ris = written("ris", entries(NOTES));
    assertThat(ris.split("\r\n"))
        .allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"))
        .contains("TY  - JOUR", "AU  - Roe, Jane", "SP  - 34", "EP  - 56", "DO  - 10.1000/182")
        .contains("TY  - NEWS", "DA  - 2015/03/31", "Y2  - 2015/04/02", "PY  - 2015")
        .contains("TY  - CASE", "SP  - 113");
    assertThat(ris).endsWith("ER  - \r\n");
  }

  @Test
  void works_that_would_share_a_key_get_a_letter_and_the_same_work_is_given_once() {
    List<Entry> entries =
        entries(
            """
            Jane Roe, The Harbour at Night, Lima Courier (Mar. 31, 2015).
            Jane Roe, The Harbour by Day, Lima Courier (Apr. 2, 2015).
            Jane Roe, The Harbour at Night, Lima Courier (Mar. 31, 2015).
            """);
    assertThat(entries).extracting(Entry::key).containsExactly("roe2015harbour", "roe2015harbourb");
  }

  @Test
  void a_date_that_no_calendar_has_stays_as_it_was_written() {
    List<Entry> entries = entries("Jane Roe, The War, Lima Courier (Mar. 31, 20015).");
    assertThat(written("csl-json", entries)).contains("\"literal\" : \"Mar. 31, 20015\"");
    assertThat(written("bibtex", entries)).contains("note = {dated “Mar. 31, 20015”}");
    assertThat(written("ris", entries)).contains("N1  - dated “Mar. 31, 20015”\r\n");
  }

  @Test
  void a_page_that_a_book_is_cited_for_is_not_where_it_stands() {
    assertThat(entries("Ana Díaz, The Harbour at Night 56 (2008)."))
        .allMatch(entry -> entry.pages().isEmpty());
    assertThat(entries("Ana Díaz, Tides, 81 Andes L. Rev. 1844, 1846 (2006)."))
        .allMatch(entry -> entry.pages().equals(Optional.of("1844")));
  }

  @Test
  void references_to_earlier_notes_are_no_works() {
    assertThat(entries("Jane Roe, The War (2015); Id. at 5.")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Citation.Kind.class)
  void every_kind_of_source_has_a_type_in_every_format(Citation.Kind kind) {
    List<Entry> one = List.of(bare("roe", kind));
    assertThat(schemaFaults(written("csl-json", one))).isEmpty();
    assertThat(written("bibtex", one)).matches("(?s)@[a-z]+\\{roe,\n.*\n}\n");
    assertThat(written("ris", one)).startsWith("TY  - ").contains("ID  - roe\r\n");
  }

  static Stream<String> formats() {
    return Bibliographies.formats().stream();
  }

  /** Notes of scraps that mean something to one of the formats. */
  private static List<Entry> hostile() {
    String[] scraps = {
      "Roe, J.",
      "ER  - ",
      "\r\n",
      "TY  - X",
      "{",
      "}",
      "\\input{x}",
      "%",
      "$",
      "“War,”",
      "@misc{a,",
      "Times",
      "(2015)",
      "https://a.example/{b}\\c",
      "\u0000",
      "\uD83D",
      "\"",
      "]",
      "}]",
      "#",
      "~^_&",
      " and ",
      ", ",
      "Ünïcode",
      "\u2028",
      "2015–2016",
      "Müller & Söhne GmbH",
      ". "
    };
    SplittableRandom random = new SplittableRandom(7);
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      StringBuilder note = new StringBuilder();
      for (int k = random.nextInt(2, 14); k > 0; k--) {
        note.append(scraps[random.nextInt(scraps.length)]).append(' ');
      }
      notes.add(note.toString());
    }
    Entries entries = new Entries();
    return notes.stream().map(BibliographyTest::read).flatMap(entries::of).toList();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void nothing_in_a_note_breaks_out_of_its_field(String format) {
    List<Entry> entries = hostile();
    assertThat(entries).hasSizeGreaterThan(500);
    assertThat(new HashSet<>(entries.stream().map(Entry::key).toList())).hasSameSizeAs(entries);
    String all = written(format, entries);
    switch (format) {
      case "csl-json" -> assertThat(schemaFaults(all)).isEmpty();
      case "ris" -> {
        assertThat(all.split("\r\n")).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
        assertThat(all.split("\r\nER  - \r\n")).hasSameSizeAs(entries);
        assertThat(all.replace("\r\n", "")).doesNotContain("\r", "\n");
      }
      default -> assertThat(entriesOfBibtex(all)).isEqualTo(entries.size());
    }
  }

  /** Counts entries as BibTeX does: by braces, whatever stands before them. */
  private static int entriesOfBibtex(String text) {
    int count = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      count += c == '@' && depth == 0 ? 1 : 0;
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      assertThat(depth).isNotNegative();
    }
    assertThat(depth).isZero();
    return count;
  }
}
