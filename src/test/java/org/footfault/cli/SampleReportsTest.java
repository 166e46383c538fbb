package org.footfault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.footfault.report.Reporters;
import org.footfault.spec.SpecFile;
import org.footfault.testweb.FakeArchive;
import org.footfault.testweb.FakeWeb;
import org.footfault.testweb.SampleSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The approved reports of the sample posts, {@code reports/samples}, are what {@code footfault
 * audit} writes: the folder of reports, and a file in each other format.
 */
final class SampleReportsTest {

  private static final Path APPROVED = Path.of("reports", "samples");

  @TempDir private Path written;

  /** With {@code -Dspec.update=true} what is written now is approved. */
  @Test
  void the_approved_reports_are_what_an_audit_of_the_sample_posts_writes() throws IOException {
    audit();
    if (SpecFile.isUpdating()) {
      approve();
    }
    SortedMap<String, String> now = files(written);
    SortedMap<String, String> approved = files(APPROVED);
    assertThat(now.keySet()).isEqualTo(approved.keySet());
    now.forEach((file, text) -> assertThat(text).as(file).isEqualTo(approved.get(file)));
  }

  private void audit() {
    try (FakeWeb web = FakeWeb.open()) {
      SampleSources.in(web);
      List<String> words =
          new ArrayList<>(
              List.of(
                  "audit",
                  "citations/posts",
                  "--reports=" + written,
                  "--proxy=" + web.proxy(),
                  "--ca-certificate=" + web.certificateFile(),
                  "--archives=" + FakeArchive.BASE,
                  "--quiet"));
      Reporters.formats().stream()
          .filter(format -> !format.equals("html") && !format.equals("json")) // in the folder
          .forEach(format -> words.add("--output=" + format + "=" + file(format)));
      Play.Ending ending = new Play(Path.of("").toAbsolutePath()).run(words.toArray(String[]::new));
      assertThat(ending.code()).as(ending.err()).isEqualTo(ExitCode.FINDINGS);
    }
  }

  private Path file(String format) {
    return written.resolve("audit." + (format.equals("text") ? "txt" : format));
  }

  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private void approve() throws IOException {
    Files.createDirectories(APPROVED);
    for (String old : files(APPROVED).keySet()) {
      Files.delete(APPROVED.resolve(old));
    }
    for (String file : files(written).keySet()) {
      Files.copy(written.resolve(file), APPROVED.resolve(file));
    }
  }
}
