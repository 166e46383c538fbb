package org.footfault.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footfault.source.Fact;
import org.footfault.source.Hop;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.footfault.source.Source;
import org.footfault.source.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of holding a cited publication against a page. */
final class PublicationComparisonTest {

  private static Outcome of(String cited, String own, String address, String text) {
    PageFacts facts =
        new PageFacts(
            List.of(new Fact<>("Night ferry leaves", "h1", 0.95)),
            List.of(),
            List.of(new Fact<>(own, "meta og:site_name", 0.95)),
            List.of(),
            List.of(),
            text,
            Wholeness.WHOLE,
            Optional.empty(),
            Optional.empty());
    Hop hop = new Hop(URI.create(address), 200, Hop.Kind.FIRST);
    Visit visit = new Visit(List.of(hop), Instant.EPOCH, Visit.Origin.NETWORK);
    return new PublicationComparison(cited, new Source.Page(visit, "text/html", facts)).outcome();
  }

  @ParameterizedTest
  @CsvSource({
    "ALDER COURIER, The Alder Courier",
    "Alder Cour., Alder Courier",
    "A.C.T., Alder Courier and Times",
    "Alder Courier, AlderCourier.com",
    "Port Alder Gazette, Alder Gazette Online",
    "Port Alder Broadcasting (PAB), pab.example",
    "WSJ, Wall Street Journal",
    "Dow Jones, The Wall Street Journal",
  })
  void another_form_of_the_name_agrees(String cited, String own) {
    assertThat(of(cited, own, "https://news.example/a", "")).isEqualTo(Outcome.AGREES);
  }

  @ParameterizedTest
  @CsvSource({
    "N. Bay Times, https://www.nbaytimes.example/a",
    "Harb. Post, https://www.harborpost.example/a",
    "Harbor Street Journal, https://hsj.example/a",
    "Harbor Weekly, https://blogs.harborweekly.example/a",
  })
  void a_host_bears_a_name_out(String cited, String address) {
    assertThat(of(cited, "Alder Courier", address, "")).isEqualTo(Outcome.AGREES);
  }

  @ParameterizedTest
  @CsvSource({
    "Harbor Weekly, Alder Courier, https://news.example/a, First printed in Harbor Weekly.",
    "Associated Press, Alder Courier, https://news.example/a, ''",
    "Harbor Weekly, Alder Portal, https://news.yahoo.com/a, ''",
    "Harbor Weekly, news.example, https://news.example/a, ''",
    "Harbor Weekly, Гавань, https://news.example/a, ''",
    "HW, Alder Courier, https://news.example/a, ''",
  })
  void what_may_stand_elsewhere_rightly_is_no_fault(
      String cited, String own, String address, String text) {
    assertThat(of(cited, own, address, text)).isEqualTo(Outcome.CANNOT_TELL);
  }

  @ParameterizedTest
  @CsvSource({"Harbor Weekly, Alder Courier", "Harbor Post, Alder Post", "Bay Times, Alder Times"})
  void another_name_differs(String cited, String own) {
    assertThat(of(cited, own, "https://alder.example/a", "The ferry left."))
        .isEqualTo(Outcome.DIFFERS);
  }
}
