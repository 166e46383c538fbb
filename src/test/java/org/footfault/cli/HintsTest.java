package org.footfault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.source.ArchivedCopy;
import org.footfault.source.Hop;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.source.Visit;
import org.junit.jupiter.api.Test;

final class HintsTest {

  private static final Visit VISIT =
      new Visit(
          List.of(new Hop(URI.create("https://a.example/x"), 200, Hop.Kind.FIRST)),
          Instant.EPOCH,
          Visit.Origin.NETWORK);
  private static final Source.Page PAGE = new Source.Page(VISIT, "text/html", PageFacts.none());
  private static final ArchivedCopy COPY =
      new ArchivedCopy(
          URI.create("https://archive.example/1"), LocalDate.of(2015, 4, 2), Optional.of(PAGE));

  private static Source blocked(int number) {
    return new Source.Blocked(VISIT, Source.Wall.BOT, "wall " + number);
  }

  private static Source unreachable(Source.Fault fault) {
    return new Source.Unreachable(VISIT, fault, "it");
  }

  @Test
  void a_run_without_trouble_needs_no_hint() {
    assertThat(Hints.of(List.of(PAGE, new Source.Unchecked(Source.Reason.OFFLINE)))).isEmpty();
  }

  @Test
  void what_was_blocked_asks_for_a_browser() {
    assertThat(Hints.of(List.of(blocked(1))))
        .containsExactly("1 source was blocked; open it in a browser, programs are not let in");
    assertThat(Hints.of(List.of(blocked(1), blocked(2))))
        .containsExactly("2 sources were blocked; open them in a browser, programs are not let in");
  }

  @Test
  void a_login_and_a_limit_on_requests_each_have_their_own_way_out() {
    assertThat(Hints.of(List.of(new Source.Blocked(VISIT, Source.Wall.LOGIN, "401"))))
        .containsExactly(
            "1 source was behind a login or a paywall; open it in a browser that is logged in, or"
                + " give the settings the host’s headers");
    assertThat(Hints.of(List.of(new Source.Blocked(VISIT, Source.Wall.RATE_LIMIT, "429"))))
        .containsExactly(
            "1 source was asked for too often, the site says; run the audit again later");
  }

  @Test
  void what_was_read_from_a_copy_is_not_called_blocked() {
    Source read = new Source.Blocked(VISIT, Source.Wall.BOT, "wall", Optional.of(COPY));
    assertThat(Hints.of(List.of(read))).isEmpty();
  }

  @Test
  void a_lost_source_with_a_copy_is_told_of() {
    Source gone =
        new Source.Gone(VISIT, Source.Proof.NOT_FOUND, "404 Not Found", Optional.of(COPY));
    assertThat(Hints.of(List.of(gone)))
        .containsExactly(
            "1 source was lost, but can still be read elsewhere; the report gives the address");
  }

  @Test
  void only_what_may_come_back_is_worth_another_run() {
    assertThat(
            Hints.of(
                List.of(
                    unreachable(Source.Fault.TIMEOUT),
                    unreachable(Source.Fault.SERVER_ERROR),
                    unreachable(Source.Fault.CLIENT_ERROR))))
        .containsExactly("2 sources were not reached; run the audit again later, they may be back");
  }

  @Test
  void there_are_never_more_than_three() {
    List<Source> all = new ArrayList<>(List.of(blocked(1), unreachable(Source.Fault.TIMEOUT)));
    all.add(new Source.Gone(VISIT, Source.Proof.GONE, "410 Gone", Optional.of(COPY)));
    all.add(new Source.Refused(URI.create("http://10.0.0.7/"), "private"));
    assertThat(Hints.of(all)).hasSize(3);
  }
}
