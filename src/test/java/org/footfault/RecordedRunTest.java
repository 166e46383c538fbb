package org.footfault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.footfault.note.NoteOptions;
import org.footfault.report.PostReport.Judged;
import org.footfault.report.Report;
import org.footfault.report.Reporters;
import org.footfault.report.RunInfo.Mode;
import org.footfault.source.Source;
import org.footfault.source.archive.ArchiveSettings;
import org.footfault.source.web.MemorySettings;
import org.footfault.source.web.WebSettings;
import org.footfault.testweb.FakeArchive;
import org.footfault.testweb.FakeWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/** A run that is recorded, and replayed without a network. */
@Timeout(120)
final class RecordedRunTest {

  private static final Instant NOW = Instant.parse("2016-10-20T12:00:00.123Z");

  private static final String POST =
      """
      One.[^1] Two.[^2] Three.[^3] Four.[^4] Five.[^5] Six.[^6] Seven.[^7] Eight.[^8]

      [^1]: Jane Roe, “The Long War,” https://times.example/war
      [^2]: Jane Roe, “The Short Peace,” http://times.example/peace#end
      [^3]: Jane Roe, “The End,” https://herald.example/end?page=2&x=é
      [^4]: Jane Roe, “A Reset,” https://reset.example/
      [^5]: Jane Roe, “A Half,” https://half.example/
      [^6]: Jane Roe, “At Home,” http://192.168.1.1/router
      [^7]: Jane Roe, “Behind a Door,” https://login.example/a
      [^8]: Jane Roe, “Around,” https://times.example/refresh
      """;

  @TempDir private Path folder;
  private final FakeWeb web = FakeWeb.open();

  @BeforeEach
  void fill() {
    web.hasPage("https://times.example/war", "<title>The Long War</title><p>Words of war.</p>");
    web.movesTo("http://times.example/peace", "https://times.example/peace");
    web.hasPage("https://times.example/peace", "<title>Another</title><p id=end>Words.</p>");
    web.isMissing("https://herald.example/end?page=2&x=%C3%A9");
    web.hangsUp("https://reset.example/");
    web.endsInTheMiddle("https://half.example/");
    web.wantsLogin("https://login.example/a");
    web.refreshesTo("https://times.example/refresh", "https://times.example/war");
  }

  @AfterEach
  void close() {
    web.close();
  }

  private MemorySettings recording(Path file) {
    return new MemorySettings(
        Optional.empty(), Duration.ofDays(7), Optional.of(file), Optional.empty());
  }

  private static MemorySettings replay(Path file) {
    return new MemorySettings(
        Optional.empty(), Duration.ofDays(7), Optional.empty(), Optional.of(file));
  }

  private Report audit(WebSettings settings, String text) throws IOException {
    return audit(settings, ArchiveSettings.none(), text);
  }

  private Report audit(WebSettings settings, ArchiveSettings archives, String text)
      throws IOException {
    Path post = folder.resolve("post.md");
    Files.writeString(post, text);
    AuditOptions options =
        new AuditOptions(
            "1",
            Mode.ONLINE,
            NoteOptions.defaults(),
            LocalDate.of(2016, 10, 20),
            settings,
            archives,
            Set.of(),
            Map.of());
    try (Footfault footfault = new Footfault(options, InstantSource.fixed(NOW))) {
      return footfault.audit(List.of(new PostInput.File(post, "post.md")), Progress.SILENT);
    }
  }

  private static String json(Report report) throws IOException {
    StringBuilder text = new StringBuilder();
    Reporters.of("json").orElseThrow().write(report, text);
    return text.toString();
  }

  @Test
  void a_replay_gives_the_same_report_to_the_byte_and_asks_nobody() throws IOException {
    Path file = folder.resolve("run.warc.gz");
    Report recorded = audit(web.settings().memory(recording(file)).build(), POST);
    web.close();
    Report replayed = audit(WebSettings.defaults().toBuilder().memory(replay(file)).build(), POST);
    assertThat(json(replayed)).isEqualTo(json(recorded));
    assertThat(web.requestsFor("https://times.example/war")).isZero();
    assertThat(recorded.posts().get(0).citations().stream().map(Judged::source))
        .hasAtLeastOneElementOfType(Source.Page.class)
        .hasAtLeastOneElementOfType(Source.Gone.class)
        .hasAtLeastOneElementOfType(Source.Unreachable.class);
  }

  @Test
  void what_is_said_beside_an_address_is_a_part_of_what_is_recorded() throws IOException {
    FakeArchive archive = new FakeArchive(web);
    String gate = "https://gate.example/timegate/https://times.example/lost";
    String copy = "https://gate.example/m/20161019/https://times.example/lost";
    LocalDate day = LocalDate.of(2016, 10, 18);
    archive.gateLeads(gate, day, copy);
    archive.hasAt(copy, day.plusDays(1), "<title>The Lost Peace</title><p>Words.</p>");
    web.isMissing("https://times.example/lost");
    String post =
        "One.[^1]\n\n[^1]: Jane Roe, “The Lost Peace,” Times (Oct. 18, 2016), https://times.example/lost\n";
    ArchiveSettings archives =
        new ArchiveSettings(List.of(URI.create("https://gate.example/timegate/")));
    Path file = folder.resolve("run.warc.gz");
    Report recorded = audit(web.settings().memory(recording(file)).build(), archives, post);
    web.close();
    Report replayed =
        audit(WebSettings.defaults().toBuilder().memory(replay(file)).build(), archives, post);
    assertThat(recorded.posts().get(0).citations().get(0).why())
        .isEqualTo("confirmed from a copy of 19 October 2016");
    assertThat(json(replayed)).isEqualTo(json(recorded));
  }

