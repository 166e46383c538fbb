package org.footfault.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.footfault.date.PartialDate;
import org.footfault.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PostReadersTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @ParameterizedTest
  @CsvSource({
    "post.txt, text",
    "a/b.c/post.MD, markdown",
    "post.html, html",
    "post.htm, html",
    "post.adoc, asciidoc",
    "post.rst, restructuredtext"
  })
  void the_ending_of_its_name_says_what_a_post_is(String name, String format)
      throws UnreadablePostException {
    assertThat(read(name, "Some words.").format()).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html><p>a | html",
        "  <article>a</article> | html",
        "= A title | asciidoc",
        ".. [1] Roe. | restructuredtext",
        "# A title | markdown",
        "Roe [1] says <so>. | text"
      })
  void without_an_ending_its_first_bytes_say_it(String text, String format)
      throws UnreadablePostException {
    assertThat(read("-", text).format()).isEqualTo(format);
  }

  @Test
  void an_empty_file_is_said_to_be_empty() {
    assertThatThrownBy(() -> read("post.txt", "")).hasMessage("it is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"post.txt", "post.md", "post.html", "post.adoc", "post.rst", "-"})
  void a_file_with_nul_bytes_is_said_to_be_binary(String name) {
    assertThatThrownBy(() -> read(name, "PK\u0003\u0004 words \u0000 more"))
        .isInstanceOf(UnreadablePostException.class)
        .hasMessageStartingWith("it is a binary file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_says_the_charset_and_is_no_text(String charset)
      throws UnreadablePostException {
    byte[] bytes = ("\ufeff" + "Résumé.[1]").getBytes(Charset.forName(charset));
    Post post = PostReaders.read(new PostId("post.txt"), bytes);
    assertThat(post.text()).isEqualTo("Résumé.[1]");
    assertThat(post.position(0)).hasToString("1:1");
    assertThat(post.remarks()).isEmpty();
  }

  @Test
  void what_is_not_utf_8_is_read_as_windows_1252_and_says_so() throws UnreadablePostException {
    byte[] bytes = "“Résumé” – 5 €".getBytes(WINDOWS_1252);
    Post post = PostReaders.read(new PostId("post.txt"), bytes);
    assertThat(post.text()).isEqualTo("“Résumé” – 5 €");
    assertThat(post.remarks()).containsExactly("read as windows-1252, since it is not valid UTF-8");
  }

  @Test
  void what_is_not_utf_8_is_read_as_the_page_declares() throws UnreadablePostException {
    String page = "<meta charset=\"koi8-r\"><p>Москва";
    Post post = PostReaders.read(new PostId("post.html"), page.getBytes(Charset.forName("koi8-r")));
    assertThat(post.text()).isEqualTo("Москва");
    assertThat(post.remarks()).containsExactly("read as KOI8-R, as the file declares");
  }

  @Test
  void a_page_that_declares_the_wrong_charset_is_read_as_the_utf_8_that_it_is()
      throws UnreadablePostException {
    assertThat(read("post.html", "<meta charset=iso-8859-1><p>Résumé").text()).isEqualTo("Résumé");
    assertThat(read("post.html", "<meta charset=no-such><p>Résumé").text()).isEqualTo("Résumé");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lines_may_end_in_any_way(String end) throws UnreadablePostException {
    String text = String.join(end, "Title", "", "Words.[1]", "", "[1] Roe.");
    for (String name : new String[] {"post.txt", "post.md"}) {
      Post post = read(name, text);
      int note = post.text().indexOf("Roe");
      assertThat(post.position(note)).as(name).hasToString("5:5");
    }
  }

  @Test
  void the_front_matter_says_title_date_and_language() throws UnreadablePostException {
    Post post =
        read("a.md", "---\ntitle: 'The Mill'\ndate: 2019-05-04T10:00\nlang: de\n---\n# No\n\nB.");
    assertThat(post.title()).contains("The Mill");
    assertThat(post.published()).contains(PartialDate.of(LocalDate.of(2019, 5, 4)));
    assertThat(post.language()).isEqualTo(Locale.GERMAN);
    assertThat(post.text()).startsWith("No");
    assertThat(post.position(0)).hasToString("6:3");
  }

  @Test
  void hugo_s_front_matter_has_plus_signs() throws UnreadablePostException {
    Post post = read("a.md", "+++\ntitle = \"The Mill\"\ndate = 2019-05-04\n+++\n\nB.");
    assertThat(post.title()).contains("The Mill");
    assertThat(post.published()).contains(PartialDate.of(LocalDate.of(2019, 5, 4)));
    assertThat(post.text()).isEqualTo("B.");
  }

  @Test
  void a_line_of_dashes_that_never_closes_is_no_front_matter() throws UnreadablePostException {
    Post post = read("a.md", "---\ntitle: The Mill\n\nBread.");
    assertThat(post.title()).isEmpty();
    assertThat(post.text()).contains("Bread.");
  }

  @Test
  void a_page_says_its_title_date_and_language() throws UnreadablePostException {
    Post post =
        read(
            "a.html",
            "<html lang=fr><head><title>Blog</title>"
                + "<meta property=article:published_time content=2019-05-04T22:00:00Z></head>"
                + "<body><article><h1>Le moulin</h1><p>Mots.</article>");
    assertThat(post.title()).contains("Le moulin");
    assertThat(post.published()).contains(PartialDate.of(LocalDate.of(2019, 5, 4)));
    assertThat(post.language()).isEqualTo(Locale.FRENCH);
  }

  @Test
  void the_first_line_of_a_text_is_its_title_unless_it_is_a_sentence()
      throws UnreadablePostException {
    assertThat(read("a.txt", "The Mill\n\nIt closed.").title()).contains("The Mill");
    assertThat(read("a.txt", "It closed.\n\nSo there.").title()).isEmpty();
    assertThat(read("a.txt", "The Mill").title()).isEmpty();
  }

  @Test
  void an_asciidoc_file_says_its_title_and_date() throws UnreadablePostException {
    Post post = read("a.adoc", "= The Mill\nAda Roe\n:revdate: 2019-05-04\n\nIt closed.");
    assertThat(post.title()).contains("The Mill");
    assertThat(post.published()).contains(PartialDate.of(LocalDate.of(2019, 5, 4)));
    assertThat(post.text()).isEqualTo("The Mill\n\nIt closed.");
  }

  @Test
  void scripts_styles_and_menus_are_no_text() throws UnreadablePostException {
    String page =
        "<style>p{}</style><nav>Home</nav><p>Words<script>x()</script>.</p><!-- no -->"
            + "<noscript>Old</noscript><form><input value=a><button>Go</button></form>";
    assertThat(read("a.html", page).text()).isEqualTo("Words.");
  }

  @Test
  void every_letter_of_a_page_has_the_place_of_its_entity() throws UnreadablePostException {
    Post post = read("a.html", "<p>A&amp;B &lsquo;C&rsquo;&nbsp;D</p>");
    assertThat(post.text()).isEqualTo("A&B ‘C’\u00a0D");
    assertThat(post.places().fileSpan(new Span(1, 2))).isEqualTo(new Span(4, 9));
    assertThat(post.position(2)).hasToString("1:10");
    assertThat(post.places().fileSpan(new Span(4, 7))).isEqualTo(new Span(11, 26));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.google.com/url?q=https://a.example/x%3Fy%3D1&sa=D, https://a.example/x?y=1",
    "https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fa.example%2F, https://a.example/",
    "http://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F&h=A, https://a.example/",
    "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example&d=0,"
        + " https://a.example",
    "https://urldefense.com/v3/__https://a.example/m__;!!Ab$, https://a.example/m",
    "https://www.google.com/search?q=https://a.example,"
        + " https://www.google.com/search?q=https://a.example",
    "https://www.google.com/url?q=words, https://www.google.com/url?q=words",
    "https://www.google.com/url?q=%ZZ, https://www.google.com/url?q=%ZZ",
    "https://a.example/url?q=https://b.example, https://a.example/url?q=https://b.example",
    "mailto:a@a.example, mailto:a@a.example",
  })
  void a_counted_link_leads_to_what_it_counts(String href, String address) {
    assertThat(WrappedLink.unwrap(href)).isEqualTo(address);
  }

  @Test
  void all_formats_have_names() {
    assertThat(PostReaders.formats())
        .containsExactly("asciidoc", "html", "markdown", "restructuredtext", "text");
    assertThat(PostReaders.suits("a.md")).isTrue();
    assertThat(PostReaders.suits("a.png")).isFalse();
    assertThat(PostReaders.suits("README")).isFalse();
  }

  @Test
  void a_format_that_is_asked_for_beats_the_name() throws UnreadablePostException {
    byte[] bytes = "<p>Words".getBytes(StandardCharsets.UTF_8);
    Post post = PostReaders.read(new PostId("a.txt"), bytes, "html");
    assertThat(post.text()).isEqualTo("Words");
  }

  private static Post read(String name, String text) throws UnreadablePostException {
    return PostReaders.read(new PostId(name), text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void bidirectional_signs_and_look_alikes_stay_as_they_are() throws UnreadablePostException {
    String text = "\u202eabc\u202c \u0430pple.[1]\n\n[1] Roe.";
    assertThat(read("a.txt", text).text()).isEqualTo(text);
    assertThat(read("a.txt", text).title()).isEqualTo(Optional.empty());
  }
}
