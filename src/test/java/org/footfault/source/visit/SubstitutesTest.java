package org.footfault.source.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.footfault.source.ArchivedCopy;
import org.footfault.source.Fact;
import org.footfault.source.Hop;
import org.footfault.source.Source;
import org.footfault.source.Visit;
import org.footfault.source.archive.ArchiveSettings;
import org.footfault.source.page.PageReader;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Memory;
import org.footfault.source.web.fetch.OkHttpWeb;
import org.footfault.testweb.FakeArchive;
import org.footfault.testweb.FakeWeb;
import org.footfault.text.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is read in the place of a source that is gone or blocked. */
@Timeout(60)
final class SubstitutesTest {

  private static final String TITLE = "The Long War of the Lamps";
  private static final String URL = "https://courier.example/2015/03/the-long-war?page=2";
  private static final LocalDate DAY = LocalDate.of(2015, 3, 31);
  private static final LocalDate SOON = LocalDate.of(2015, 4, 2);
  private static final LocalDate LATE = LocalDate.of(2019, 8, 7);
  private static final String TEXT =
      "The lamps were lit at noon, and nobody asked why. ".repeat(20);

  private final FakeWeb web = FakeWeb.open();
  private final FakeArchive archive = new FakeArchive(web);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private SourceReader reader = reader(FakeArchive.BASE);

  @AfterEach
  void close() {
    reader.close();
    threads.shutdownNow();
    web.close();
  }

  private SourceReader reader(String... archives) {
    return new SourceReader(
        new OkHttpWeb(
            web.settings().build(), InstantSource.fixed(Instant.parse("2020-10-20T12:00:00Z"))),
        Memory.none(),
        web.settings().build(),
        new ArchiveSettings(List.of(archives).stream().map(URI::create).toList()),
        new PageReader()::read,
        threads);
  }

  private Source at(String url, String... copies) {
    Address address = Address.of(url);
    return visits(new Cited(address, Set.of(TITLE), Optional.of(DAY), copies(copies)))
        .sources()
        .get(address);
  }

  private static Set<Address> copies(String... copies) {
    return Set.copyOf(List.of(copies).stream().map(Address::of).toList());
  }

  private Visits visits(Cited... cited) {
    return reader.readAll(List.of(cited));
  }

  private static String article(String title) {
    return "<html><head><title>%1$s</title></head><body><h1>%1$s</h1><p>%2$s</p></body></html>"
        .formatted(title, TEXT);
  }

  private List<String> remarksOfKeeping(String url) {
    reader.close();
    ArchiveSettings settings =
        new ArchiveSettings(List.of(URI.create(FakeArchive.BASE))).keepingWhatIsMissing();
    reader =
        new SourceReader(
            new OkHttpWeb(web.settings().build(), InstantSource.system()),
            Memory.none(),
            web.settings().build(),
            settings,
            new PageReader()::read,
            threads);
    return visits(Cited.bare(Address.of(url))).remarks();
  }

  @Test
  void a_source_without_a_copy_is_given_to_the_archive_when_that_is_asked_for() {
    web.hasPage(URL, article(TITLE));
    web.answers(FakeArchive.BASE + "/save/" + URL, 200, "Content-Location", "/web/2020/x", "ok");
    assertThat(remarksOfKeeping(URL))
        .containsExactly("archiving: 1 kept now, 0 asked for, 0 there before, 0 not taken");
    assertThat(web.requestsFor(FakeArchive.BASE + "/save/" + URL)).isEqualTo(1);
  }

  @Test
  void a_source_with_a_copy_is_left_as_it_is() {
    web.hasPage(URL, article(TITLE));
    web.leadsTo(FakeArchive.BASE + "/web/" + URL, FakeArchive.replay(URL, SOON, "081501id_"));
    archive.has(URL, SOON, 200, article(TITLE));
    assertThat(remarksOfKeeping(URL))
        .containsExactly("archiving: 0 kept now, 0 asked for, 1 there before, 0 not taken");
    assertThat(web.requestsFor(FakeArchive.BASE + "/save/" + URL)).isZero();
  }

  @Test
  void what_is_gone_cannot_be_kept() {
    web.isMissing(URL);
    archive.lists(URL, LocalDate.now(ZoneOffset.UTC));
    assertThat(remarksOfKeeping(URL)).isEmpty();
    assertThat(web.requestsFor(FakeArchive.BASE + "/save/" + URL)).isZero();
  }

  @Test
  void nothing_is_given_to_an_archive_unasked() {
    web.hasPage(URL, article(TITLE));
    assertThat(at(URL)).isInstanceOf(Source.Page.class);
    assertThat(web.requestsToHost("archive.example")).isZero();
  }

  private static Optional<ArchivedCopy> copy(Source source) {
    return source instanceof Source.Blocked blocked
        ? blocked.archived()
        : ((Source.Gone) source).archived();
  }

