package org.footfault.source.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MigrationsTest {

  private static final URI RELEASE = URI.create("http://www.state.gov/r/pa/prs/ps/2015/03/1.htm");

  @Test
  void a_page_is_looked_for_where_the_site_of_its_day_was_moved_to() {
    assertThat(Migrations.of(RELEASE, Optional.of(LocalDate.of(2015, 3, 31))))
        .containsExactly(URI.create("https://2009-2017.state.gov/r/pa/prs/ps/2015/03/1.htm"));
    assertThat(Migrations.of(RELEASE, Optional.of(LocalDate.of(2018, 3, 31))))
        .containsExactly(URI.create("https://2017-2021.state.gov/r/pa/prs/ps/2015/03/1.htm"));
  }

  @Test
  void www_and_queries_make_no_difference() {
    assertThat(
            Migrations.of(
                URI.create("https://state.gov/a?b=c"), Optional.of(LocalDate.of(2015, 3, 31))))
        .containsExactly(URI.create("https://2009-2017.state.gov/a?b=c"));
  }

  @Test
  void without_a_day_every_new_address_may_be_it() {
    assertThat(Migrations.of(RELEASE, Optional.empty())).hasSizeGreaterThan(3);
  }

  @Test
  void other_sites_and_front_pages_have_not_moved() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2015, 3, 31));
    assertThat(Migrations.of(URI.create("https://courier.example/a"), day)).isEmpty();
    assertThat(Migrations.of(URI.create("https://www.state.gov/"), day)).isEmpty();
    assertThat(Migrations.of(URI.create("https://notstate.gov/a"), day)).isEmpty();
  }
}
