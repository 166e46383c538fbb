package org.footfault.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsSearchTest {

  @TempDir private Path root;
  private Path home;
  private Path project;
  private Path inner;

  @BeforeEach
  void makeFolders() throws IOException {
    home = Files.createDirectories(root.resolve("home"));
    project = Files.createDirectories(home.resolve("blog"));
    inner = Files.createDirectories(project.resolve("posts/2015"));
  }

  private LoadedSettings search(Path from) throws SettingsException {
    return new SettingsSearch(from, Map.of("HOME", home.toString())).search();
  }

  private void project(String yaml) throws IOException {
    Files.writeString(project.resolve(SettingsSearch.FILE_NAME), yaml);
  }

  private void own(String yaml) throws IOException {
    Path folder = Files.createDirectories(home.resolve(".config/footfault"));
    Files.writeString(folder.resolve("config.yml"), yaml);
  }

  @Test
  void without_any_file_the_settings_say_nothing() throws Exception {
    assertThat(search(inner)).isEqualTo(LoadedSettings.none());
  }

  @Test
  void every_key_is_read() throws Exception {
    own("proxy: http://proxy.example:3128\nca-certificate: ca.pem\nallow-private: 10.0.0.0/8\n");
    project(
        """
        posts:
          - posts/**/*.md
        reports: build/notes
        offline: true
        inline-links: true
        fail-on: warning
        strict: true
        timeout: 20s
        archives: https://archive.example
        """);
    Settings settings = search(inner).settings();
    assertThat(settings)
        .isEqualTo(
            Settings.builder()
                .posts(List.of("posts/**/*.md"))
                .reports(Optional.of(project.resolve("build/notes").toString()))
                .offline(Optional.of(true))
                .inlineLinks(Optional.of(true))
                .failOn(Optional.of(FailOn.WARNING))
                .strict(Optional.of(true))
                .timeout(Optional.of(Duration.ofSeconds(20)))
                .proxy(Optional.of("http://proxy.example:3128"))
                .caCertificate(Optional.of(home.resolve(".config/footfault/ca.pem").toString()))
                .allowPrivate(List.of("10.0.0.0/8"))
                .archives(List.of("https://archive.example"))
                .build());
  }

  @Test
  void the_nearest_file_upwards_is_the_projects() throws Exception {
    project("strict: true");
    assertThat(search(inner).settings().strict()).contains(true);
    assertThat(search(inner).folder()).contains(project);
    Files.writeString(inner.resolve(SettingsSearch.FILE_NAME), "strict: false");
    assertThat(search(inner).settings().strict()).contains(false);
  }

  @Test
  void the_search_ends_at_the_root_of_a_repository() throws Exception {
    project("strict: true");
    Files.createDirectories(inner.getParent().resolve(".git"));
    assertThat(search(inner)).isEqualTo(LoadedSettings.none());
  }

  @Test
  void the_search_ends_at_the_home_folder() throws Exception {
    Files.writeString(root.resolve(SettingsSearch.FILE_NAME), "strict: true");
    assertThat(search(inner)).isEqualTo(LoadedSettings.none());
  }

  @Test
  void a_projects_settings_outweigh_the_users_own_and_are_completed_by_them() throws Exception {
    own("strict: true\ntimeout: 5s\n");
    project("timeout: 7s");
    Settings settings = search(project).settings();
    assertThat(settings.timeout()).contains(Duration.ofSeconds(7));
    assertThat(settings.strict()).contains(true);
  }

  @Test
  void the_folder_of_the_users_settings_follows_xdg() throws Exception {
    Path elsewhere = Files.createDirectories(root.resolve("xdg/footfault"));
    Files.writeString(elsewhere.resolve("config.yml"), "strict: true");
    Map<String, String> environment =
        Map.of("HOME", home.toString(), "XDG_CONFIG_HOME", root.resolve("xdg").toString());
    assertThat(new SettingsSearch(inner, environment).search().settings().strict()).contains(true);
    assertThat(
            new SettingsSearch(inner, Map.of("XDG_CONFIG_HOME", "not/absolute"))
                .search()
                .settings()
                .strict())
        .isEmpty();
  }

  @Test
  void a_file_that_says_nothing_is_no_fault() throws Exception {
    for (String yaml : List.of("", "\n\n", "# nothing yet\n", "---\n# nothing\n", "posts:\n")) {
      project(yaml);
      assertThat(search(project).settings()).as(yaml).isEqualTo(Settings.none());
    }
  }

  @Test
  void one_text_is_a_list_of_one() throws Exception {
    project("posts: posts");
    assertThat(search(project).settings().posts()).containsExactly("posts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "offlin: true               | .footfault.yml:1: there is no setting “offlin”; did you mean “offline”?",
        "strict: true/colour: red   | .footfault.yml:2: there is no setting “colour”; there are ",
        "offline: 5                 | .footfault.yml:1: “offline” must be true or false",
        "offline: 'true'            | .footfault.yml:1: “offline” must be true or false",
        "timeout: soon              | .footfault.yml:1: “timeout” must be a length of time, such as",
        "timeout: 0                 | .footfault.yml:1: “timeout” must be a length of time, such as",
        "max-age: 99999999999d      | .footfault.yml:1: “max-age” must be a length of time, such as 20s, 2m or 7d (from 1ms to 9999999d)",
        "archives: [ftp:~~x]        | .footfault.yml:1: archives: “ftp:~~x” is no address such as https:~~web.archive.org",
        "archives:/  - https:~~a.example/  - b | .footfault.yml:3: archives: “b” is no address such as",
        "strict: true/user-agent: Fü | .footfault.yml:2: user-agent: “Fü” cannot be sent; write a name in plain ASCII",
        "headers:/  a.example:/    Host: b | .footfault.yml:3: headers: “Host” cannot be sent to a.example: Footfault sets",
        "strict: true/\tposts: a     | .footfault.yml:2: this is not YAML:",
        "timeout: [3]               | .footfault.yml:1: “timeout” must be a length of time, such as",
        "strict: true/fail-on: all  | .footfault.yml:2: “fail-on” must be one of error, warning, note, never",
        "posts: [{a: b}]            | .footfault.yml:1: “posts” must be a list of texts",
        "posts: [1]                 | .footfault.yml:1: “posts” must be a list of texts",
        "reports: [a]               | .footfault.yml:1: “reports” must be a text",
        "checks: all                | .footfault.yml:1: “checks” must be lines “check: level”",
        "checks:/  a~b: loud        | .footfault.yml:2: “checks: a~b” must be one of off, note,",
        "checks:/  a~b:             | .footfault.yml:2: “checks: a~b” must be one of off, note,",
        "checks:/  no~such: off     | .footfault.yml:2: there is no check “no/such”",
        "strict: true/strict: false | .footfault.yml:2: this is not YAML: Duplicate",
        "posts: [a/strict: true     | this is not YAML:",
        "- a/- b                    | settings are lines “key: value”",
        "just words                 | settings are lines “key: value”",
      })
  void a_wrong_file_is_refused_with_its_line_and_what_to_do(String yaml, String message)
      throws IOException {
    project(yaml.replace('/', '\n').replace('~', '/'));
    assertThatThrownBy(() -> search(project))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(message.replace('~', '/'))
        .hasMessageStartingWith(".footfault.yml:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "proxy: http://proxy.example:1 | “proxy”",
        "ca-certificate: ca.pem        | “ca-certificate”",
        "cache-dir: kept               | “cache-dir”",
        "headers: {a: {b: c}}          | “headers”",
        "allow-private: 10.0.0.0/8     | “allow-private”",
      })
  void a_project_may_not_weaken_what_protects_its_reader(String yaml, String key)
      throws IOException {
    project(yaml);
    assertThatThrownBy(() -> search(project))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(".footfault.yml:1: a project may not set " + key);
  }

  @ParameterizedTest
  @CsvSource({
    "reports: ../elsewhere",
    "reports: /etc",
    "reports: ~/x",
    "posts: a/../../b",
    "posts: /etc/*"
  })
  void the_paths_of_a_project_stay_inside_it(String yaml) throws IOException {
    project(yaml);
    assertThatThrownBy(() -> search(project))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("must be a path inside the project");
  }

  @Test
  void what_belongs_to_a_project_is_refused_in_the_users_own_file() throws IOException {
    own("posts: a");
    assertThatThrownBy(() -> search(inner)).hasMessageContaining("“posts” belongs in a project's");
  }

  @Test
  void a_file_that_is_named_must_exist() {
    SettingsSearch search = new SettingsSearch(project, Map.of());
    assertThatThrownBy(() -> search.load(Path.of("none.yml")))
        .hasMessage("none.yml: there is no such settings file");
    assertThatThrownBy(() -> search.load(Path.of("posts")))
        .hasMessage("posts: this is a folder, not a settings file");
  }

  @Test
  void a_file_that_is_no_text_is_refused() throws IOException {
    Files.write(project.resolve(SettingsSearch.FILE_NAME), new byte[] {(byte) 0xC3, 0x28});
    assertThatThrownBy(() -> search(project)).hasMessageContaining("not text in UTF-8");
    Files.write(project.resolve(SettingsSearch.FILE_NAME), new byte[2 << 20]);
    assertThatThrownBy(() -> search(project)).hasMessageContaining("larger than 1 MB");
  }
}
