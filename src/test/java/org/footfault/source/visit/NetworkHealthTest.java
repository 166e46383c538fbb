package org.footfault.source.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footfault.source.Hop;
import org.footfault.source.Source.Fault;
import org.footfault.source.Visit;
import org.footfault.source.visit.NetworkHealth.Doubt;
import org.footfault.source.visit.NetworkHealth.Witness;
import org.footfault.source.web.Answer;
import org.footfault.source.web.WebSettings;
import org.junit.jupiter.api.Test;

final class NetworkHealthTest {

  private final List<Witness> run = new ArrayList<>();
  private WebSettings settings = WebSettings.defaults();
  private Visit.Origin origin = Visit.Origin.NETWORK;

  private Visit visit(int status, String... addresses) {
    List<Hop> hops = new ArrayList<>();
    for (String address : addresses) {
      hops.add(
          new Hop(
              URI.create(address), status, hops.isEmpty() ? Hop.Kind.FIRST : Hop.Kind.TEMPORARY));
    }
    return new Visit(hops, Instant.EPOCH, origin);
  }

  private void page(int look, String... addresses) {
    run.add(
        new Witness(
            new Answer.Reply(visit(200, addresses), Map.of(), new byte[0], Answer.Extent.WHOLE),
            look,
            doubt));
  }

  private void answer(int status, String address) {
    run.add(
        new Witness(
            new Answer.Reply(visit(status, address), Map.of(), new byte[0], Answer.Extent.WHOLE),
            7,
            Doubt.GREAT));
  }

  private void unknown(String host) {
    run.add(
        new Witness(
            new Answer.NoSuchHost(visit(0, "https://" + host + "/a"), host), 0, Doubt.LITTLE));
  }

  private void fails(Fault fault, String host) {
    run.add(
        new Witness(
            new Answer.Failure(visit(0, "https://" + host + "/a"), fault, "it"), 0, Doubt.LITTLE));
  }

  private void refused(String host) {
    URI address = URI.create("https://" + host + "/a");
    run.add(
        new Witness(
            new Answer.Refusal(visit(0, address.toString()), address, "private"), 0, Doubt.LITTLE));
  }

  private Doubt doubt = Doubt.GREAT;

  private NetworkHealth health() {
    return new NetworkHealth(run, settings);
  }

  @Test
  void two_unknown_names_and_no_known_one_are_a_network_problem() {
    unknown("a.example");
    assertThat(health().problem()).isEmpty();
    assertThat(health().hasWorkingNames()).isFalse();
    unknown("b.example");
    assertThat(health().problem()).contains("network problem: the name service knows no host");
  }

  @Test
  void an_address_in_numbers_that_answers_does_not_show_that_names_work() {
    page(1, "http://203.0.113.7/a");
    page(2, "http://[2001:db8::1]/a");
    unknown("a.example");
    assertThat(health().hasWorkingNames()).isFalse();
    unknown("b.example");
    assertThat(health().problem()).contains("network problem: the name service knows no host");
  }

  @Test
  void an_answer_through_a_proxy_or_from_the_cache_does_not_show_that_names_work() {
    settings =
        WebSettings.defaults().toBuilder()
            .proxy(URI.create("http://proxy.example:3128"))
            .proxyExceptions(List.of("inside.example"))
            .build();
    page(1, "https://outside.example/a");
    unknown("a.inside.example");
    assertThat(health().hasWorkingNames()).isFalse();
    origin = Visit.Origin.CACHE;
    page(2, "https://b.inside.example/a");
    assertThat(health().hasWorkingNames()).isFalse();
    origin = Visit.Origin.NETWORK;
    page(3, "https://c.inside.example/a");
    assertThat(health().hasWorkingNames()).isTrue();
  }

  @Test
  void one_name_that_resolves_shows_that_names_work() {
    unknown("a.example");
    unknown("b.example");
    fails(Fault.CONNECTION_REFUSED, "c.example");
    assertThat(health().hasWorkingNames()).isTrue();
    assertThat(health().problem()).isEmpty();
  }

  @Test
  void a_redirect_to_an_unknown_host_came_from_a_known_one() {
    run.add(
        new Witness(
            new Answer.NoSuchHost(visit(302, "https://a.example/a", "https://b.example/"), "b"),
            0,
            Doubt.LITTLE));
    assertThat(health().hasWorkingNames()).isTrue();
  }

