package org.footfault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.footfault.post.PostId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReportFolderTest {

  private static String name(String post) {
    return ReportFolder.fileName(new PostId(post));
  }

  @ParameterizedTest
  @CsvSource({
    "first-talks.txt, first-talks.txt.html",
    "citations/posts/first-talks.txt, citations--posts--first-talks.txt.html",
    "a.md, a.md.html"
  })
  void a_plain_path_can_be_read_in_the_name(String post, String file) {
    assertThat(name(post)).isEqualTo(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "/etc/passwd",
        "..",
        ".",
        "",
        "-",
        "index",
        "con",
        "nul.txt",
        "C:\\posts\\a.md",
        "https://a.example/x?y=1#z",
        "a\u0000b",
        "a/../b",
        "a//b",
        ".hidden",
        "naïve post.md",
        "README.md",
        "a--b.md",
        "漢字.md",
        "a~b.md"
      })
  void any_other_name_becomes_a_safe_one_with_a_hash(String post) {
    assertThat(name(post))
        .matches("[a-z0-9_][a-z0-9_.-]*~[0-9a-f]{10}\\.html")
        .doesNotContain("..");
  }

  @Test
  void a_very_long_name_becomes_a_short_one() {
    assertThat(name("a".repeat(100_000))).hasSizeLessThan(120);
  }

  @Test
  void names_that_differ_by_a_letter_a_slash_or_a_capital_never_meet() {
    SplittableRandom random = new SplittableRandom(7);
    Map<String, String> owners = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      StringBuilder post = new StringBuilder();
      for (int k = random.nextInt(1, 8); k > 0; k--) {
        post.append("aAb1./-~_ é".charAt(random.nextInt(11)));
      }
      String owner =
          owners.merge(
              name(post.toString()).toLowerCase(Locale.ROOT), post.toString(), (a, b) -> a);
      assertThat(owner).isEqualTo(post.toString());
    }
  }
}
