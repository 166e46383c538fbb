package org.footfault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footfault.testprogram.PackagedProgram;
import org.footfault.testprogram.PackagedProgram.Ending;
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
      [^6]: Jane Roe, “Rivers of the Northern Plain,” The Times, March 31, 2015, https://times.example/n6
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
    web.hasPage("https://times.example/n6", article("Cooking with Beans", "2015-03-31"));
    web.hasPage("https://times.example/train", article("The Late Train", "2014-06-02"));
    web.answers("https://ill.example/server", 500);

    Ending ending = audit();

    ending.assertNoTrace();
    assertThat(ending.code()).isEqualTo(1);
    assertThat(checksAboutNote(1, ending)).isEmpty();
    assertThat(checksAboutNote(2, ending)).containsOnly("link/gone");
    assertThat(checksAboutNote(3, ending)).containsOnly("link/moved");
    assertThat(checksAboutNote(4, ending)).containsOnly("link/blocked");
    assertThat(checksAboutNote(5, ending)).containsOnly("link/unreachable");
    assertThat(checksAboutNote(6, ending)).containsOnly("source/title");
    assertThat(checksAboutNote(7, ending)).containsOnly("source/date");
    assertThat(checksAboutNote(8, ending)).containsOnly("link/unreachable");
    assertThat(checksAboutNote(9, ending)).containsOnly("link/refused");
  }

  /** A connection that cannot be opened for want of a file is no host's fault. */
  @Test
  void few_open_files_make_a_run_slower_and_no_source_broken() throws Exception {
    StringBuilder text = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < 80; i++) {
      String url = "https://h" + i + ".example/war";
      web.hasPage(url, article("The Long War of " + i, "2015-03-31"));
      text.append("So it was.[^" + i + "]\n\n");
      notes.append("[^" + i + "]: Jane Roe, “The Long War of " + i + ",” The Times, " + url + "\n");
    }
    Files.writeString(folder.resolve("post.md"), text.toString() + notes);
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -n 64; exec \"$@\"", "sh"));
    command.addAll(PackagedProgram.java(List.of(), words("--no-cache", "--timeout=60s")));
    PackagedProgram program = new PackagedProgram(folder);

    Ending ending = program.ending(program.start(command));

    ending.assertNoTrace();
    assertThat(ending.out()).contains("No findings.").doesNotContain("could not verify");
    assertThat(ending.code()).isZero();
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

  private Ending audit() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("post.md"), POST);
    return new PackagedProgram(folder).run(words("--timeout=6s"));
  }

  private String[] words(String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "audit",
                "--no-reports",
                "--color=never",
                "--today=2016-01-01",
                "--proxy=" + web.proxy(),
                "--ca-certificate=" + web.certificateFile(),
                "--archives=https://archive.example"));
    words.addAll(List.of(more));
    words.add("post.md");
    return words.toArray(String[]::new);
  }

  /** The ids of the checks that found something about a note of the post. */
  private static List<String> checksAboutNote(int note, Ending ending) {
    String place = "post.md:" + (LINES_BEFORE_NOTES + note) + ":";
    return ending
        .out()
        .lines()
        .filter(row -> row.contains(place))
        .map(row -> row.replaceAll(".*?\\b([a-z]+/[a-z0-9-]+)\\b(?![./]).*", "$1"))
        .toList();
  }
}
