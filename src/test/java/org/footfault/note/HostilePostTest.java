package org.footfault.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.PostReaders;
import org.footfault.post.UnreadablePostException;
import org.footfault.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Posts that nobody writes, but somebody may send: each is read in every format, in a few seconds,
 * without a stack overflow. Each time limit is a multiple of what was measured on a slow machine.
 */
@Timeout(90)
final class HostilePostTest {

  private static final int DEEP = 20_000;
  private static final int MANY = 60_000;

  static Stream<Arguments> posts() {
    Map<String, String> posts = new LinkedHashMap<>();
    posts.put("brackets that open", "[".repeat(MANY));
    posts.put("brackets that open marks", "[^".repeat(MANY));
    posts.put("brackets that nest", "[".repeat(MANY) + "1" + "]".repeat(MANY));
    posts.put("inline notes that nest", "^[".repeat(DEEP) + "]".repeat(DEEP));
    posts.put("inline notes that never close", "^[a ".repeat(DEEP));
    posts.put("quoted quotes", ">".repeat(DEEP) + "a");
    posts.put("quotation marks that open", "“a ‘b ".repeat(MANY) + "[1]\n\n[1] b");
    posts.put("quotation marks that cross", "‘a “b ’c ”d ".repeat(MANY) + "[1]\n\n[1] b");
    posts.put("straight quotation marks", "\" ' ".repeat(MANY) + "[1]\n\n[1] b");
    posts.put("possessives", "‘s’ ".repeat(MANY) + "[1]\n\n[1] b");
    posts.put("decades", "‘9".repeat(MANY) + "[1]\n\n[1] b");
    posts.put("stars", "*".repeat(MANY) + "a" + "_".repeat(MANY));
    posts.put("stars with words", "*a **b ".repeat(MANY));
    posts.put("back-ticks", "`".repeat(1_000) + " `` ` ".repeat(DEEP));
    posts.put("ampersands", "&".repeat(200_000));
    posts.put("entities", "&amp;&nbsp;&#x2026;".repeat(DEEP));
    posts.put("full stops", ".".repeat(200_000) + "[1]\n\n[1] b");
    posts.put("abbreviations", "U.S. ".repeat(MANY) + "[1]\n\n[1] b");
    posts.put("lists in lists", "- ".repeat(DEEP) + "a");
    posts.put("numbered lines", "1. a\n".repeat(MANY));
    posts.put("starred lines", "* a\n\n".repeat(MANY));
    posts.put("symbols", "†a\n\n‡b\n\n".repeat(DEEP));
    posts.put("raised figures", "¹a ".repeat(MANY));
    posts.put("a list of numbers in brackets", "[" + "1,".repeat(MANY) + "]");
    posts.put("elements that nest", "<div>".repeat(DEEP) + "a[1]<p>[1] b");
    posts.put("inline elements that nest", "<b><i>".repeat(DEEP) + "a[1]<p>[1] b");
    posts.put("links to one note", "<a href=#a>1</a> ".repeat(DEEP) + "<ol><li id=a>b</ol>");
    posts.put("links to one name", "<p>a<a id=a href=#a class=footnote-ref>1</a></p>".repeat(DEEP));
    posts.put("articles", "<article><article>a</article>".repeat(2_000));
    posts.put("everything unclosed", "<p class='footnote\"><a href=\"#fn1><!-- ".repeat(DEEP));
    posts.put("tables", "|a".repeat(MANY) + "\n" + "|-".repeat(MANY) + "\n");
    posts.put("directives", ".. [#] a\n".repeat(DEEP) + "b [#]_ ".repeat(DEEP));
    posts.put("macros", "a footnote:[b ".repeat(DEEP) + "footnoteref:[c,d".repeat(DEEP));
    posts.put("addresses in addresses", "http://".repeat(MANY) + "[a]");
    posts.put("styles in styles", "_*".repeat(MANY) + "*_".repeat(MANY));
    posts.put("front matter without an end", "---\na: b\n".repeat(MANY));
    posts.put("a line of five megabytes", "word ".repeat(1_000_000) + "[1]\n\n[1] b");
    return posts.entrySet().stream()
        .flatMap(
            post ->
                PostReaders.formats().stream()
                    .map(format -> Arguments.of(format, post.getKey(), post.getValue())));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("posts")
  @Timeout(30)
  void is_read_all_the_same(String format, String name, String text)
      throws UnreadablePostException {
    Post post = read(text, format);
    assertInside(post, NoteFinder.find(post));
    NoteOptions links = new NoteOptions(NoteOptions.Links.CITATIONS);
    assertInside(post, NoteFinder.find(post, links));
  }

  @Test
  void notes_below_a_thousand_quotations_are_read() throws UnreadablePostException {
    Post post = quotedHtml(1_000);
    assertThat(NoteFinder.find(post).notes()).hasSize(1);
    assertThat(post.remarks()).isEmpty();
  }

  @Test
  void what_is_nested_too_deep_to_be_read_is_said() throws UnreadablePostException {
    assertThat(quotedHtml(5_000).remarks()).hasSize(1);
    Post markdown = read("T[^1]\n\n" + ">".repeat(5_000) + " [^1]: Roe, Tides.", "markdown");
    assertThat(markdown.remarks()).hasSize(1);
    assertThat(NoteFinder.find(markdown).dangling()).isEmpty();
  }

  private static Post quotedHtml(int deep) throws UnreadablePostException {
    String note = "<ol><li id=fn1>Roe, Tides. <a href=#r1>↩</a></li></ol>";
    String quoted = "<blockquote>".repeat(deep) + note + "</blockquote>".repeat(deep);
    return read("<p>T<sup id=r1><a href=#fn1>1</a></sup></p>" + quoted, "html");
  }

  @Test
  void a_hundred_thousand_notes_in_markdown() throws UnreadablePostException {
    String text = series(100_000, "Word[^n#] ") + "\n\n" + series(100_000, "[^n#]: Roe.\n\n");
    assertPaired(notes(text, "markdown"), 100_000);
  }

  @Test
  void a_hundred_thousand_notes_in_plain_text() throws UnreadablePostException {
    String text = series(100_000, "Word[#] ") + "\n\n" + series(100_000, "[#] Roe, Title.\n\n");
    assertPaired(notes(text, "text"), 100_000);
  }

  @Test
  void tens_of_thousands_of_notes_in_html() throws UnreadablePostException {
    String marks = series(30_000, "Word<sup id=r#><a href=#n#>1</a></sup> ".replace("=#n", "=@n"));
    String list = series(30_000, "<li id=n#>Roe. <a href=@r#>^</a></li>");
    assertPaired(notes((marks + "<ol>" + list).replace('@', '#'), "html"), 30_000);
  }

  @Test
  void a_hundred_thousand_duplicates_of_one_label() throws UnreadablePostException {
    Notes notes = notes("A.[1]\n\n" + "[1] Roe.\n\n".repeat(100_000), "text");
    assertThat(notes.notes()).hasSize(100_000);
    assertThat(notes.notes().get(0).marks()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"text, 10000000", "markdown, 2000000", "html, 2000000"})
  void megabytes_of_prose(String format, int size) throws UnreadablePostException {
    String paragraph = "<p>On May 3 the mill in St. Ives closed, “for good”, as they say.[1]\n\n";
    int count = size / paragraph.length();
    String text = paragraph.replace("<p>", format.equals("html") ? "<p>" : "").repeat(count);
    String note = (format.equals("html") ? "<p>" : "") + "[1] Roe, The Mill.\n";
    Notes notes = notes(text + note, format);
    assertThat(notes.notes()).hasSize(1);
    assertThat(notes.notes().get(0).marks()).hasSize(count);
  }

  /** A text once for each number from 1, with the number for each {@code #}. */
  private static String series(int count, String text) {
    StringBuilder out = new StringBuilder();
    IntStream.rangeClosed(1, count).forEach(n -> out.append(text.replace("#", "" + n)));
    return out.toString();
  }

  private static void assertPaired(Notes notes, int count) {
    assertThat(notes.notes()).hasSize(count);
    assertThat(notes.notes()).allMatch(note -> note.marks().size() == 1);
    assertThat(notes.dangling()).isEmpty();
  }

  private static Notes notes(String text, String format) throws UnreadablePostException {
    Post post = read(text, format);
    Notes notes = NoteFinder.find(post);
    assertInside(post, notes);
    return notes;
  }

  private static Post read(String text, String format) throws UnreadablePostException {
    return PostReaders.read(new PostId("post"), text.getBytes(StandardCharsets.UTF_8), format);
  }

  private static void assertInside(Post post, Notes notes) {
    Span all = new Span(0, post.text().length());
    for (Note note : notes.notes()) {
      assertThat(all.contains(note.span())).isTrue();
      for (Mark mark : note.marks()) {
        assertThat(all.contains(mark.span())).isTrue();
      }
    }
  }
}
