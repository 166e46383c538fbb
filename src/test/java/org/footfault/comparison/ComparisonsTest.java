package org.footfault.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.footfault.citation.Author;
import org.footfault.date.PartialDate;
import org.footfault.source.Fact;
import org.footfault.source.Hop;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.footfault.source.Source;
import org.footfault.source.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of holding the fields of a note against those of a page. */
final class ComparisonsTest {

  private static final Witnesses BOTH_AGREE = new Witnesses(Outcome.AGREES, Outcome.AGREES);

  private static PageFacts page(String title, String author, String day, String text) {
    return new PageFacts(
        List.of(new Fact<>(title, "h1", 0.95)),
        author.isEmpty() ? List.of() : List.of(new Fact<>(author, "byline", 0.95)),
        List.of(),
        List.of(new Fact<>(PartialDate.of(LocalDate.parse(day)), "meta", 0.95)),
        List.of(),
        text,
        Wholeness.WHOLE,
        Optional.empty(),
        Optional.empty());
  }

  private static Outcome title(String cited, String own, String text) {
    return title(cited, page(own, "", "2015-03-31", text), "https://courier.example/a");
  }

  private static Outcome title(String cited, PageFacts facts, String address) {
    return title(cited, facts, address, Witnesses.none());
  }

  private static Outcome title(String cited, PageFacts facts, String address, Witnesses witnesses) {
    return title(cited, cited, facts, address, witnesses);
  }

