package org.footfault.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressDatesTest {

  @ParameterizedTest
  @CsvSource({
    "https://bay.example/2015/03/31/fares, 2015-03-31",
    "https://bay.example/2015/mar/31/fares, 2015-03-31",
    "https://bay.example/news/2015-03-31-fares.html, 2015-03-31",
    "https://bay.example/20150331/fares, 2015-03-31",
    "https://bay.example/2015/03/fares, 2015-03",
    "https://bay.example/2015/fares,",
    "https://bay.example/fares-20150331123,",
    "https://bay.example/2105/03/31/fares,",
    "https://bay.example/fares?day=2015/03/31,",
    "https://bay.example/2014/03/31/again/2015/03/31/fares,"
  })
  void the_path_may_have_the_day_of_publication(String address, String date) {
    assertThat(AddressDates.published(address).map(PartialDate::iso))
        .isEqualTo(Optional.ofNullable(date));
  }

  @ParameterizedTest
  @CsvSource({
    "https://web.archive.org/web/20160402101010/https://bay.example/2015/03/31/fares, 2015-03-31",
    "https://web.archive.org/web/20160402101010/http:/bay.example/2015/03/31/fares, 2015-03-31",
    "https://web.archive.org/web/20160402101010/https://bay.example/2015/03/31/why-https-fails, 2015-03-31",
    "https://web.archive.org/web/20160402101010/https://bay.example/2015/03/31/httpd/1, 2015-03-31",
    "https://web.archive.org/web/20160402101010/bay.example/fares,",
    "https://archive.ph/20160402/https://bay.example/2015/03/31/fares, 2015-03-31"
  })
  void of_an_archived_copy_it_is_the_path_of_the_copied_address(String address, String date) {
    assertThat(AddressDates.published(address).map(PartialDate::iso))
        .isEqualTo(Optional.ofNullable(date));
    assertThat(AddressDates.archived(address).map(PartialDate::iso)).contains("2016-04-02");
  }
}
