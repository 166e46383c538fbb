package org.footfault.source.web.memory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.footfault.source.Hop;
import org.footfault.source.Source.Fault;
import org.footfault.source.Visit;
import org.footfault.source.web.AddressRange;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Memory;
import org.footfault.source.web.Memory.Age;
import org.footfault.source.web.WebSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class DiskCacheTest {

  private static final Instant NOW = Instant.parse("2016-10-20T12:00:00Z");
  private static final URI ADDRESS = URI.create("https://times.example/war?a=1");
  private static final URI OLD = URI.create("http://times.example/war?a=1");

  @TempDir private Path folder;

  private DiskCache cache(Instant now) {
    return cache(now, WebSettings.defaults());
  }

  private DiskCache cache(Instant now, WebSettings settings) {
    return new DiskCache(
        folder.resolve("cache"), Duration.ofDays(7), settings, InstantSource.fixed(now));
  }

  private static Visit visit(int status) {
    return new Visit(
        List.of(new Hop(OLD, 301, Hop.Kind.FIRST), new Hop(ADDRESS, status, Hop.Kind.PERMANENT)),
        NOW,
        Visit.Origin.NETWORK);
  }

  private static Answer.Reply reply(int status, String body) {
    return new Answer.Reply(
        visit(status),
        Map.of("content-type", List.of("text/html"), "link", List.of("<a>; b=c", "<d>")),
        body.getBytes(UTF_8),
        Answer.Extent.WHOLE);
  }

  private static Answer.Reply recalled(DiskCache cache) {
    return (Answer.Reply) cache.recall(OLD).orElseThrow().answer();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("swept"))
          .sorted()
          .toList();
    }
  }

  @Test
  void a_good_answer_is_the_same_when_it_is_recalled() {
    cache(NOW).keep(OLD, reply(200, "<title>The Long War</title>"));
    Memory.Known known = cache(NOW.plus(Duration.ofDays(6))).recall(OLD).orElseThrow();
    assertThat(known.age()).isEqualTo(Age.FRESH);
    Answer.Reply reply = (Answer.Reply) known.answer();
    assertThat(new String(reply.body(), UTF_8)).isEqualTo("<title>The Long War</title>");
    assertThat(reply.headers()).isEqualTo(reply(200, "").headers());
    assertThat(reply.visit()).isEqualTo(new Visit(visit(200).hops(), NOW, Visit.Origin.CACHE));
  }

  @Test
  void a_good_answer_is_asked_for_again_when_it_is_old() {
    cache(NOW).keep(OLD, reply(200, "page"));
    assertThat(cache(NOW.plus(Duration.ofDays(7))).recall(OLD).orElseThrow().age())
        .isEqualTo(Age.STALE);
  }

  @Test
  void an_answer_of_the_future_is_asked_for_again() {
    cache(NOW).keep(OLD, reply(200, "page"));
    assertThat(cache(NOW.minusSeconds(1)).recall(OLD).orElseThrow().age()).isEqualTo(Age.STALE);
  }

  @Test
  void what_is_missing_is_known_only_until_its_run_ends() {
    DiskCache run = cache(NOW);
    run.keep(OLD, reply(404, "no"));
    Answer.Failure silence = new Answer.Failure(visit(0), Fault.TIMEOUT, "no answer");
    URI other = URI.create("https://slow.example/");
    Visit there = new Visit(List.of(new Hop(other, 0, Hop.Kind.FIRST)), NOW, Visit.Origin.NETWORK);
    run.keep(other, new Answer.Failure(there, Fault.TIMEOUT, silence.detail()));
    DiskCache next = cache(NOW.plusSeconds(60));
    assertThat(recalled(next).visit().status()).isEqualTo(404);
    assertThat(next.recall(other)).isPresent();
    assertThat(cache(NOW.plus(Duration.ofHours(2))).recall(OLD)).isEmpty();
    next.finished();
    assertThat(cache(NOW.plusSeconds(120)).recall(OLD)).isEmpty();
    assertThat(cache(NOW.plusSeconds(120)).recall(other)).isEmpty();
  }

  @Test
  void what_the_users_own_network_did_is_not_kept() {
    for (Fault fault : List.of(Fault.NETWORK, Fault.PROXY, Fault.NAME_SERVICE)) {
      cache(NOW).keep(OLD, new Answer.Failure(visit(0), fault, "no way"));
      assertThat(cache(NOW).recall(OLD)).isEmpty();
    }
  }

  @Test
  void a_page_that_must_not_be_stored_serves_only_the_run_that_was_killed() {
    Answer.Reply page =
        new Answer.Reply(
            visit(200),
            Map.of("cache-control", List.of("private, No-Store")),
            new byte[] {1},
            Answer.Extent.WHOLE);
    DiskCache run = cache(NOW);
    run.keep(OLD, page);
    assertThat(cache(NOW).recall(OLD)).isPresent();
    run.finished();
    assertThat(cache(NOW).recall(OLD)).isEmpty();
  }

  @Test
  void runs_with_another_user_agent_or_network_do_not_share_answers() {
    cache(NOW).keep(OLD, reply(200, "page"));
    assertThat(
            cache(NOW, WebSettings.defaults().toBuilder().userAgent("Other").build()).recall(OLD))
        .isEmpty();
    List<AddressRange> own = List.of(AddressRange.of("10.0.0.0/8"));
    assertThat(cache(NOW, WebSettings.defaults().toBuilder().allowed(own).build()).recall(OLD))
        .isEmpty();
  }

  @Test
  void whatever_byte_is_damaged_the_entry_is_as_if_it_were_not_there() throws IOException {
    cache(NOW).keep(OLD, reply(200, "page"));
    Path file = files().get(0);
    byte[] sound = Files.readAllBytes(file);
    Random random = new Random(5);
    for (int i = 0; i < sound.length; i++) {
      byte[] damaged = sound.clone();
      damaged[i] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      assertThat(cache(NOW).recall(OLD)).as("byte %d", i).isEmpty();
      Files.write(file, java.util.Arrays.copyOf(sound, i));
      assertThat(cache(NOW).recall(OLD)).as("cut at %d", i).isEmpty();
    }
    Files.write(file, sound);
    assertThat(cache(NOW).recall(OLD)).isPresent();
  }

  @Test
  void an_entry_of_another_address_is_not_taken() throws IOException {
    URI other = URI.create("https://other.example/");
    cache(NOW).keep(OLD, reply(200, "page"));
    Path file = files().get(0);
    cache(NOW).keep(other, reply(200, "page"));
    Path second = files().stream().filter(f -> !f.equals(file)).findFirst().orElseThrow();
    Files.copy(file, second, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(cache(NOW).recall(other)).isEmpty();
  }

  @Test
  void a_folder_that_cannot_be_written_is_told_once_and_changes_nothing() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file where the folder should be");
    DiskCache cache = cache(NOW);
    cache.keep(OLD, reply(200, "page"));
    cache.finished();
    assertThat(cache.recall(OLD)).isEmpty();
    assertThat(cache.trouble()).hasValueSatisfying(t -> assertThat(t).contains("cache"));
  }

  @Test
  void other_people_of_the_machine_cannot_look_into_it() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    cache(NOW).keep(OLD, reply(200, "page"));
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("cache"))))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().get(0))))
        .isEqualTo("rw-------");
  }

  @Test
  void several_runs_may_write_and_read_at_the_same_time() throws Exception {
    ExecutorService runs = Executors.newFixedThreadPool(4);
    List<String> pages = List.of("a".repeat(50_000), "b".repeat(90_000), "c".repeat(10));
    for (int run = 0; run < 4; run++) {
      int number = run;
      runs.execute(
          () -> {
            for (int i = 0; i < 100; i++) {
              cache(NOW).keep(OLD, reply(200, pages.get((number + i) % 3)));
              assertThat(pages).contains(new String(recalled(cache(NOW)).body(), UTF_8));
            }
          });
    }
    runs.shutdown();
    assertThat(runs.awaitTermination(50, TimeUnit.SECONDS)).isTrue();
    assertThat(recalled(cache(NOW)).body()).isNotEmpty();
    assertThat(files()).hasSize(1);
  }

  @Test
  void what_is_old_and_what_a_killed_run_left_half_written_is_swept_out() throws IOException {
    cache(NOW).keep(OLD, reply(200, "page"));
    Path draft = files().get(0).resolveSibling(".draft1.tmp");
    Path foreign = folder.resolve("cache/notes.txt");
    Files.writeString(draft, "half");
    Files.writeString(foreign, "somebody's");
    cache(Instant.now().plus(Duration.ofDays(2))).finished();
    assertThat(files()).contains(foreign).doesNotContain(draft).hasSize(2);
    cache(Instant.now().plus(Duration.ofDays(90))).finished();
    assertThat(files()).containsExactly(foreign);
  }
}
