package org.footfault.source.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.footfault.source.web.Memory;
import org.footfault.source.web.WebSettings;
import org.footfault.source.web.fetch.OkHttpWeb;
import org.footfault.source.web.polite.PoliteWeb;
import org.footfault.testweb.FakeArchive;
import org.footfault.testweb.FakeWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What archives are asked for, and what they are asked to keep, in their own words. */
@Timeout(60)
final class KeptCopiesTest {

  private static final String URL = "https://times.example/war";
  private static final String KEY = "LOW reader:secret";
  private static final String GATE = "https://gate.example/timegate/";
  private static final LocalDate DAY = LocalDate.of(2015, 3, 31);

  private final FakeWeb web = FakeWeb.open();
  private final FakeArchive archive = new FakeArchive(web);
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void close() {
    threads.shutdownNow();
    web.close();
  }

  private WebSettings settings(Map<String, Map<String, String>> headers) {
    return web.settings().headers(headers).retries(0).build();
  }

  private Archives archives(String address, Map<String, Map<String, String>> headers) {
    WebSettings settings = settings(headers);
    InstantSource clock = InstantSource.fixed(Instant.parse("2016-10-20T12:00:00Z"));
    PoliteWeb polite =
        new PoliteWeb(new OkHttpWeb(settings, clock), settings, Memory.none(), threads);
    return new Archives(
        new ArchiveSettings(List.of(URI.create(address))),
        polite::ask,
        place -> settings.hasHeaderFor(place, "authorization"),
        threads,
        Pace.OF_THE_WEB.looking(Duration.ofMillis(20)));
  }

  private String kept(Map<String, Map<String, String>> headers) {
    Archives archives = archives(FakeArchive.BASE, headers);
    archives.keep(URI.create(URL)).join();
    return archives.remarks().get(0);
  }

  private static Map<String, Map<String, String>> keys() {
    return Map.of("archive.example", Map.of("Authorization", KEY));
  }

  @Test
  void with_keys_a_form_is_sent_in_and_looked_after_until_the_copy_is_made() {
    archive.takesForm(URL, KEY, "job-7", "pending", "pending", "success");
    assertThat(kept(keys())).startsWith("archiving: 1 kept now");
    assertThat(web.requestsFor(FakeArchive.BASE + "/save/status/job-7?_t=3")).isEqualTo(1);
  }

  @Test
  void a_capture_that_fails_is_not_taken() {
    archive.takesForm(URL, KEY, "job-7", "pending", "error");
    assertThat(kept(keys())).endsWith("1 not taken");
  }

  @Test
  void a_wrong_key_is_not_taken() {
    archive.takesForm(URL, "LOW other:key", "job-7", "success");
    assertThat(kept(keys())).endsWith("1 not taken");
  }

  @Test
  void a_capture_that_takes_longer_than_any_is_asked_for() {
    String[] pending = "pending ".repeat(24).split(" ");
    archive.takesForm(URL, KEY, "job-7", pending);
    assertThat(kept(keys())).contains("1 asked for");
  }

  @Test
  void without_keys_the_address_that_saves_is_opened() {
    web.answers(
        FakeArchive.BASE + "/save/" + URL, 200, "Content-Location", "/web/20161020120000/" + URL);
    assertThat(kept(Map.of())).startsWith("archiving: 1 kept now");
    assertThat(web.headersSentTo(FakeArchive.BASE + "/save/" + URL)).doesNotContain("uthorization");
  }

  @Test
  void an_archive_that_limits_captures_is_not_pressed() {
    web.answers(FakeArchive.BASE + "/save/" + URL, 429, "Retry-After", "3600");
    assertThat(kept(Map.of())).endsWith("1 not taken");
    assertThat(web.requestsFor(FakeArchive.BASE + "/save/" + URL)).isEqualTo(1);
  }

  private Optional<Capture> found() {
    return archives(GATE, Map.of()).find(URI.create(URL), DAY, capture -> true).join();
  }

  @Test
  void a_timegate_is_told_the_day_and_leads_to_the_capture() {
    LocalDate soon = DAY.plusDays(2);
    archive.gateLeads(GATE + URL, DAY, "https://gate.example/m/20150402/" + URL);
    archive.hasAt("https://gate.example/m/20150402/" + URL, soon, "<p>As it was");
    assertThat(found())
        .hasValueSatisfying(
            capture -> {
              assertThat(capture.captured()).isEqualTo(soon);
              assertThat(capture.shown()).hasToString("https://gate.example/m/20150402/" + URL);
            });
    assertThat(web.headersSentTo(GATE + URL)).contains("Tue, 31 Mar 2015 12:00:00 GMT");
  }

  @Test
  void a_timegate_that_does_not_heed_the_day_is_no_witness() {
    archive.hasAt(GATE + URL, DAY.plusYears(3), "<p>As it is now");
    assertThat(found()).isEmpty();
  }

  @Test
  void a_day_is_told_to_the_gate_and_not_to_where_it_leads() {
    archive.gateLeads(GATE + URL, DAY, "https://elsewhere.example/m/" + URL);
    archive.hasAt("https://elsewhere.example/m/" + URL, DAY, "<p>As it was");
    assertThat(found()).isPresent();
    assertThat(web.headersSentTo("https://elsewhere.example/m/" + URL))
        .doesNotContain("Accept-Datetime");
  }
}
