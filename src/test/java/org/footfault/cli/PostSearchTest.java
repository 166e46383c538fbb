package org.footfault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.footfault.PostInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PostSearchTest {

  @TempDir private Path root;
  private Path folder;

  @BeforeEach
  void makePosts() throws IOException {
    folder = Files.createDirectories(root.resolve("blog"));
    for (String name :
        List.of("posts/b.md", "posts/a.txt", "posts/2015/c.html", "posts/2015/z.md", "top.md")) {
      write(name, "text");
    }
    write("posts/.hidden.md", "text");
    write("posts/.git/d.md", "text");
    write("posts/style.css", "text");
    write("posts/LICENSE", "text");
    Files.write(folder.resolve("posts/binary.txt"), new byte[] {'a', 0, 'b'});
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private PostSearch search() {
    byte[] input = "from a pipe".getBytes(StandardCharsets.UTF_8);
    return new PostSearch(folder, new ByteArrayInputStream(input), Optional.of("text"));
  }

  private static List<String> names(PostSearch.Found found) {
    return found.posts().stream().map(post -> post.id().name()).toList();
  }

  @Test
  void a_folder_gives_its_posts_sorted_without_hidden_binary_and_other_files() {
    PostSearch.Found found = search().search(List.of("posts"));
    assertThat(names(found))
        .containsExactly("posts/2015/c.html", "posts/2015/z.md", "posts/a.txt", "posts/b.md");
    assertThat(found.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "posts/*.md          | posts/b.md",
        "posts/**/*.md       | posts/2015/z.md posts/b.md",
        "**/*.md             | posts/2015/z.md posts/b.md top.md",
        "*.md                | top.md",
        "./*.md              | top.md",
        "posts/*/?.{md,html} | posts/2015/c.html posts/2015/z.md",
        "posts/[ab].*        | posts/a.txt posts/b.md",
        "posts/20*           | posts/2015",
      })
  void a_pattern_is_expanded_by_us_so_that_it_works_in_every_shell(String pattern, String names) {
    List<String> expected = names.equals("posts/2015") ? List.of() : List.of(names.split(" "));
    assertThat(names(search().search(List.of(pattern)))).isEqualTo(expected);
  }

  @Test
  void a_file_that_is_called_like_a_pattern_is_that_file() throws IOException {
    write("posts/[1].md", "text");
    assertThat(names(search().search(List.of("posts/[1].md")))).containsExactly("posts/[1].md");
  }

  @Test
  void a_file_that_is_named_is_a_post_whatever_it_is() {
    assertThat(names(search().search(List.of("posts/style.css", "none.md", "posts/.hidden.md"))))
        .containsExactly("posts/style.css", "none.md", "posts/.hidden.md");
  }

  @Test
  void a_post_that_is_named_twice_is_read_once() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("top.md"));
    assertThat(names(search().search(List.of("top.md", "./top.md", "link.md", "*.md"))))
        .containsExactly("top.md");
  }

  @Test
  void a_link_to_a_folder_is_not_followed_so_nothing_goes_in_circles() throws IOException {
    Files.createSymbolicLink(folder.resolve("posts/loop"), folder.resolve("posts"));
    Files.createSymbolicLink(folder.resolve("posts/self.md"), folder.resolve("posts/self.md"));
    assertThat(names(search().search(List.of("posts")))).hasSize(4);
  }

  @Test
  void a_path_is_called_as_it_was_given() {
    String absolute = folder.resolve("top.md").toString();
    assertThat(names(search().search(List.of(absolute, "posts/../posts/b.md", "../elsewhere.md"))))
        .containsExactly(absolute, "posts/b.md", "../elsewhere.md");
  }

  @Test
  void paths_of_the_settings_count_from_their_folder() {
    PostSearch search =
        new PostSearch(
            folder.resolve("posts"), new ByteArrayInputStream(new byte[0]), Optional.empty());
    assertThat(names(search.search(List.of("top.md", "posts/2015"), folder)))
        .containsExactly("../top.md", "2015/c.html", "2015/z.md");
  }

  @Test
  void standard_input_and_addresses_are_posts_too() {
    PostSearch.Found found =
        search().search(List.of("-", "https://blog.example/a", "HTTP://blog.example/b", "-"));
    assertThat(found.posts()).hasSize(3);
    assertThat(found.posts().get(0))
        .isInstanceOfSatisfying(
            PostInput.Bytes.class,
            bytes -> {
              assertThat(bytes.bytes()).asString().isEqualTo("from a pipe");
              assertThat(bytes.format()).contains("text");
            });
    assertThat(found.posts().get(1)).isInstanceOf(PostInput.Remote.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "empty            | empty: there is no post in this folder",
        "posts/*.docx     | posts/*.docx: no file matches this pattern",
        "none/**/*.md     | none/**/*.md: no file matches this pattern",
        "posts/[*.md      | posts/[*.md: this pattern cannot be understood",
        "https://         | https://: no page can be fetched from it",
      })
  void what_names_no_post_is_told_and_the_others_go_on(String word, String problem)
      throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    PostSearch.Found found = search().search(List.of(word, "top.md"));
    assertThat(names(found)).containsExactly("top.md");
    assertThat(found.problems()).singleElement().asString().startsWith(problem);
  }
}