  @Test
  void a_portal_to_which_every_host_leads_is_a_network_problem() {
    page(1, "http://a.example/x", "http://login.hotel.test/in?from=1");
    page(2, "http://b.test/y", "http://login.hotel.test/in?from=2");
    assertThat(health().problem()).isEmpty();
    page(3, "http://c.com/z", "http://login.hotel.test/in?from=3");
    fails(Fault.CERTIFICATE, "d.org");
    assertThat(health().problem().orElse(""))
        .startsWith("network problem: every host leads to login.hotel.test/in");
  }

  @Test
  void a_page_that_every_host_shows_is_a_network_problem() {
    page(5, "http://a.example/x");
    page(5, "http://b.test/y");
    page(5, "http://c.com/z");
    assertThat(health().problem().orElse(""))
        .startsWith("network problem: every host shows the same page");
    answer(404, "http://e.net/z");
    assertThat(health().problem()).isEmpty();
  }

  @Test
  void pages_alike_that_carry_the_cited_title_or_of_which_nothing_is_known_are_no_portal() {
    for (Doubt each : List.of(Doubt.NONE, Doubt.LITTLE)) {
      doubt = each;
      page(5, "http://a.example/x");
      page(5, "http://b.test/y");
      page(5, "http://c.com/z");
      assertThat(health().problem()).isEmpty();
    }
  }

  @Test
  void servers_that_were_reached_and_misbehave_alike_are_no_network_problem() {
    for (String host : "a.example b.test c.com d.org e.net f.info".split(" ")) {
      fails(Fault.REDIRECT_LOOP, host);
    }
    assertThat(health().problem()).isEmpty();
  }

  @Test
  void certificates_that_are_faulty_each_in_its_way_are_the_hosts_own() {
    for (String host : "a.example b.test c.com".split(" ")) {
      URI address = URI.create("https://" + host + "/a");
      run.add(
          new Witness(
              new Answer.Failure(visit(0, address.toString()), Fault.CERTIFICATE, host),
              0,
              Doubt.LITTLE));
    }
    assertThat(health().problem()).isEmpty();
  }

  @Test
  void papers_of_one_house_that_lead_to_one_gate_are_no_network_problem() {
    page(1, "https://a.house.example/x", "https://gate.house.example/in");
    page(2, "https://b.house.example/x", "https://gate.house.example/in");
    page(3, "https://c.house.example/x", "https://gate.house.example/in");
    assertThat(health().problem()).isEmpty();
  }

  @Test
  void names_that_all_lead_inside_are_a_network_problem() {
    refused("a.example");
    refused("b.test");
    assertThat(health().problem()).isEmpty();
    refused("c.com");
    assertThat(health().problem().orElse(""))
        .startsWith("network problem: every name leads to a private address");
  }

  @Test
  void certificates_that_are_all_faulty_point_to_a_proxy_that_reads_along() {
    fails(Fault.CERTIFICATE, "a.example");
    fails(Fault.CERTIFICATE, "b.test");
    assertThat(health().problem()).isEmpty();
    fails(Fault.CERTIFICATE, "c.com");
    assertThat(health().problem().orElse("")).contains("--ca-certificate");
  }

  @Test
  void without_a_network_no_host_can_be_reached() {
    fails(Fault.NETWORK, "a.example");
    fails(Fault.NAME_SERVICE, "b.example");
    assertThat(health().problem()).contains("network problem: no host can be reached");
  }

  @Test
  void one_page_of_an_error_from_every_site_is_a_network_problem() {
    for (int i = 0; i < 5; i++) {
      answer(404, "https://site" + i + ".example/a");
    }
    assertThat(health().problem())
        .hasValueSatisfying(what -> assertThat(what).contains("error (404)"));
    page(3, "https://other.example/a");
    assertThat(health().problem()).isEmpty();
  }

  @Test
  void a_network_that_asks_every_site_s_reader_for_a_login_is_a_network_problem() {
    for (int i = 0; i < 3; i++) {
      answer(511, "https://site" + i + ".example/a");
    }
    assertThat(health().problem()).hasValueSatisfying(what -> assertThat(what).contains("login"));
  }
}
