package org.footfault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds what is written against an approved file in src/test/resources/org/footfault/report/golden;
 * {@code -Dspec.update=true} approves what is written now.
 */
public final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/org/footfault/report/golden");

  private Golden() {}

  /** Fails, with both texts, where they differ. */
  public static void matches(String file, String text) {
    Path path = FOLDER.resolve(file);
    try {
      if (Boolean.getBoolean("spec.update")) {
        Files.createDirectories(FOLDER);
        Files.writeString(path, text);
      }
      assertThat(text).as(file).isEqualTo(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a reporter writes. */
  public static String written(Reporter reporter, Report report) {
    StringBuilder text = new StringBuilder();
    try {
      reporter.write(report, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
