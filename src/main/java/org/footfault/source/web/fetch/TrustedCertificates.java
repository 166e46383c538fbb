package org.footfault.source.web.fetch;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Java's certificate authorities and the user's own; says of a chain that ends nowhere why. */
final class TrustedCertificates extends X509ExtendedTrustManager {

  private final X509ExtendedTrustManager java;

  private TrustedCertificates(X509ExtendedTrustManager java) {
    this.java = java;
  }

  static TrustedCertificates with(List<X509Certificate> authorities) {
    try {
      X509ExtendedTrustManager defaults = manager(null);
      if (authorities.isEmpty()) {
        return new TrustedCertificates(defaults);
      }
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      int number = 0;
      for (X509Certificate known : defaults.getAcceptedIssuers()) {
        store.setCertificateEntry("java" + number++, known);
      }
      for (X509Certificate own : authorities) {
        store.setCertificateEntry("own" + number++, own);
      }
      return new TrustedCertificates(manager(store));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("this Java has no usable TLS", e);
    }
  }

  private static X509ExtendedTrustManager manager(@Nullable KeyStore store)
      throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    for (TrustManager manager : factory.getTrustManagers()) {
      if (manager instanceof X509ExtendedTrustManager x509) {
        return x509;
      }
    }
    throw new GeneralSecurityException("no X.509 trust manager");
  }

  SSLSocketFactory socketFactory() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {this}, null);
      return context.getSocketFactory();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no usable TLS", e);
    }
  }

  /** A certificate that vouches for itself. */
  static final class SelfSigned extends CertificateException {
    private static final long serialVersionUID = 1L;

    SelfSigned(CertificateException cause) {
      super("the certificate is self-signed", cause);
    }
  }

  private interface Examination {
    void run() throws CertificateException;
  }

  private static void examine(X509Certificate[] chain, Examination examination)
      throws CertificateException {
    try {
      examination.run();
    } catch (CertificateException e) {
      boolean self = chain.length == 1 && vouchesForItself(chain[0]);
      throw self && !TlsFault.isOutOfDate(e) ? new SelfSigned(e) : e;
    }
  }

  private static boolean vouchesForItself(X509Certificate certificate) {
    try {
      certificate.verify(certificate.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    examine(chain, () -> java.checkServerTrusted(chain, type));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    examine(chain, () -> java.checkServerTrusted(chain, type, socket));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    examine(chain, () -> java.checkServerTrusted(chain, type, engine));
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    java.checkClientTrusted(chain, type);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    java.checkClientTrusted(chain, type, socket);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    java.checkClientTrusted(chain, type, engine);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return java.getAcceptedIssuers();
  }
}
