package org.footfault.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Audits each section of {@code docs/hostile-web.md}, and holds that every row is judged as that
 * page says. {@code -Dspec.update=true} writes what came, for a person to read.
 */
@Timeout(120)
final class HostileRowsTest {

  private static final Path PAGE = Path.of("docs/hostile-web.md");

  /** A deadline that no row but the slow ones comes near, also on a machine with much to do. */
  private static final Duration AMPLE = Duration.ofSeconds(40);

  @TestFactory
  Stream<DynamicTest> network_faults() throws IOException {
    return rows("Network", Duration.ofSeconds(10), web -> new NetworkFaults(web).tell());
  }

  @TestFactory
  Stream<DynamicTest> tls_faults() throws IOException {
    return rows("TLS", AMPLE, web -> new TlsFaults(web).tell());
  }

  @TestFactory
  Stream<DynamicTest> server_faults() throws IOException {
    return rows("Server", AMPLE, HostileRowsTest::servers);
  }

  private static void servers(HostileWeb web) {
    new ServerFaults(web).tell();
    new OddHeads(web).tell();
  }

  @TestFactory
  Stream<DynamicTest> redirects() throws IOException {
    return rows("Redirects", AMPLE, web -> new Redirects(web).tell());
  }

  @TestFactory
  Stream<DynamicTest> content_traps() throws IOException {
    return rows("Content", AMPLE, HostileRowsTest::contents);
  }

  private static void contents(HostileWeb web) {
    new ContentTraps(web).tell();
    new SeemingLosses(web).tell();
  }

  @TestFactory
  Stream<DynamicTest> odd_bodies() throws IOException {
    return rows("Bodies", AMPLE, HostileRowsTest::bodies);
  }

  private static void bodies(HostileWeb web) {
    new OddBodies(web).tell();
    new OddContents(web).tell();
  }

  @TestFactory
  Stream<DynamicTest> unsafe_addresses() throws IOException {
    return rows("Safety", AMPLE, web -> new UnsafeAddresses(web).tell());
  }

  /** Rows of which nobody could call the source alive: “dead” in the table of the trade. */
  private static final Pattern LOST =
      Pattern.compile(
          "404|404-h2|404-heavy|410|h-dns-nx|r-to-404|r-to-nx|r-to-error-404|soft404-.*|r-to-404path.*"
              + "|r-to-home.*|h-all-.*|r-home-.*|r-vanity-all|h-parked|r-to-parked|suspended");

  private static final Pattern GONE = Pattern.compile("`link/(?:gone|soft-404|home|parked)`");

  @Test
  void no_page_that_a_reader_can_open_is_called_gone() throws IOException {
    List<String> open = rows(id -> id.startsWith("ok-") || id.equals("sound"));
    assertThat(open).hasSizeGreaterThan(100);
    assertThat(open).noneMatch(row -> row.contains("| contradicted |") || GONE.matcher(row).find());
  }

  @Test
  void no_page_that_is_lost_is_called_fine() throws IOException {
    List<String> lost = rows(id -> LOST.matcher(id).matches());
    assertThat(lost).hasSizeGreaterThan(25);
    assertThat(lost).allMatch(row -> row.contains("`link/") && !row.contains("| confirmed |"));
    assertThat(lost).filteredOn(row -> GONE.matcher(row).find()).hasSizeGreaterThan(20);
  }

  private static List<String> rows(Predicate<String> wanted) throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.startsWith("| ") && line.split("\\|").length == 5)
        .filter(line -> wanted.test(id(line)))
        .toList();
  }

  private static Stream<DynamicTest> rows(
      String section, Duration timeout, Consumer<HostileWeb> behaviours) throws IOException {
    List<String> actual = new ArrayList<>();
    try (HostileWeb web = new HostileWeb()) {
      behaviours.accept(web);
      Map<String, String> told = web.audit(timeout);
      for (HostileWeb.Row row : web.rows()) {
        actual.add("| " + row.id() + " | " + row.what() + " | " + told.get(row.id()) + " |");
      }
    }
    if (Boolean.getBoolean("spec.update")) {
      write(section, actual);
    }
    List<String> expected = lines(Files.readAllLines(PAGE), section);
    assertThat(actual).as("the rows of " + section).hasSameSizeAs(expected);
    return Stream.iterate(0, i -> i < actual.size(), i -> i + 1)
        .map(
            i ->
                DynamicTest.dynamicTest(
                    id(actual.get(i)), () -> assertThat(actual.get(i)).isEqualTo(expected.get(i))));
  }

  private static String id(String line) {
    return line.split("\\|")[1].strip();
  }

  /** The rows of the table under a heading, without its own head. */
  private static List<String> lines(List<String> page, String section) {
    int from = page.indexOf("## " + section) + 1;
    assertThat(from).as("a heading " + section).isPositive();
    return page.subList(from, page.size()).stream()
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("|"))
        .skip(2)
        .toList();
  }

  private static void write(String section, List<String> rows) throws IOException {
    List<String> page = new ArrayList<>(Files.readAllLines(PAGE));
    List<String> old = lines(page, section);
    int heading = page.indexOf("## " + section);
    int at = heading;
    while (!page.get(at).startsWith("|---")) {
      at++;
    }
    for (int i = 0; i < old.size(); i++) {
      page.remove(at + 1);
    }
    page.addAll(at + 1, rows);
    Files.write(PAGE, page);
  }
}