  private static Outcome title(
      String cited, String note, PageFacts facts, String address, Witnesses witnesses) {
    Hop hop = new Hop(URI.create(address), 200, Hop.Kind.FIRST);
    Visit visit = new Visit(List.of(hop), Instant.EPOCH, Visit.Origin.NETWORK);
    Source.Page page = new Source.Page(visit, "text/html", facts);
    return new TitleComparison(cited, note, page, "en", witnesses).compared().outcome();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Editorial",
        "Letter to the Editor",
        "Press Release",
        "Review of The Drowned Quay",
        "Interview with Ann Roe",
        "Pressemitteilung"
      })
  void a_description_in_place_of_a_title_is_no_other_title(String cited) {
    assertThat(title(cited, "A harbor without its night ferry", "")).isEqualTo(Outcome.CANNOT_TELL);
  }

  @Test
  void a_title_of_another_work_differs() {
    assertThat(title("Council raises parking fees", "A harbor without its night ferry", ""))
        .isEqualTo(Outcome.DIFFERS);
  }

  @Test
  void a_title_in_another_language_than_the_page_may_be_a_translation() {
    String text = "Die Fähre ist nicht mehr da, und das ist für den Hafen eine Not. ".repeat(3);
    assertThat(title("The night ferry leaves the port", "Die Nachtfähre legt ab", text))
        .isEqualTo(Outcome.MAY_DIFFER);
    assertThat(title("The night ferry leaves the port", "Trajekt više ne plovi noću", ""))
        .isEqualTo(Outcome.MAY_DIFFER);
    assertThat(title("Port Alder loses its night ferry", "Port Alder verliert die Fähre", text))
        .isEqualTo(Outcome.CANNOT_TELL);
  }

  @Test
  void a_title_whose_names_stand_nowhere_on_the_page_is_no_translation() {
    String text = "Die Fähre ist nicht mehr da, und das ist für den Hafen eine Not. ".repeat(3);
    assertThat(
            title(
                "How the council of Ostrava lost its quarrel with Greta Holm",
                "Die Nachtfähre legt ab",
                text))
        .isEqualTo(Outcome.DIFFERS);
  }

  @Test
  void a_person_whom_the_page_does_not_name_shows_that_a_title_is_no_translation() {
    String text = "Die Fähre ist nicht mehr da, und das ist für den Hafen eine Not. ".repeat(3);
    String own = "Die Nachtfähre legt ab";
    assertThat(title("How Donald Renfield Lost His Quarrel", own, text)).isEqualTo(Outcome.DIFFERS);
  }

  @Test
  void names_of_countries_and_cities_are_translated_too() {
    String text = "Die Fähre ist nicht mehr da, und das ist für den Hafen eine Not. ".repeat(3);
    assertThat(title("Why Austria and Germany quarrel over Vienna", "Die Nachtfähre legt ab", text))
        .isEqualTo(Outcome.MAY_DIFFER);
  }

  @Test
  void an_English_title_on_a_German_page_may_be_a_translation_though_no_small_word_shows_it() {
    String text =
        "Die Fähre ist nicht mehr da, und das ist für den Hafen eine Not, sagen die Leute. Das Amt"
            + " will im Sommer ein neues Boot kaufen und die alte Halle an der Mole abreißen lassen.";
    assertThat(title("Drinking water contaminated in Swiss village", "Brunnen verseucht", text))
        .isEqualTo(Outcome.MAY_DIFFER);
  }

  @Test
  void a_title_in_Latin_letters_that_is_not_English_may_be_the_page_s_own_in_other_letters() {
    PageFacts page = page("Порт Ольха остался без стены", "Ida Lund", "2015-03-31", "Стены нет.");
    String romanised = "Port Ol’kha ostalsia bez steny, kotoruiu khoteli zhiteli";
    assertThat(title(romanised, page, "https://gazeta.example/a", BOTH_AGREE))
        .isEqualTo(Outcome.CANNOT_TELL);
    assertThat(title("Trees of the northern forests", page, "https://gazeta.example/a", BOTH_AGREE))
        .isEqualTo(Outcome.MAY_DIFFER);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Harbor Wall Fight Enters Its Ninth Year,  MAY_DIFFER
          Harbor Wall Fight Enters Its 9th Year,    MAY_DIFFER
          Harbor Wall Fight Enters Its Third Year,  AGREES
          Harbor Wall Fight Enters Its 3rd Year,    AGREES
          Harbor Wall Fight Enters Its Eighth Year, AGREES
          """)
  void another_number_in_the_page_s_own_title_is_worth_a_look(String cited, Outcome outcome) {
    String text = "What began in the eighth year of the old mayor goes on.";
    assertThat(title(cited, "Harbor Wall Fight Enters Its Third Year", text)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Walled In, Part 3",
        "Walls of Elder Bay by Karl Munk – review",
        "Room for Debate: Should the Coast Be Walled?",
        "No Stone Laid"
      })
  void a_series_a_column_a_review_or_a_short_headline_is_no_other_title_where_author_and_day_agree(
      String cited) {
    PageFacts page = page("How fees for parking rise", "Anna Reyes", "2015-03-31", "Fees rise.");
    assertThat(title(cited, page, "https://courier.example/a", BOTH_AGREE))
        .isEqualTo(Outcome.MAY_DIFFER);
  }

  @Test
  void words_of_what_the_page_is_about_speak_for_another_headline_where_author_and_day_agree() {
    String text = "Tenants vote on Monday. The tenants wait. Tenants fear nothing as much as rent.";
    PageFacts page = page("A ballot for Harbor Houses", "Anna Reyes", "2015-03-31", text);
    String cited = "Tenants Must Choose Landlords Soon";
    assertThat(title(cited, page, "https://courier.example/a", BOTH_AGREE))
        .isEqualTo(Outcome.DIFFERS);
    String more = text.replace("Monday", "landlords");
    PageFacts telling = page("A ballot for Harbor Houses", "Anna Reyes", "2015-03-31", more);
    assertThat(title(cited, telling, "https://courier.example/a", BOTH_AGREE))
        .isEqualTo(Outcome.MAY_DIFFER);
  }

  @Test
  void a_name_that_was_read_for_the_title_leaves_the_title_to_the_rest_of_the_note() {
    PageFacts page = page("How the council raised its fees", "Perry Bacon", "2015-03-31", "");
    String note = "Perry Bacon, Lanterns over the Northern Marshes, Alder Courier (Mar. 31, 2015)";
    assertThat(title("Perry Bacon", note, page, "https://courier.example/a", BOTH_AGREE))
        .isEqualTo(Outcome.MAY_DIFFER);
    String nameless = "Perry Bacon, Alder Courier (Mar. 31, 2015)";
    assertThat(title("Perry Bacon", nameless, page, "https://courier.example/a", BOTH_AGREE))
        .isEqualTo(Outcome.CANNOT_TELL);
  }

  @Test
  void an_updated_headline_whose_words_come_back_in_the_text_or_the_address_is_no_other_title() {
    String text = "There were tears and a farewell song on the quay when the last ferry left.";
    assertThat(title("A Farewell on the Quay", "Night boats stop for good", text))
        .isEqualTo(Outcome.CANNOT_TELL);
    PageFacts page = page("Night boats stop for good", "", "2015-03-31", "");
    assertThat(title("A Farewell on the Quay", page, "https://courier.example/farewell-on-quay"))
        .isEqualTo(Outcome.CANNOT_TELL);
  }

  @Test
  void words_that_stand_far_apart_on_a_long_page_do_not_make_its_title() {
    String between = "There was nothing else to tell of the town in those years. ".repeat(10);
    String text = "Cheap boats sail. " + between + "Winters are long. " + between + "Guides help.";
    String own = "How the council raised its parking fees";
    assertThat(
            title(
                "Guides to Cheap Boats in Long Winters of Malta, Elba, Corsica and Rhodes",
                own,
                text))
        .isEqualTo(Outcome.DIFFERS);
    assertThat(title("Guides to Cheap Boats in Long Winters", own, text))
        .isEqualTo(Outcome.MAY_DIFFER);
    assertThat(title("Guides to Cheap Boats in Long Winters", own, text.replace(between, "")))
        .isEqualTo(Outcome.CANNOT_TELL);
  }

  @Test
  void a_page_with_a_short_title_gives_no_proof_against_a_note() {
    assertThat(title("Council raises parking fees", "Lanterns", "Nothing of the kind."))
        .isEqualTo(Outcome.MAY_DIFFER);
  }

  @Test
  void one_telling_word_that_the_page_lacks_is_worth_a_look() {
    String own = "How the council raised its parking fees";
    assertThat(title("All about Lanterns", own, "")).isEqualTo(Outcome.MAY_DIFFER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Home", "Lanterns", "Ines Calder"})
  void a_title_of_one_telling_word_or_a_name_is_held_against_nothing(String cited) {
    PageFacts page = page("A harbor without its night ferry", "Ines Calder", "2015-03-31", "");
    assertThat(title(cited, page, "https://courier.example/a")).isEqualTo(Outcome.CANNOT_TELL);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-03-31, AGREES",
    "2015-04-01, AGREES",
    "2015-05-03, CANNOT_TELL",
    "2015-06-01, DIFFERS",
    "2014-03-31, DIFFERS",
    "1985-03-31, CANNOT_TELL",
  })
  void an_issue_may_be_dated_ahead_and_a_reprint_decades_late(LocalDate cited, Outcome outcome) {
    PageFacts page = page("Night ferry", "", "2015-03-31", "");
    assertThat(DateComparison.of(PartialDate.of(cited), page)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "Roe, Ann, AGREES",
    "Roe, A., AGREES",
    "Rowe, Ann, CANNOT_TELL",
    "Lim, Ben, DIFFERS",
    "Moss, Cleo, CANNOT_TELL",
  })
  void authors_are_compared_by_family_name(String family, String given, Outcome outcome) {
    PageFacts page = page("Night ferry", "Ann Roe", "2015-03-31", "Photographs: Cleo Moss.");
    assertThat(AuthorComparison.of(List.of(Author.person(family, given)), "", page))
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Meyers   | Andrea | Andrea Meyers, “Night ferry”                    | DIFFERS
          Raies    | Anna   | Anna Raies, “Night ferry”                       | CANNOT_TELL
          Lindholm | Anna   | Anna Lindholm (as Anna Reyes), “Night ferry”    | CANNOT_TELL
          Orlov    | Pavel  | Pavel Orlov, “Night ferry,” trans. Anna Reyes   | CANNOT_TELL
          """)
  void a_note_that_names_the_page_s_author_in_another_place_is_not_wrong(
      String family, String given, String written, Outcome outcome) {
    PageFacts page = page("Night ferry", "Anna Reyes", "2015-03-31", "Nothing more.");
    assertThat(AuthorComparison.of(List.of(Author.person(family, given)), written, page))
        .isEqualTo(outcome);
  }

  @Test
  void a_pseudonym_and_a_person_who_is_interviewed_are_no_other_author() {
    PageFacts page = page("Night ferry", "Anna Reyes", "2015-03-31", "Nothing more.");
    assertThat(AuthorComparison.of(List.of(Author.person("Banyan")), "Banyan", page))
        .isEqualTo(Outcome.CANNOT_TELL);
    PageFacts talk = page("Night ferry: an interview", "Anna Reyes", "2015-03-31", "Nothing.");
    assertThat(AuthorComparison.of(List.of(Author.person("Orlov", "Pavel")), "", talk))
        .isEqualTo(Outcome.CANNOT_TELL);
  }

  @Test
  void an_agency_is_held_against_no_person() {
    PageFacts page = page("Night ferry", "Ann Roe", "2015-03-31", "");
    assertThat(AuthorComparison.of(List.of(Author.organisation("Harbor News Agency")), "", page))
        .isEqualTo(Outcome.CANNOT_TELL);
  }
}
