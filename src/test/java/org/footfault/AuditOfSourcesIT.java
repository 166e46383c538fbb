package org.footfault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.footfault.testweb.FakeWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged jar as a process, which sees the fake web through its proxy. */
@Timeout(120)
final class AuditOfSourcesIT {

  private static final String POST =
      """
      ---
      title: Nine Sources
      date: 2015-04-20
      ---

      One is there.[^1] Two is gone.[^2] Three has moved.[^3] Four wants a login.[^4]
      Five is silent.[^5] Six has another title.[^6] Seven has another date.[^7]
      Eight is ill.[^8] Nine is private.[^9]

      [^1]: Jane Roe, “The Long War,” The Times, March 31, 2015, https://times.example/war
      [^2]: Jane Roe, “The Lost Page,” The Times, March 31, 2015, https://times.example/lost
      [^3]: Jane Roe, “The Old Road,” The Times, March 31, 2015, https://times.example/road
      [^4]: Jane Roe, “The Closed Door,” The Times, March 31, 2015, https://door.example/closed
      [^5]: Jane Roe, “The Silent House,” The Times, March 31, 2015, https://mute.example/house
      [^6]: Jane Roe, “Rivers of the Northern Plain,” The Times, March 31, 2015, https://times.example/rivers
      [^7]: Jane Roe, “The Late Train,” The Times, March 31, 2015, https://times.example/train
      [^8]: Jane Roe, “The Ill Server,” The Times, March 31, 2015, https://ill.example/server
      [^9]: Jane Roe, “The Inner Net,” The Times, March 31, 2015, http://10.0.0.7/net
      """;

  private static final int LINES_BEFORE_NOTES = 9;

  @TempDir private Path folder;
  private final FakeWeb web = FakeWeb.open();

  @AfterEach
  void close() {
    web.close();
  }

  @Test
  void every_kind_of_source_gets_its_own_verdict() throws Exception {
    web.hasPage("https://times.example/war", article("The Long War", "2015-03-31"));
    web.isMissing("https://times.example/lost");
    web.movesTo("https://times.example/road", "https://times.example/2015/road");
    web.hasPage("https://times.example/2015/road", article("The Old Road", "2015-03-31"));
    web.wantsLogin("https://door.example/closed");
    web.staysSilent("https://mute.example/house");
    web.hasPage("https://times.example/rivers", article("Cooking with Beans", "2015-03-31"));
    web.hasPage("https://times.example/train", article("The Late Train", "2014-06-02"));
    web.answers("https://ill.example/server", 500);

    Outcome outcome = audit();

    assertThat(outcome.errors()).doesNotContain("Exception");
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.checksAboutNote(1)).isEmpty();
    assertThat(outcome.checksAboutNote(2)).containsOnly("link/gone");
    assertThat(outcome.checksAboutNote(3)).containsOnly("link/moved");
    assertThat(outcome.checksAboutNote(4)).containsOnly("link/blocked");
    assertThat(outcome.checksAboutNote(5)).containsOnly("link/unreachable");
    assertThat(outcome.checksAboutNote(6)).containsOnly("source/title");
    assertThat(outcome.checksAboutNote(7)).containsOnly("source/date");
    assertThat(outcome.checksAboutNote(8)).containsOnly("link/unreachable");
    assertThat(outcome.checksAboutNote(9)).containsOnly("link/refused");
  }

  private static String article(String title, String day) {
    return """
    <!DOCTYPE html><html lang="en"><head><title>%1$s – The Times</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "%1$s",
     "datePublished": "%2$s", "author": {"@type": "Person", "name": "Jane Roe"},
     "publisher": {"@type": "Organization", "name": "The Times"}}
    </script></head>
    <body><article><h1>%1$s</h1><p>By Jane Roe, <time datetime="%2$s">%2$s</time></p><p>%3$s</p></article></body></html>
    """
        .formatted(
            title, day, "It was a day like any other, and nobody thought of it. ".repeat(20));
  }

  private record Outcome(int exit, String output, String errors) {
    /** The ids of the checks that found something about a note of the post. */
    List<String> checksAboutNote(int note) {
      int line = LINES_BEFORE_NOTES + note;
      List<String> ids = new ArrayList<>();
      for (String row : output.lines().toList()) {
        if (row.contains("post.md:" + line + ":")) {
          ids.add(row.replaceAll(".*?\\b([a-z]+/[a-z0-9-]+)\\b(?![./]).*", "$1"));
        }
      }
      return ids;
    }
  }

  private Outcome audit() throws IOException, InterruptedException {
    Path post = folder.resolve("post.md");
    Files.writeString(post, POST);
    Path output = folder.resolve("out.txt");
    Path errors = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("footfault.jar", "target/footfault.jar"),
                "audit",
                "--no-reports",
                "--color=never",
                "--today=2016-01-01",
                "--timeout=6s",
                "--proxy=" + web.proxy(),
                "--ca-certificate=" + web.certificateFile(),
                "--archives=https://archive.example",
                "post.md")
            .directory(folder.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.toUpperCase(java.util.Locale.ROOT).endsWith("_PROXY"));
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Outcome(
        process.exitValue(), Files.readString(output, UTF_8), Files.readString(errors, UTF_8));
  }
}
