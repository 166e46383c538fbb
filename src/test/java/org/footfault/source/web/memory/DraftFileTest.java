package org.footfault.source.web.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFileTest {

  /** More than any system gives to a process. */
  private static final long NO_PROCESS = 999_999_999_999L;

  @TempDir Path folder;

  @Test
  void what_a_killed_process_left_is_swept_away_and_nothing_else() throws IOException {
    Path left = old(".audit.json." + NO_PROCESS + ".tmp");
    Path living = old(".audit.json." + ProcessHandle.current().pid() + ".tmp");
    Path other = old(".other.json." + NO_PROCESS + ".tmp");
    Path own = old(".audit.json.tmp");
    Path young = Files.createFile(folder.resolve(".audit.json." + (NO_PROCESS - 1) + ".tmp"));

    DraftFile.sweep(folder, Set.of("audit.json"));

    assertThat(DraftFile.beside(folder.resolve("audit.json"))).isEqualTo(living);
    assertThat(left).doesNotExist();
    assertThat(living).exists();
    assertThat(other).exists();
    assertThat(own).exists();
    assertThat(young).exists();
  }

  private Path old(String name) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(5))));
  }
}
