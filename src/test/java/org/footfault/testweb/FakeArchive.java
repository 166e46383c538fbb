package org.footfault.testweb;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A web archive of the Wayback Machine's kind, at {@code https://archive.example}. Of what it was
 * not told it has no copy.
 */
public final class FakeArchive {

  public static final String BASE = "https://archive.example";

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  private final FakeWeb web;

  public FakeArchive(FakeWeb web) {
    this.web = web;
  }

  /** Who asks for this day is sent to the capture of another. */
  public void leads(String url, LocalDate asked, LocalDate captured) {
    web.leadsTo(replay(url, asked, "120000id_"), replay(url, captured, "081501id_"));
  }

  /** A capture of a day: a page that came with this status. */
  public void has(String url, LocalDate captured, int status, String html) {
    web.answers(
        replay(url, captured, "081501id_"), status, "Memento-Datetime", httpDate(captured), html);
  }

  /** A capture of a redirect. */
  public void hasRedirect(String url, LocalDate captured, String target) {
    web.answers(
        replay(url, captured, "081501id_"), 302, "Location", replay(target, captured, "081501id_"));
  }

  /** What its index says of captures around a day. */
  public void lists(String url, LocalDate day, String... rows) {
    web.hasPage(index(url, day), String.join("\n", rows));
  }

  /** A TimeGate that leads whoever asks for the noon of a day to a capture, and others to none. */
  public void gateLeads(String gate, LocalDate asked, String capture) {
    String noon = asked.atTime(12, 0).atOffset(ZoneOffset.UTC).format(HTTP_DATE);
    web.tell(
        FakeWeb.request(gate)
            .withHeader("Accept-Datetime", equalTo(noon))
            .willReturn(
                aResponse()
                    .withStatus(302)
                    .withHeader("Vary", "accept-datetime")
                    .withHeader("Location", capture)));
  }

  /** A capture at any address. */
  public void hasAt(String address, LocalDate captured, String html) {
    web.answers(address, 200, "Memento-Datetime", httpDate(captured), html);
  }

  /** Takes a page to keep from somebody who has this key, by a form; then says how it goes. */
  public void takesForm(String url, String key, String job, String... looks) {
    web.tell(
        post(urlEqualTo("/save"))
            .withHost(equalTo("archive.example"))
            .withHeader("Authorization", equalTo(key))
            .withHeader("Accept", equalTo("application/json"))
            .withRequestBody(containing("url=" + URLEncoder.encode(url, StandardCharsets.UTF_8)))
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/json")
                    .withBody("{\"url\":\"" + url + "\", \"job_id\":\"" + job + "\"}")));
    for (int i = 0; i < looks.length; i++) {
      web.tell(
          FakeWeb.request(BASE + "/save/status/" + job + "?_t=" + (i + 1))
              .withHeader("Authorization", equalTo(key))
              .willReturn(
                  aResponse()
                      .withHeader("Content-Type", "application/json")
                      .withBody(
                          "{\"job_id\":\""
                              + job
                              + "\",\"status\":\""
                              + looks[i]
                              + "\",\"status_ext\":\"x\"}")));
    }
  }

  /** Where people see a capture. */
  public static String shown(String url, LocalDate captured) {
    return replay(url, captured, "081501");
  }

  public static String replay(String url, LocalDate day, String rest) {
    return BASE + "/web/" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + rest + "/" + url;
  }

  private static String index(String url, LocalDate day) {
    return BASE
        + "/cdx/search/cdx?url="
        + URLEncoder.encode(url, StandardCharsets.UTF_8)
        + "&fl=timestamp,original&filter=statuscode:200&collapse=timestamp:8&from="
        + (day.getYear() - 2)
        + "&to="
        + (day.getYear() + 2)
        + "&limit=1000";
  }

  private static String httpDate(LocalDate day) {
    return day.atTime(8, 15, 1).atOffset(ZoneOffset.UTC).format(HTTP_DATE);
  }
}
