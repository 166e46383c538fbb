package org.footfault.source.web.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** A file of certificate authorities in PEM, as {@code --ca-certificate} names it. */
public final class CertificateFile {

  private CertificateFile() {}

  /**
   * The certificates of a file, in its order; at least one.
   *
   * @throws IOException if the file cannot be read or holds no certificate; the message says which
   */
  public static List<X509Certificate> read(Path file) throws IOException {
    List<X509Certificate> found = new ArrayList<>();
    try {
      byte[] bytes = Files.readAllBytes(file);
      for (Certificate certificate :
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(bytes))) {
        if (certificate instanceof X509Certificate x509) {
          found.add(x509);
        }
      }
    } catch (CertificateException e) {
      throw new IOException("it holds no readable certificate in PEM form", e);
    }
    if (found.isEmpty()) {
      throw new IOException("it holds no certificate in PEM form");
    }
    return List.copyOf(found);
  }
}
