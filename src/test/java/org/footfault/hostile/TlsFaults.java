package org.footfault.hostile;

import static org.footfault.hostile.HostileWeb.article;

import java.util.concurrent.TimeUnit;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.footfault.testweb.RawHost;

/** What is wrong with a server's TLS or certificate, each with its name. */
final class TlsFaults {

  private static final long YEAR = TimeUnit.DAYS.toMillis(365);
  private static final long FAR_AHEAD = 4_000_000_000_000L;

  private final HostileWeb web;
  private final HeldCertificate authority =
      new HeldCertificate.Builder().certificateAuthority(1).commonName("Authority").build();

  TlsFaults(HostileWeb web) {
    this.web = web;
    web.trusts(authority.certificate());
  }

  void tell() {
    certificates();
    handshakes();
  }

  private void certificates() {
    served("ok-tls", "a sound certificate", signed("ok-tls").build());
    served(
        "h-tls-expired",
        "the certificate has expired",
        signed("h-tls-expired").validityInterval(0, YEAR).build());
    served(
        "h-tls-not-yet",
        "the certificate is not valid yet",
        signed("h-tls-not-yet").validityInterval(FAR_AHEAD, FAR_AHEAD + YEAR).build());
    served("h-tls-wrong-host", "the certificate is another host's", signed("other").build());
    served(
        "h-tls-no-name",
        "the certificate names no host",
        new HeldCertificate.Builder().signedBy(authority).commonName("h-tls-no-name").build());
    served(
        "h-tls-self-signed", "the certificate is self-signed", named("h-tls-self-signed").build());
    HeldCertificate nobody =
        new HeldCertificate.Builder().certificateAuthority(0).commonName("Nobody").build();
    served(
        "h-tls-untrusted",
        "the certificate's authority is nobody's",
        named("h-tls-untrusted").signedBy(nobody).build(),
        nobody);
    HeldCertificate between =
        new HeldCertificate.Builder().signedBy(authority).certificateAuthority(0).build();
    served(
        "h-tls-incomplete",
        "a certificate between this one and its authority is not sent",
        named("h-tls-incomplete").signedBy(between).build());
    served(
        "ok-tls-chain",
        "a chain of three certificates",
        named("ok-tls-chain").signedBy(between).build(),
        between);
  }

  private HeldCertificate.Builder signed(String id) {
    return named(id).signedBy(authority);
  }

  private static HeldCertificate.Builder named(String id) {
    return new HeldCertificate.Builder().addSubjectAlternativeName(id + ".example");
  }

  private void served(
      String id, String what, HeldCertificate certificate, HeldCertificate... chain) {
    java.security.cert.X509Certificate[] between =
        java.util.Arrays.stream(chain)
            .map(HeldCertificate::certificate)
            .toArray(java.security.cert.X509Certificate[]::new);
    HandshakeCertificates keys =
        new HandshakeCertificates.Builder().heldCertificate(certificate, between).build();
    web.raw(
        id,
        what,
        "https",
        RawHost.secure(
            keys.sslContext(),
            (socket, count) -> {
              RawHost.say(socket, RawHost.page(article()));
              return false;
            }));
  }

  private void handshakes() {
    web.raw("h-tls-old", "the server speaks TLS 1.0 only", "https", alert(70));
    web.raw("h-tls-no-cipher", "no cipher is known to both", "https", alert(40));
    web.raw("h-tls-unknown-name", "the server knows no such name", "https", alert(112));
    web.raw("h-tls-internal", "the server's TLS fails", "https", alert(80));
    web.raw("h-tls-abort", "the handshake is broken off", "https", RawHost.onBytes(new byte[0]));
    web.raw(
        "h-tls-none",
        "the port speaks no TLS",
        "https",
        RawHost.onBytes(
            "HTTP/1.1 400 Bad Request\r\n\r\n"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
  }

  /** A server that answers the first words of a handshake with a fatal alert (RFC 5246, 7.2). */
  private static RawHost alert(int code) {
    return RawHost.onBytes(new byte[] {0x15, 3, 1, 0, 2, 2, (byte) code});
  }
}
