package org.footfault.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.courier.example/talks, courier.example/talks",
    "http://courier.example/talks/, courier.example/talks",
    "https://m.courier.example/talks#part, courier.example/talks",
    "https://amp.courier.example/talks, courier.example/talks",
    "https://courier.example/talks/amp/, courier.example/talks",
    "https://courier.example/amp/talks, courier.example/talks",
    "https://courier.example/talks.amp, courier.example/talks",
    "https://courier.example/talks/index.html, courier.example/talks",
    "https://courier.example/talks?utm_source=a&fbclid=b, courier.example/talks",
    "https://courier.example/talks?b=2&a=1&utm_medium=x, courier.example/talks?a=1&b=2",
  })
  void forms_of_one_page_are_alike(String written, String plain) {
    assertThat(PlainAddress.of(URI.create(written))).contains(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "https://courier.example/amp-plugs, courier.example/amp-plugs",
    "https://news.courier.example/talks, news.courier.example/talks",
    "https://m.example/talks, m.example/talks",
    "https://courier.example/talks?id=7, courier.example/talks?id=7",
  })
  void other_pages_stay_apart(String written, String plain) {
    assertThat(PlainAddress.of(URI.create(written))).contains(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://courier.example", "https://courier.example/", "urn:isbn:1"})
  void a_front_page_and_a_name_are_no_page(String written) {
    assertThat(PlainAddress.of(URI.create(written))).isEmpty();
  }
}
