package org.footfault.source.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReplayTest {

  @Test
  void an_address_of_a_capture_tells_its_day_and_what_was_captured() {
    URI address =
        URI.create("https://archive.example/web/20150402081501id_/http://courier.example/a?b=c");
    assertThat(Replay.day(address)).contains(LocalDate.of(2015, 4, 2));
    assertThat(Replay.original(address)).hasToString("http://courier.example/a?b=c");
    assertThat(Replay.of(address).map(Replay::shown))
        .contains(
            URI.create("https://archive.example/web/20150402081501/http://courier.example/a?b=c"));
  }

  @Test
  void a_slash_that_was_lost_is_read_back() {
    URI address = URI.create("https://archive.example/web/20150402081501/https:/courier.example/a");
    assertThat(Replay.original(address)).hasToString("https://courier.example/a");
  }

  @Test
  void digits_that_are_no_day_tell_none() {
    assertThat(Replay.day(URI.create("https://archive.example/web/20150009/http://a.example/")))
        .isEmpty();
    assertThat(Replay.day(URI.create("https://archive.example/web/2015/http://a.example/")))
        .isEmpty();
  }

  @Test
  void any_other_address_is_its_own_original() {
    for (String written :
        List.of("https://courier.example/a", "https://archive.example/web/*/http://a.example/")) {
      assertThat(Replay.original(URI.create(written))).hasToString(written);
      assertThat(Replay.day(URI.create(written))).isEmpty();
    }
  }

  @Test
  void the_scheme_www_case_and_a_port_make_no_other_page() {
    URI page = URI.create("https://courier.example/A/b/");
    assertThat(Replay.isSame(page, URI.create("http://www.courier.example:80/a/b"))).isTrue();
    assertThat(Replay.isSame(page, URI.create("https://courier.example/a/b?x=1"))).isFalse();
    assertThat(Replay.isSame(page, URI.create("https://courier.example/"))).isFalse();
  }

  @Test
  void links_are_read_past_commas_in_addresses_and_dates() {
    List<WebLink> links =
        WebLink.read(
            "<http://a.example/p,q>;rel=\"original\", <m/1>; rel=\"first memento\"; datetime=\"Tue, 20 Jun"
                + " 2000 18:02:59 GMT\",\n<http://[bad>;rel=memento;datetime=\"soon\"",
            URI.create("http://arc.example/map/"));
    assertThat(links).hasSize(2);
    assertThat(links.get(0).target()).hasToString("http://a.example/p,q");
    assertThat(links.get(1).target()).hasToString("http://arc.example/map/m/1");
    assertThat(links.get(1).is("memento")).isTrue();
    assertThat(links.get(1).day()).contains(LocalDate.of(2000, 6, 20));
  }
}
