package org.footfault.source.web.fetch;

import java.io.EOFException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.footfault.source.Source.Fault;
import org.footfault.source.web.fetch.Exchange.Trouble;

/** What was wrong with a TLS connection, in words for people. */
final class TlsFault {

  private TlsFault() {}

  static Trouble of(SSLException e) {
    if (has(e, CertificateExpiredException.class)) {
      return new Trouble(Fault.CERTIFICATE, "the certificate has expired");
    }
    if (has(e, CertificateNotYetValidException.class)) {
      return new Trouble(Fault.CERTIFICATE, "the certificate is not valid yet");
    }
    if (has(e, SSLPeerUnverifiedException.class)) {
      return new Trouble(Fault.CERTIFICATE, "the certificate is for another host");
    }
    if (has(e, TrustedCertificates.SelfSigned.class)) {
      return new Trouble(Fault.CERTIFICATE, "the certificate is self-signed");
    }
    if (has(e, CertPathBuilderException.class)) {
      return new Trouble(
          Fault.CERTIFICATE, "the certificate comes from an authority that nobody trusts");
    }
    if (has(e, CertificateException.class)) {
      return new Trouble(Fault.CERTIFICATE, "the certificate is not valid");
    }
    String message = String.valueOf(e.getMessage());
    if (message.contains("protocol_version") || message.contains("protocol version")) {
      return new Trouble(Fault.PROTOCOL, "the server speaks only an outdated TLS");
    }
    if (has(e, EOFException.class) || message.contains("terminated the handshake")) {
      return new Trouble(Fault.RESET, "the server broke the TLS handshake off");
    }
    if (message.contains("Unsupported or unrecognized SSL message")) {
      return new Trouble(Fault.PROTOCOL, "the server does not speak TLS there");
    }
    return new Trouble(Fault.PROTOCOL, "the TLS handshake failed");
  }

  /** Whether a certificate was refused for its dates alone. */
  static boolean isOutOfDate(Throwable e) {
    return has(e, CertificateExpiredException.class)
        || has(e, CertificateNotYetValidException.class);
  }

  private static boolean has(Throwable e, Class<? extends Throwable> kind) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (kind.isInstance(t)) {
        return true;
      }
    }
    return false;
  }
}