  @Test
  void a_source_that_is_gone_is_read_from_the_copy_nearest_its_day() {
    web.isMissing(URL);
    archive.leads(URL, DAY, SOON);
    archive.has(URL, SOON, 200, article(TITLE));
    ArchivedCopy copy = copy(at(URL)).orElseThrow();
    assertThat(copy.captured()).isEqualTo(SOON);
    assertThat(copy.address()).hasToString(FakeArchive.shown(URL, SOON));
    assertThat(copy.page().orElseThrow().facts().titles()).extracting(Fact::value).contains(TITLE);
  }

  @Test
  void a_blocked_source_is_read_from_its_copy_and_stays_blocked() {
    web.wantsProofOfHumanity(URL);
    archive.leads(URL, DAY, SOON);
    archive.has(URL, SOON, 200, article(TITLE));
    Source source = at(URL);
    assertThat(source).isInstanceOf(Source.Blocked.class);
    assertThat(source.readable()).isPresent();
  }

  @Test
  void a_source_that_is_there_is_not_looked_for() {
    web.hasPage(URL, article(TITLE));
    assertThat(at(URL)).isInstanceOf(Source.Page.class);
    assertThat(web.requestsToHost("archive.example")).isZero();
  }

  @Test
  void a_captured_error_is_no_copy_and_the_index_gives_a_better_one() {
    web.isGone(URL);
    archive.leads(URL, DAY, SOON);
    archive.has(URL, SOON, 404, article("Not Found"));
    LocalDate before = LocalDate.of(2015, 1, 9);
    archive.lists(
        URL,
        DAY,
        "20131009081501 https://courier.example:443/2015/03/the-long-war?page=2",
        "20150109081501 " + URL,
        "not a row",
        "20150009081501 " + URL);
    archive.has(URL, before, 200, article(TITLE));
    assertThat(copy(at(URL)).map(ArchivedCopy::captured)).contains(before);
  }

  @Test
  void a_captured_redirect_to_elsewhere_is_no_copy() {
    web.isMissing(URL);
    archive.leads(URL, DAY, SOON);
    archive.hasRedirect(URL, SOON, "https://courier.example/");
    archive.has("https://courier.example/", SOON, 200, article("The Alder Courier"));
    assertThat(copy(at(URL))).isEmpty();
  }

  @Test
  void a_captured_page_for_not_found_is_no_copy() {
    web.isMissing(URL);
    archive.leads(URL, DAY, SOON);
    archive.has(URL, SOON, 200, "<title>Page not found</title><p>This page does not exist.</p>");
    assertThat(copy(at(URL))).isEmpty();
  }

  @Test
  void a_captured_wall_is_no_copy() {
    web.isMissing(URL);
    archive.leads(URL, DAY, SOON);
    archive.has(URL, SOON, 200, "<title>Access Denied</title><p>You may not pass.</p>");
    assertThat(copy(at(URL))).isEmpty();
  }

  @Test
  void a_copy_of_long_after_counts_only_if_it_carries_the_title() {
    web.isMissing(URL);
    archive.leads(URL, DAY, LATE);
    archive.has(URL, LATE, 200, article("A Shop for Lamps"));
    assertThat(copy(at(URL))).isEmpty();
    String other = "https://courier.example/other";
    web.isMissing(other);
    archive.leads(other, DAY, LATE);
    archive.has(other, LATE, 200, article(TITLE));
    assertThat(copy(at(other)).map(ArchivedCopy::captured)).contains(LATE);
  }

  @Test
  void a_copy_of_its_time_under_quite_another_title_is_not_held_against_the_note() {
    web.isMissing(URL);
    archive.leads(URL, DAY, SOON);
    archive.has(URL, SOON, 200, article("Cooking with Beans"));
    assertThat(at(URL).readable()).isEmpty();
  }

  @Test
  void a_copy_of_its_time_serves_a_note_without_a_title() {
    web.isMissing(URL);
    archive.leads(URL, DAY, SOON);
    archive.has(URL, SOON, 200, article("Cooking with Beans"));
    Address address = Address.of(URL);
    Visits visits = visits(new Cited(address, Set.of(), Optional.of(DAY), Set.of()));
    assertThat(visits.sources().get(address).readable()).isPresent();
  }

  @Test
  void an_answer_of_the_archive_itself_is_no_copy() {
    web.isMissing(URL);
    web.hasPage(
        FakeArchive.replay(URL, DAY, "120000id_"),
        "<p>This URL has been excluded from the Wayback Machine.</p>");
    assertThat(copy(at(URL))).isEmpty();
  }

