package org.footfault.cli;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a run still has to visit: addresses, and the hosts that they are on. */
final class Outstanding {

  private final Set<String> left = new HashSet<>();
  private final Map<String, Integer> hosts = new HashMap<>();
  private int all;

  /** Begins anew with these addresses. */
  void begin(Set<URI> addresses) {
    left.clear();
    hosts.clear();
    for (URI address : addresses) {
      if (left.add(key(address))) {
        hosts.merge(host(address), 1, Integer::sum);
      }
    }
    all = left.size();
  }

  /** Takes an address off; one that is not waited for changes nothing. */
  void tick(URI address) {
    if (left.remove(key(address))) {
      hosts.computeIfPresent(host(address), (host, count) -> count == 1 ? null : count - 1);
    }
  }

  int all() {
    return all;
  }

  int done() {
    return all - left.size();
  }

  int hostsLeft() {
    return hosts.size();
  }

  /** The address as a server sees it: a fragment, credentials and an empty path say nothing. */
  private static String key(URI address) {
    String path = String.valueOf(address.getRawPath());
    return address.getScheme()
        + "://"
        + host(address)
        + ":"
        + address.getPort()
        + (path.isEmpty() ? "/" : path)
        + "?"
        + address.getRawQuery();
  }

  static String host(URI address) {
    return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
  }

  /** “12 of 40 sources visited, 5 hosts left”. */
  String words() {
    String hostsLeft =
        switch (hosts.size()) {
          case 0 -> "no host left";
          case 1 -> "1 host left";
          default -> hosts.size() + " hosts left";
        };
    return done() + " of " + all + (all == 1 ? " source" : " sources") + " visited, " + hostsLeft;
  }
}
