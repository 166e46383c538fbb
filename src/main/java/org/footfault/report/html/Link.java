package org.footfault.report.html;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.footfault.report.Abridged;
import org.footfault.report.Printable;

/**
 * An address to show, and to lead to if that is harmless.
 *
 * @param shown the address for people
 * @param href where it leads; empty unless it is http, https or mailto
 */
public record Link(String shown, Optional<String> href) {

  private static final Set<String> HARMLESS = Set.of("http", "https", "mailto");

  static Link of(String shown, Optional<URI> address) {
    return new Link(
        Printable.of(Abridged.of(shown)), address.filter(Link::isHarmless).map(URI::toASCIIString));
  }

  static Link of(URI address) {
    return of(address.toString(), Optional.of(address));
  }

  private static boolean isHarmless(URI address) {
    String scheme = address.getScheme();
    return scheme != null && HARMLESS.contains(scheme.toLowerCase(Locale.ROOT));
  }
}