  @Test
  void an_archive_that_is_down_is_spoken_of_once_and_condemns_nothing() {
    web.answersEverywhere("archive.example", 503, "busy");
    List<Cited> cited =
        List.of(1, 2, 3, 4, 5, 6).stream()
            .map(i -> Cited.bare(Address.of("https://courier.example/" + i)))
            .toList();
    Visits visits = reader.readAll(cited);
    assertThat(visits.remarks())
        .containsExactly(
            "the archive archive.example could not be asked for copies: it answers with status 503");
    assertThat(visits.sources().values())
        .allSatisfy(
            source ->
                assertThat(source)
                    .isInstanceOfSatisfying(
                        Source.Gone.class, gone -> assertThat(gone.archived()).isEmpty()));
  }

  @Test
  void no_archive_is_asked_when_none_is_named() {
    reader.close();
    reader = reader();
    web.isMissing(URL);
    assertThat(copy(at(URL))).isEmpty();
    assertThat(web.requestsToHost("archive.example")).isZero();
  }

  @Test
  void the_copy_that_the_note_gives_comes_first() {
    web.isMissing(URL);
    String given = "https://keeper.example/20150402081501/" + URL;
    web.hasPage(given, article(TITLE));
    ArchivedCopy copy = copy(at(URL, given)).orElseThrow();
    assertThat(copy.address()).hasToString(given);
    assertThat(copy.captured()).isEqualTo(SOON);
    assertThat(web.requestsToHost("archive.example")).isZero();
  }

  @Test
  void a_cited_copy_that_is_gone_is_looked_for_by_the_address_that_it_is_a_copy_of() {
    String cited = FakeArchive.shown(URL, DAY);
    web.isMissing(cited);
    archive.leads(URL, DAY, SOON);
    archive.has(URL, SOON, 200, article(TITLE));
    assertThat(copy(at(cited)).map(ArchivedCopy::captured)).contains(SOON);
  }

  @Test
  void a_timegate_is_asked_by_its_list_of_captures() {
    reader.close();
    reader = reader("https://gate.example/timegate/");
    web.isMissing(URL);
    web.answers(
        "https://gate.example/timegate/" + URL,
        200,
        "Link",
        "<"
            + URL
            + ">; rel=\"original\", <https://gate.example/map/1>; rel=\"timemap\"; type=\"application/link-format\"",
        article("Newest"));
    web.hasPage(
        "https://gate.example/map/1",
        """
        <%s>;rel="original",
        <https://gate.example/m/1>;rel="first memento";datetime="Tue, 20 Jun 2000 18:02:59 GMT",
        <https://gate.example/m/2,x>;rel="memento";datetime="Thu, 02 Apr 2015 08:15:01 GMT",
        <https://gate.example/m/3>;rel="last memento";datetime="Wed, 09 Apr 2018 20:30:51 GMT"
        """
            .formatted(URL));
    web.answers(
        "https://gate.example/m/2,x",
        200,
        "Memento-Datetime",
        "Thu, 02 Apr 2015 08:15:01 GMT",
        article(TITLE));
    ArchivedCopy copy = copy(at(URL)).orElseThrow();
    assertThat(copy.captured()).isEqualTo(SOON);
    assertThat(copy.address()).hasToString("https://gate.example/m/2,x");
  }

  /** A web of two addresses of a site that moved whole; none of it is asked for in earnest. */
  private static Answer answer(URI address, String newAddress, String html) {
    int status = address.toString().equals(newAddress) ? 200 : 404;
    Visit visit =
        new Visit(
            List.of(new Hop(address, status, Hop.Kind.FIRST)), Instant.EPOCH, Visit.Origin.NETWORK);
    return new Answer.Reply(
        visit,
        Map.of("content-type", List.of("text/html; charset=utf-8")),
        (status == 200 ? html : "lost").getBytes(StandardCharsets.UTF_8),
        Answer.Extent.WHOLE);
  }

  private Source.Gone moved(String title) {
    Address old = Address.of("http://www.state.gov/r/pa/prs/ps/2015/03/1.htm");
    String now = "https://2009-2017.state.gov/r/pa/prs/ps/2015/03/1.htm";
    try (SourceReader others =
        new SourceReader(
            address -> answer(address, now, article(title)),
            Memory.none(),
            web.settings().build(),
            new ArchiveSettings(List.of(URI.create(FakeArchive.BASE))),
            new PageReader()::read,
            threads)) {
      Cited cited = new Cited(old, Set.of(TITLE), Optional.of(DAY), Set.of());
      return (Source.Gone) others.readAll(List.of(cited)).sources().get(old);
    }
  }

  @Test
  void a_page_of_a_site_that_moved_whole_is_read_at_its_new_address() {
    assertThat(moved(TITLE).elsewhere().map(page -> page.visit().arrived().getHost()))
        .contains("2009-2017.state.gov");
  }

  @Test
  void another_page_at_the_new_address_is_not_taken_for_it() {
    assertThat(moved("Cooking with Beans").elsewhere()).isEmpty();
  }
}
