package org.footfault.source.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.footfault.text.IpLiteral;

/**
 * Keeps posts from making Footfault ask what only its user's own network can see: addresses that
 * are private, of this machine, of this link, or special in another way.
 *
 * <p>Every hop is checked twice: its host as it is written, and, where Footfault itself looks the
 * name up, every address that the name service gives. Behind a proxy the name is the proxy's to
 * look up and the proxy's own rules hold; written-out addresses and the names that always mean this
 * machine are refused there too.
 */
public final class AddressGuard {

  /** IANA's special-purpose registries, and what is never a web server. */
  private static final List<AddressRange> SPECIAL =
      ranges(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4",
          "::/128",
          "::1/128",
          "64:ff9b:1::/48",
          "100::/64",
          "2001::/23",
          "2001:db8::/32",
          "3fff::/20",
          "5f00::/16",
          "fc00::/7",
          "fe80::/10",
          "fec0::/10",
          "ff00::/8");

  /** IPv6 addresses that hold an IPv4 address: the network, and where in it. */
  private static final List<Embedding> EMBEDDINGS =
      List.of(
          new Embedding(AddressRange.of("::/96"), 12),
          new Embedding(AddressRange.of("64:ff9b::/96"), 12),
          new Embedding(AddressRange.of("2002::/16"), 2));

  private static final Set<String> OWN_NAMES =
      Set.of("localhost", "local", "internal", "intranet", "home.arpa", "lan", "corp");

  private final List<AddressRange> allowed;

  /**
   * @param allowed private networks that may be asked all the same
   */
  public AddressGuard(List<AddressRange> allowed) {
    this.allowed = allowed;
  }

  private static List<AddressRange> ranges(String... cidrs) {
    return Arrays.stream(cidrs).map(AddressRange::of).toList();
  }

  private record Embedding(AddressRange range, int at) {
    Optional<InetAddress> in(InetAddress address) {
      if (!range.contains(address)) {
        return Optional.empty();
      }
      byte[] inner = Arrays.copyOfRange(address.getAddress(), at, at + 4);
      try {
        return Optional.of(InetAddress.getByAddress(inner));
      } catch (UnknownHostException e) {
        throw new IllegalStateException("4 bytes are always an address", e);
      }
    }
  }

  /** Why a host is not asked, judged by its letters alone; empty if nothing speaks against it. */
  public Optional<String> objection(String host) {
    Optional<InetAddress> literal = IpLiteral.parse(host);
    if (literal.isPresent()) {
      return objection(literal.get());
    }
    if (IpLiteral.endsInNumber(host)) {
      return Optional.of("“" + host + "” is neither a name nor an address");
    }
    String name = host.toLowerCase(Locale.ROOT);
    name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    for (String own : OWN_NAMES) {
      if ((name.equals(own) || name.endsWith("." + own)) && allowed.isEmpty()) {
        return Optional.of("“" + host + "” is a name of a private network");
      }
    }
    return Optional.empty();
  }

  /** Why an address is not connected to; empty if nothing speaks against it. */
  public Optional<String> objection(InetAddress address) {
    if (allowed.stream().anyMatch(range -> range.contains(address))) {
      return Optional.empty();
    }
    if (SPECIAL.stream().anyMatch(range -> range.contains(address))) {
      return Optional.of(
          "“" + address.getHostAddress() + "” is a private or special address, not one of the web");
    }
    for (Embedding embedding : EMBEDDINGS) {
      Optional<InetAddress> inner = embedding.in(address);
      if (inner.isPresent()) {
        return objection(inner.get());
      }
    }
    return Optional.empty();
  }
}
