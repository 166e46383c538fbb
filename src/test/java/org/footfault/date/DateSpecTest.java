package org.footfault.date;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footfault.spec.SpecCase;
import org.footfault.spec.SpecFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manual of the date stage, {@code citations/dates}, held true. */
class DateSpecTest {

  static Stream<SpecCase> cases() {
    return SpecFile.cases("dates");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void cases(SpecCase rule) {
    DateContext context = DateContext.on(LocalDate.of(2016, 12, 1));
    SpecFile.assertMatches(
        rule,
        new NoteDates(context)
            .read(rule.input()).stream()
                .map(DateSpecTest::printed)
                .collect(Collectors.joining("\n")));
  }

  private static String printed(ReadDate date) {
    String problems = date.doubts().stream().map(d -> " " + d.name()).collect(Collectors.joining());
    String until = date.until().map(u -> " until " + u.iso()).orElse("");
    String role = date.role() == ReadDate.Role.PUBLISHED ? "" : " " + date.role();
    String repair =
        date.suggestion().map(r -> " → " + r.date().iso() + ": " + r.reason()).orElse("");
    String iso = date.date().map(PartialDate::iso).orElse("no date");
    return "“" + date.written() + "” " + iso + until + role + problems + repair;
  }
}
