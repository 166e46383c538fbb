package org.footfault.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.footfault.text.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MistypedSchemeTest {

  @Test
  void one_slash_is_enough_for_every_browser() {
    String written = "http:/courier.example/a";
    assertThat(LinkScanner.scan("Roe, Talks, " + written + "."))
        .singleElement()
        .extracting(Link::address)
        .isEqualTo(written);
    assertThat(Address.of(written).uri()).contains(URI.create("http://courier.example/a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "htp://courier.example/a",
        "htttp://courier.example/a",
        "htps://courier.example/a",
        "hhttps://courier.example/a",
        "httpss://courier.example/a",
        "htpt://courier.example/a",
        "ttps://courier.example/a",
        "https//courier.example/a",
        "http;//courier.example/a",
      })
  void a_slip_before_an_address_is_found_and_is_malformed(String written) {
    assertThat(LinkScanner.scan("Roe, Talks, " + written + "."))
        .singleElement()
        .extracting(Link::address)
        .isEqualTo(written);
    assertThat(Address.of(written).fault()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the http:/ prefix",
        "the scheme http: or https:",
        "what://is.this",
        "http://",
        "and/or//else.where",
        "with//out.him",
        "hop:/host.example"
      })
  void other_words_are_no_address(String words) {
    assertThat(LinkScanner.scan("Roe, " + words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://courier.example/a",
        "urn:isbn:9780306406157",
        "mailto:roe@courier.example",
        "doi:10.1000/182"
      })
  void an_address_of_another_scheme_is_sound_and_not_fetched(String written) {
    assertThat(Address.of(written).fault()).isEmpty();
    assertThat(Address.of(written).uri()).isEmpty();
  }
}
