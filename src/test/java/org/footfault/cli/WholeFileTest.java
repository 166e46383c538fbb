package org.footfault.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {

  @TempDir private Path folder;

  @Test
  void a_file_is_replaced_whole() throws Exception {
    Path path = folder.resolve("report.html");
    Files.writeString(path, "an earlier and longer report");
    new WholeFile(path, "report.html").write(out -> out.write("new “words”"));
    assertThat(path).hasContent("new “words”");
    assertThat(folder).isDirectoryContaining(path::equals);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void a_writer_that_fails_half_way_leaves_the_earlier_file_and_nothing_else() throws Exception {
    Path path = folder.resolve("report.html");
    Files.writeString(path, "earlier");
    WholeFile file = new WholeFile(path, "report.html");
    assertThatThrownBy(
            () ->
                file.write(
                    out -> {
                      out.write("half");
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(Failure.class)
        .hasMessage("report.html: it could not be written: No space left on device");
    assertThat(path).hasContent("earlier");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void missing_folders_are_made_beforehand() throws Exception {
    Path path = folder.resolve("a/b/report.html");
    new WholeFile(path, "x").check();
    assertThat(path.getParent()).isEmptyDirectory();
  }

  @Test
  void a_place_below_a_file_is_refused_beforehand() throws Exception {
    Files.writeString(folder.resolve("file"), "");
    WholeFile file = new WholeFile(folder.resolve("file/report.html"), "file/report.html");
    assertThatThrownBy(file::check)
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("file/report.html: no file can be written there: ");
  }

  @Test
  void a_folder_in_its_place_is_refused_beforehand() {
    assertThatThrownBy(new WholeFile(folder, "reports")::check)
        .hasMessage("reports: this is a folder; name a file to write the report to");
  }

  @Test
  void a_link_stays_a_link() throws Exception {
    Path target = Files.writeString(folder.resolve("target.html"), "earlier");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), target);
    new WholeFile(link, "link.html").write(out -> out.write("new"));
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("new");
  }

  @Test
  void what_is_no_file_is_written_to_and_not_replaced() throws Exception {
    WholeFile device = new WholeFile(Path.of("/dev/null"), "/dev/null");
    device.check();
    device.write(out -> out.write("gone"));
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }
}