  private static final String EVERYTHING =
      """
      Two.[^2] Three.[^3] Four.[^4] Five.[^5] Six.[^6] Seven.[^7] Eight.[^8] Nine.[^9]

      [^2]: Jane Roe, “The Lost Peace,” Times (Oct. 18, 2016), https://times.example/lost
      [^3]: Jane Roe, “A Soft Loss,” Times (Oct. 18, 2016), https://soft.example/2016/10/loss
      [^4]: Jane Roe, “The Cookie,” Times (Oct. 18, 2016), https://cookie.example/a
      [^5]: Jane Roe, “The Slip,” Times (Oct. 18, 2016), https://slip.example/a
      [^6]: Jane Roe, “The Error,” Times (Oct. 18, 2016), https://error.example/a
      [^7]: Jane Roe, “The Plain Loss,” Times (Oct. 18, 2016), http://plain.example/2016/10/loss
      [^8]: Jane Roe, “The Long War,” Times (Oct. 18, 2016), http://times.example/war
      [^9]: Jane Roe, “At the Door,” Times (Oct. 18, 2016), https://login.example/a
      """;

  private static final LocalDate DAY = LocalDate.of(2016, 10, 18);

  private void fillEverything() {
    web.isMissing("https://times.example/lost");
    web.answersEverywhere(
        "soft.example", 200, "<title>Page not found</title><p>This page does not exist.");
    web.firstSetsCookie("https://cookie.example/a", "<title>The Cookie</title><p>Crumbs.");
    web.firstAnswers("https://slip.example/a", 404, "X-Any", "1", "<title>The Slip</title><p>S.");
    web.answers("https://error.example/a", 500);
    web.isGone("http://plain.example/2016/10/loss");
    web.hasPage("https://plain.example/2016/10/loss", "<title>The Plain Loss</title><p>Here.");
    web.hasPage("http://times.example/war", "<title>The Long War</title><p>Words of war.</p>");
    FakeArchive archive = new FakeArchive(web);
    String lost = "https://times.example/lost";
    archive.leads(lost, DAY, DAY.plusDays(1));
    archive.has(lost, DAY.plusDays(1), 200, "<title>The Lost Peace</title><p>Words.</p>");
    web.answers(FakeArchive.replay("https://login.example/a", DAY, "120000id_"), 503);
  }

  @Test
  void redirects_cookies_second_questions_and_archives_are_in_a_recording() throws IOException {
    fillEverything();
    ArchiveSettings archives = new ArchiveSettings(List.of(URI.create(FakeArchive.BASE)));
    Path file = folder.resolve("run.warc.gz");
    Report recorded = audit(web.settings().memory(recording(file)).build(), archives, EVERYTHING);
    web.close();
    Report replayed =
        audit(
            WebSettings.defaults().toBuilder().memory(replay(file)).build(), archives, EVERYTHING);
    assertThat(json(replayed)).isEqualTo(json(recorded));
    assertThat(recorded.posts().get(0).citations().stream().map(Judged::source))
        .hasAtLeastOneElementOfType(Source.Gone.class)
        .hasAtLeastOneElementOfType(Source.Blocked.class);
    assertThat(recorded.run().remarks().toString()).contains("it answers with status 503");
  }

  @Test
  void a_replay_of_what_was_given_to_an_archive_gives_nothing_away_and_needs_no_keys()
      throws IOException {
    String post =
        """
        One.[^1] Two.[^2]

        [^1]: Jane Roe, “The Long War,” Times (Oct. 18, 2016), https://times.example/war
        [^2]: Jane Roe, “The Key,” Times (Oct. 18, 2016), https://key.example/a
        """;
    web.hasPage("https://key.example/a", "<title>The Key</title><p>For those who have one.");
    web.answersEverywhere("archive.example", 404, "none");
    new FakeArchive(web).takesForm("https://times.example/war", "LOW a:b", "job-1", "success");
    ArchiveSettings archives =
        new ArchiveSettings(List.of(URI.create(FakeArchive.BASE))).keepingWhatIsMissing();
    Map<String, Map<String, String>> keys =
        Map.of(
            "archive.example", Map.of("Authorization", "LOW a:b"),
            "key.example", Map.of("Authorization", "Bearer hush"));
    Path file = folder.resolve("run.warc.gz");
    Report recorded =
        audit(web.settings().headers(keys).memory(recording(file)).build(), archives, post);
    web.close();
    Report replayed =
        audit(WebSettings.defaults().toBuilder().memory(replay(file)).build(), archives, post);
    assertThat(json(replayed)).isEqualTo(json(recorded));
    assertThat(recorded.run().remarks().toString()).contains("archiving: 1 kept now");
    String written = unpacked(file);
    assertThat(written).contains("POST /save HTTP/1.1");
    assertThat(written).doesNotContain("LOW a:b", "hush");
  }

