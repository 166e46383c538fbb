package org.footfault.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
final class TitleChoiceTest {

  private static final String SEARCHED =
      """
      <title>Night Ferry Port Alder: Times and Fares | Harbor Post</title>
      <meta property="og:title" content="Night Ferry Port Alder: Times and Fares">
      <meta property="og:site_name" content="Harbor Post">""";

  private static String title(String path, String html) {
    PageFacts facts =
        new PageReader()
            .read(
                html.getBytes(StandardCharsets.UTF_8),
                Optional.of("text/html"),
                URI.create("https://harbor.example" + path),
                Wholeness.WHOLE);
    return facts.titles().get(0).value();
  }

  @Test
  void the_heading_above_the_work_outweighs_what_search_engines_are_told() {
    assertThat(title("/1", SEARCHED + "<h1>The night ferry is back in Port Alder</h1><p>Text"))
        .isEqualTo("The night ferry is back in Port Alder");
  }

  @Test
  void a_heading_of_another_part_of_the_page_does_not() {
    assertThat(
            title("/1", SEARCHED + "<aside><h1>Ferry times and what sailors had then</h1></aside>"))
        .isEqualTo("Night Ferry Port Alder: Times and Fares");
  }

  @Test
  void a_heading_that_leads_to_the_front_page_is_the_name_of_the_site() {
    assertThat(title("/times/1", SEARCHED + "<h1><a href='/'>Night Ferry Times</a></h1>"))
        .isEqualTo("Night Ferry Port Alder: Times and Fares");
  }

  @Test
  void a_heading_of_which_the_address_knows_nothing_is_an_appeal() {
    assertThat(
            title(
                "/travel/night-ferry-port-alder-times-and-fares",
                SEARCHED + "<h1>Book your ferry to Port Alder today</h1>"))
        .isEqualTo("Night Ferry Port Alder: Times and Fares");
  }

  @Test
  void a_kicker_with_an_element_of_its_own_is_not_the_title() {
    String page =
        "<title>Talks fail again - Harbor Post</title><meta property='og:title' content='Talks fail again'>";
    assertThat(title("/1", page + "<h1><span>Harbor strike</span> Talks fail again</h1>"))
        .isEqualTo("Talks fail again");
    assertThat(title("/1", page + "<h1>Harbor strike: Talks fail again</h1>"))
        .isEqualTo("Harbor strike: Talks fail again");
  }

  @Test
  void soft_hyphens_are_no_letters() {
    assertThat(title("/1", "<title>Ferry returns</title><h1>Ferry re&shy;turns</h1>"))
        .isEqualTo("Ferry returns");
  }

  @Test
  void what_stands_alone_on_a_line_of_the_page_is_the_title_without_the_name_of_the_site() {
    assertThat(
            title(
                "/1",
                "<title>Harbor Board • View topic - Ferry is back</title><h2>Ferry is back</h2>"))
        .isEqualTo("Ferry is back");
    assertThat(title("/1", "<title>Ferry Alder - Trips at sea</title><h2>Ferry Alder</h2>"))
        .isEqualTo("Ferry Alder");
  }

  @Test
  void bars_part_a_title_from_the_site_without_a_space() {
    String site = "<meta property='og:site_name' content='Harbor Post'>";
    assertThat(title("/1", site + "<title>Ferry is back│Harbor Post</title>"))
        .isEqualTo("Ferry is back");
    assertThat(title("/1", site + "<title>A short-lived ferry</title>"))
        .isEqualTo("A short-lived ferry");
  }
}
