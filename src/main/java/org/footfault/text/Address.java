package org.footfault.text;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A web address as somebody wrote it: either one that a client can open, or the reason why none
 * can. An address that is sound, but not of the web ({@code ftp:}, {@code urn:}), is neither.
 *
 * <p>Reading is as forgiving as a browser's address bar, after the URL Standard (whatwg.org):
 * characters that a URI may not hold are percent-encoded, international host names are written in
 * ASCII, a missing scheme before {@code www.} is taken for https.
 */
public final class Address {

  /**
   * Schemes of the IANA register that lead to a source, and that no web client fetches: files on
   * other servers, names of works, letters and groups.
   */
  private static final Set<String> OTHER_SCHEMES =
      Set.of(
          "ftp", "ftps", "sftp", "gopher", "gemini", "news", "nntp", "mailto", "tel", "urn", "doi",
          "hdl", "info", "ark", "tag", "magnet", "ipfs", "geo", "at", "dat");

  /** Takes {@code http:/host} and {@code https:///host}, which browsers open all the same. */
  private static final Pattern ONE_SLASH =
      Pattern.compile("^(https?):(?:/|/{3,})(?=[^/])", Pattern.CASE_INSENSITIVE);

  /** Takes {@code www.times.example}; refuses {@code times example}. */
  private static final Pattern HOST = Pattern.compile("[a-z0-9._-]+");

  /** Takes {@code :80} and {@code :}; refuses {@code :http}. */
  private static final Pattern PORT = Pattern.compile(":[0-9]{0,5}");

  private static final int MOST_PORT = 65_535;

  private static final String LEGAL_PUNCTUATION = "-._~:/?#[]@!$&'()*+,;=%";

  private final String written;
  private final Optional<URI> uri;
  private final Optional<String> fault;

  private Address(String written, Optional<URI> uri, Optional<String> fault) {
    this.written = written;
    this.uri = uri;
    this.fault = fault;
  }

  /** Reads an address; never throws, whatever the text. */
  public static Address of(String written) {
    String text = ONE_SLASH.matcher(written.strip()).replaceFirst("$1://");
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("www.")) {
      text = "https://" + text;
    } else if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
      return isOfAnotherScheme(text)
          ? new Address(written, Optional.empty(), Optional.empty())
          : broken(written, "it does not begin with http:// or https://");
    }
    return parse(written, text);
  }

  private static boolean isOfAnotherScheme(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && colon < text.length() - 1
        && OTHER_SCHEMES.contains(text.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  private static Address parse(String written, String text) {
    int hostStart = text.indexOf("//") + 2;
    int hostEnd = endOfAuthority(text, hostStart);
    String authority = text.substring(hostStart, hostEnd);
    int at = authority.lastIndexOf('@');
    String userInfo = at < 0 ? "" : escaped(authority.substring(0, at + 1));
    String hostAndPort = authority.substring(at + 1);
    Optional<String> host = asciiHost(hostAndPort);
    if (host.isEmpty()) {
      return broken(
          written,
          hostAndPort.isEmpty() ? "it names no host" : "“" + hostAndPort + "” is not a host name");
    }
    String whole =
        text.substring(0, hostStart).toLowerCase(Locale.ROOT)
            + userInfo
            + host.get()
            + escaped(text.substring(hostEnd));
    try {
      URI uri = new URI(whole);
      // Names with an underscore are not those of RFC 952, and stand for many a host.
      if (uri.getHost() == null && host.get().indexOf('_') < 0) {
        return broken(written, "“" + hostAndPort + "” is not a host name");
      }
      return new Address(written, Optional.of(uri), Optional.empty());
    } catch (URISyntaxException e) {
      return broken(written, e.getReason().toLowerCase(Locale.ROOT));
    }
  }

  private static int endOfAuthority(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if ("/?#\\".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  private static Optional<String> asciiHost(String hostAndPort) {
    if (hostAndPort.startsWith("[")) {
      return Optional.of(hostAndPort);
    }
    int colon = hostAndPort.lastIndexOf(':');
    String host = colon < 0 ? hostAndPort : hostAndPort.substring(0, colon);
    String port = colon < 0 ? "" : hostAndPort.substring(colon);
    try {
      String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      boolean sound = !ascii.isEmpty() && HOST.matcher(ascii).matches() && !ascii.contains("..");
      return sound && isPort(port) ? inNumbers(ascii).map(h -> h + port) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Nothing, a colon alone, or one with a port that can be connected to. */
  private static boolean isPort(String port) {
    if (port.isEmpty()) {
      return true;
    }
    if (!PORT.matcher(port).matches()) {
      return false;
    }
    int number = port.length() < 2 ? 1 : Integer.parseInt(port.substring(1));
    return number > 0 && number <= MOST_PORT;
  }

  /** A host in numbers in its one plain form (127.1 is 127.0.0.1); empty for a number too many. */
  private static Optional<String> inNumbers(String host) {
    if (!IpLiteral.endsInNumber(host)) {
      return Optional.of(host);
    }
    return IpLiteral.parse(host).map(InetAddress::getHostAddress);
  }

  /** Percent-encodes what a URI may not hold; leaves sound escapes as they are. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean inFragment = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean plain =
          c < 0x80
              && (Character.isLetterOrDigit(c) || LEGAL_PUNCTUATION.indexOf(c) >= 0)
              && c != '['
              && c != ']'
              && !(c == '#' && inFragment)
              && !(c == '%' && !isEscape(text, i));
      if (c == '#') {
        inFragment = true;
      }
      if (plain) {
        out.append((char) c);
      } else if (c == '\\') {
        out.append('/');
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xFF));
        }
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  private static Address broken(String written, String fault) {
    return new Address(written, Optional.empty(), Optional.of(fault));
  }

  /** The address, letter for letter. */
  public String written() {
    return written;
  }

  /** What a web client would open: http or https, with a host; empty if none can. */
  public Optional<URI> uri() {
    return uri;
  }

  /**
   * Why no client can open it, as the end of a sentence; empty for a sound address, of the web or
   * not.
   */
  public Optional<String> fault() {
    return fault;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Address address && written.equals(address.written);
  }

  @Override
  public int hashCode() {
    return written.hashCode();
  }

  @Override
  public String toString() {
    return written;
  }
}
