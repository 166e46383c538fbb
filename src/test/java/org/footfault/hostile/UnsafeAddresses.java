package org.footfault.hostile;

import java.net.URI;
import org.footfault.testweb.FakeWeb;
import org.footfault.testweb.RawHost;

/** Ways into places where nobody asked Footfault to go. */
final class UnsafeAddresses {

  private static final String[] INSIDE = {
    "http://10.0.0.7/",
    "http://192.168.0.1./",
    "http://172.16.5.4:8080/admin",
    "http://127.66.66.66/",
    "http://2130706434/",
    "http://0x7f.2/",
    "http://0177.0.0.2/",
    "http://127.2/",
    "http://0.0.0.0/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.64.0.1/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
    "http://[::1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://[::ffff:a00:1]/",
    "http://[64:ff9b::a00:1]/",
    "http://[2002:a00:1::]/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
    "http://１２７.２/",
    "http://1.2.3.4.5/",
    "http://999.1.1.1/",
  };

  private final HostileWeb web;
  private final FakeWeb fake;

  UnsafeAddresses(HostileWeb web) {
    this.web = web;
    this.fake = web.web();
  }

  void tell() {
    for (int i = 0; i < INSIDE.length; i++) {
      String inside = INSIDE[i];
      web.at("inside-" + (i + 1), "cited: " + inside, inside);
      web.row("r-ssrf-" + (i + 1), "a redirect to " + inside, url -> fake.leadsTo(url, inside));
    }
    ways();
    names();
    odd();
  }

  private void ways() {
    web.row("r-ssrf-meta", "a page that leads on inside", url -> fake.refreshesTo(url, INSIDE[0]));
    web.row(
        "r-ssrf-header",
        "a header that leads on inside",
        url -> fake.answers(url, 200, "Refresh", "0;url=" + INSIDE[0]));
    web.row(
        "r-ssrf-second",
        "inside at the second step",
        url -> {
          fake.leadsTo(url, "/on");
          fake.leadsTo(URI.create(url).resolve("/on").toString(), INSIDE[0]);
        });
  }

  private void names() {
    web.named("name-inside", name -> new String[] {"10.0.0.7"});
    web.at("name-inside", "a name that stands for a private address", plain("name-inside"));
    web.named("name-metadata", name -> new String[] {"169.254.169.254"});
    web.at("name-metadata", "a name that stands for a cloud's own data", plain("name-metadata"));
    web.named("name-inside-6", name -> new String[] {"::ffff:10.0.0.1", "fd00::1"});
    web.at(
        "name-inside-6",
        "a name that stands for private addresses of IPv6",
        plain("name-inside-6"));
    int[] count = new int[1];
    web.named(
        "h-rebind", name -> new String[] {count[0]++ % 2 == 0 ? "127.0.0.1" : "127.66.66.66"});
    web.raw(
        "ok-rebind-first",
        "a host of its own, for the row below",
        RawHost.saying(RawHost.page(HostileWeb.article())));
    int port = web.portOf("ok-rebind-first");
    web.at(
        "h-rebind",
        "a name that stands for another address at every second look-up",
        "http://h-rebind.example:" + port + "/2015/03/the-long-war");
  }

  private static String plain(String id) {
    return "http://" + id + ".example/2015/03/the-long-war";
  }

  private void odd() {
    web.at(
        "userinfo",
        "a name and a password in the address",
        "https://roe:secret@userinfo.example/a");
    fake.hasPage("https://userinfo.example/a", HostileWeb.article());
    web.at("idn", "a host in other letters", "https://bücher.example/a");
    fake.hasPage("https://xn--bcher-kva.example/a", HostileWeb.article());
    web.at("dot", "a host with a dot at its end", "https://dot.example./a");
    fake.hasPage("https://dot.example./a", HostileWeb.article());
    web.at("percent", "a percent sign that is no escape", "https://percent.example/100%/a");
    fake.hasPage("https://percent.example/100%25/a", HostileWeb.article());
    web.at(
        "crlf", "escaped line breaks in the address", "https://crlf.example/a%0d%0aX-Own:%20yes");
    fake.hasPage("https://crlf.example/a%0d%0aX-Own:%20yes", HostileWeb.article());
    longAddress();
    web.at("port-0", "a port that is none", "https://port.example:0/a");
    web.at("port-99999", "a port beyond all ports", "https://port.example:99999/a");
    web.at("port-empty", "a colon without a port", "https://port-empty.example:/a");
    fake.hasPage("https://port-empty.example/a", HostileWeb.article());
    web.at("ftp", "an address of ftp:", "ftp://files.example/a");
  }

  private void longAddress() {
    String path = "/" + "a".repeat(4_000);
    RawHost[] host = new RawHost[1];
    host[0] =
        RawHost.open(
            (s, n) -> {
              boolean whole = host[0].requests().get(n - 1).startsWith("GET " + path + " HTTP");
              RawHost.say(
                  s,
                  whole
                      ? RawHost.page(HostileWeb.article())
                      : "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n");
              return false;
            });
    web.closesWithThis(host[0]);
    web.at(
        "long",
        "an address of 4,000 letters",
        "http://" + web.named("long") + ":" + host[0].port() + path);
  }
}