  private static String unpacked(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), ISO_8859_1);
    }
  }

  @Test
  void one_request_at_a_time_or_many_give_the_same_report() throws IOException {
    Report one = audit(web.settings().globalLimit(1).hostLimit(1).build(), POST);
    Report many = audit(web.settings().globalLimit(64).hostLimit(4).build(), POST);
    assertThat(json(many)).isEqualTo(json(one));
  }

  @Test
  void an_address_that_the_recording_lacks_could_not_be_verified() throws IOException {
    Path file = folder.resolve("run.warc.gz");
    audit(web.settings().memory(recording(file)).build(), POST);
    Report other =
        audit(
            WebSettings.defaults().toBuilder().memory(replay(file)).build(),
            "One.[^1]\n\n[^1]: Jane Roe, “The War,” https://new.example/\n");
    assertThat(other.posts().get(0).citations().get(0).why()).isEqualTo("not in the recording");
    assertThat(other.posts().get(0).findings()).isEmpty();
  }

  @Test
  void the_file_is_a_web_archive_as_others_write_them() throws IOException {
    Path file = folder.resolve("run.warc.gz");
    audit(web.settings().memory(recording(file)).build(), POST);
    List<String> types = new ArrayList<>();
    List<WarcTruncationReason> cuts = new ArrayList<>();
    try (WarcReader reader = new WarcReader(file)) {
      reader.calculateBlockDigest();
      for (WarcRecord record : reader) {
        types.add(record.type());
        cuts.add(record.truncated());
        assertThat(record.version()).hasToString("WARC/1.1");
        if (record instanceof WarcResponse response) {
          response.http();
        }
        record.body().consume();
        if (record instanceof WarcTargetRecord) {
          assertThat(record.calculatedBlockDigest()).isEqualTo(record.blockDigest());
        }
      }
    }
    assertThat(types).startsWith("warcinfo").contains("request", "response", "metadata");
    assertThat(cuts).contains(WarcTruncationReason.DISCONNECT);
  }

  @Test
  void no_secret_is_in_the_file() throws IOException {
    web.firstSetsCookie("https://gate.example/", "<title>In</title>");
    Path file = folder.resolve("run.warc.gz");
    audit(
        web.settings().memory(recording(file)).build(),
        "One.[^1]\n\n[^1]: Jane Roe, “In,” https://jane:hush@gate.example/\n");
    assertThat(unpacked(file)).contains("<title>In</title>").doesNotContain("hush", "gate=open");
  }

  @Test
  void what_a_host_is_sent_goes_to_no_other_and_into_no_file() throws IOException {
    web.leadsTo("https://gate.example/", "https://other.example/");
    web.hasPage("https://other.example/", "<title>In</title>");
    web.movesTo("http://gate.example/plain", "https://gate.example/inner");
    web.hasPage("https://gate.example/inner", "<title>Inner</title>");
    Path file = folder.resolve("run.warc.gz");
    Report report =
        audit(
            web.settings()
                .headers(Map.of("gate.example", Map.of("Authorization", "Bearer hush")))
                .memory(recording(file))
                .build(),
            """
            One.[^1] Two.[^2]

            [^1]: Jane Roe, “In,” https://gate.example/
            [^2]: Jane Roe, “Inner,” http://gate.example/plain
            """);
    assertThat(web.headersSentTo("https://gate.example/")).contains("Bearer hush");
    assertThat(web.headersSentTo("https://gate.example/inner")).contains("Bearer hush");
    assertThat(web.headersSentTo("https://other.example/"))
        .contains("User-Agent")
        .doesNotContain("hush");
    assertThat(web.headersSentTo("http://gate.example/plain")).doesNotContain("hush");
    assertThat(json(report)).doesNotContain("hush");
    assertThat(unpacked(file)).doesNotContain("hush");
  }

  @Test
  void an_earlier_recording_stays_until_the_new_one_is_whole() throws IOException {
    Path file = folder.resolve("run.warc.gz");
    Files.writeString(file, "the earlier one");
    Progress spying =
        new Progress() {
          @Override
          public void visited(java.net.URI address) {
            assertThat(file).hasContent("the earlier one");
          }
        };
    Path post = folder.resolve("post.md");
    Files.writeString(post, POST);
    AuditOptions options =
        new AuditOptions(
            "1",
            Mode.ONLINE,
            NoteOptions.defaults(),
            LocalDate.of(2016, 10, 20),
            web.settings().memory(recording(file)).build(),
            Set.of(),
            Map.of());
    try (Footfault footfault = new Footfault(options, InstantSource.fixed(NOW))) {
      footfault.audit(List.of(new PostInput.File(post, "post.md")), spying);
    }
    assertThat(Files.size(file)).isGreaterThan(1000);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(file, post);
    }
  }
}
