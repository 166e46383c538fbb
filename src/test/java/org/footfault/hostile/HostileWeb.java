package org.footfault.hostile;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.footfault.AuditOptions;
import org.footfault.Footfault;
import org.footfault.PostInput;
import org.footfault.Progress;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.note.NoteOptions;
import org.footfault.report.PostReport;
import org.footfault.report.PostReport.Judged;
import org.footfault.report.Report;
import org.footfault.report.RunInfo.Mode;
import org.footfault.source.web.AddressRange;
import org.footfault.source.web.WebSettings;
import org.footfault.source.web.fetch.NamedHosts;
import org.footfault.testweb.FakeWeb;
import org.footfault.testweb.Pretenders;
import org.footfault.testweb.RawHost;

/**
 * A web of hosts, each of which behaves in one way and is called after it. Every behaviour is one
 * row: an article is cited at its address, one post cites all of them, and the whole program audits
 * that post.
 */
final class HostileWeb implements AutoCloseable {

  /** What is cited everywhere. */
  static final String TITLE = "The Long War of the Lamps";

  private static final Instant NOW = Instant.parse("2016-10-20T12:00:00Z");

  private final FakeWeb web = FakeWeb.open();
  private final Pretenders pretenders = new Pretenders(web);
  private final NamedHosts names = new NamedHosts();
  private final List<AutoCloseable> hosts = new ArrayList<>();
  private final List<X509Certificate> authorities = new ArrayList<>();
  private final List<String> direct = new ArrayList<>();
  private final Map<String, Row> rows = new LinkedHashMap<>();

  /** A behaviour: what the web does, in a sentence, and the address that shows it. */
  record Row(String id, String what, String url) {}

  FakeWeb web() {
    return web;
  }

  Pretenders pretenders() {
    return pretenders;
  }

  NamedHosts names() {
    return names;
  }

  /** A behaviour of a web server, told of {@code https://ID.example/2015/03/the-long-war}. */
  void row(String id, String what, Consumer<String> behaviour) {
    String url = "https://" + id + ".example/2015/03/the-long-war";
    behaviour.accept(url);
    add(new Row(id, what, url));
  }

  /** A behaviour that shows at another address than those above. */
  void at(String id, String what, String url) {
    add(new Row(id, what, url));
  }

  /** A behaviour of a host of its own, asked without TLS. */
  void raw(String id, String what, RawHost host) {
    raw(id, what, "http", host);
  }

  /** A behaviour of a host of its own, asked over this scheme. */
  void raw(String id, String what, String scheme, RawHost host) {
    hosts.add(host);
    direct(id, what, scheme, host.port());
  }

  /** The same of a host that somebody else opened, and that is closed with this web. */
  void direct(String id, String what, String scheme, int port) {
    String name = named(id);
    add(new Row(id, what, scheme + "://" + name + ":" + port + "/2015/03/the-long-war"));
  }

  /** The port of a host that was told of. */
  int portOf(String id) {
    Row row = rows.get(id);
    if (row == null) {
      throw new IllegalArgumentException("no row " + id);
    }
    return java.net.URI.create(row.url()).getPort();
  }

  /** A name that stands for this machine. */
  String named(String id) {
    String name = id + ".example";
    names.tell(name, any -> new String[] {"127.0.0.1"});
    direct.add(name);
    return name;
  }

  /** A name of which the name service says this. */
  void named(String id, NamedHosts.Lookup lookup) {
    names.tell(id + ".example", lookup);
    direct.add(id + ".example");
  }

  void closesWithThis(AutoCloseable host) {
    hosts.add(host);
  }

  void trusts(X509Certificate authority) {
    authorities.add(authority);
  }

  private void add(Row row) {
    if (rows.put(row.id(), row) != null) {
      throw new IllegalArgumentException("two rows " + row.id());
    }
  }

  List<Row> rows() {
    return List.copyOf(rows.values());
  }

  /** An article that carries the cited title. */
  static String article() {
    return article("The council met in the old hall, and the lamps were lit early. ".repeat(30));
  }

  static String article(String text) {
    return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>"
        + TITLE
        + "</title></head><body><article><h1>"
        + TITLE
        + "</h1><p>"
        + text
        + "</p></article></body></html>";
  }

  private WebSettings settings(Duration timeout) {
    WebSettings plain = web.settings().build();
    List<X509Certificate> trusted = new ArrayList<>(plain.authorities());
    trusted.addAll(authorities);
    return plain.toBuilder()
        .proxyExceptions(List.copyOf(direct))
        .authorities(trusted)
        .allowed(List.of(AddressRange.parse("127.0.0.1/32").orElseThrow()))
        .timeout(timeout)
        .patience(Duration.ofSeconds(5))
        .build();
  }

  /** What the whole program makes of each row: verdict, and findings with their causes. */
  Map<String, String> audit(Duration timeout) {
    web.hasPage("https://sound.example/2015/03/the-long-war", article());
    WebSettings settings = settings(timeout);
    AuditOptions options =
        new AuditOptions(
            "1",
            Mode.ONLINE,
            NoteOptions.defaults(),
            LocalDate.of(2016, 10, 20),
            settings,
            Set.of(),
            Map.of());
    InstantSource clock = InstantSource.fixed(NOW);
    PostInput post =
        new PostInput.Bytes(
            "post.md", post().getBytes(StandardCharsets.UTF_8), Optional.of("markdown"));
    try (Footfault footfault = new Footfault(options, clock, () -> names.open(settings, clock))) {
      Report report = footfault.audit(List.of(post), Progress.SILENT);
      if (!report.run().remarks().isEmpty()) {
        throw new IllegalStateException(report.run().remarks().toString());
      }
      return told(report.posts().get(0));
    }
  }

  private String post() {
    StringBuilder text = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    add(new Row("sound", "a page as it should be", "https://sound.example/2015/03/the-long-war"));
    for (Row row : rows.values()) {
      text.append("The lamps were lit.[^").append(row.id()).append("]\n\n");
      notes
          .append("[^" + row.id() + "]: Ines Calder, “" + TITLE + ",” Alder Courier, <")
          .append(row.url())
          .append(">.\n\n");
    }
    return text.append(notes).toString();
  }

  private static Map<String, String> told(PostReport report) {
    Map<String, String> told = new TreeMap<>();
    for (Judged judged : report.citations()) {
      List<Finding> findings =
          report.findings().stream()
              .filter(f -> f.citation().equals(Optional.of(judged.citation().id())))
              .filter(f -> !f.check().family().equals("note"))
              .toList();
      String line = judged.verdict().word();
      String causes =
          findings.isEmpty()
              ? judged.why()
              : String.join("; ", findings.stream().map(HostileWeb::told).toList());
      told.put(judged.citation().note().label(), line + " | " + causes);
    }
    return told;
  }

  private static String told(Finding finding) {
    Evidence cause = finding.evidence().get(0);
    return "`" + finding.check().id() + "` " + cause.said().replaceAll(":\\d{4,5}/", "/");
  }

  @Override
  public void close() {
    for (AutoCloseable host : hosts) {
      try {
        host.close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    web.close();
  }
}
