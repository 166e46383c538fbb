package org.footfault.source.visit;

import java.net.URI;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footfault.source.Source.Fault;
import org.footfault.source.web.Answer;

/**
 * Whether the failures of a run are the sources' own or the network's: without a network, behind a
 * dead proxy or a hotel's log-in page all hosts fail alike, and that says nothing of any source.
 */
final class NetworkHealth {

  /** With fewer hosts than this, “all fail alike” may be chance. */
  private static final int ENOUGH_HOSTS = 5;

  private final Set<String> hosts = new HashSet<>();
  private final Set<String> reached = new HashSet<>();
  private final Set<String> unknown = new HashSet<>();
  private final Map<Fault, Set<String>> failed = new EnumMap<>(Fault.class);

  NetworkHealth(Collection<Answer> answers) {
    answers.forEach(this::count);
  }

  private void count(Answer answer) {
    if (answer instanceof Answer.Reply reply) {
      String host = host(reply.visit().asked());
      hosts.add(host);
      reached.add(host);
    } else if (answer instanceof Answer.Failure failure) {
      String host = host(failure.visit().asked());
      hosts.add(host);
      if (failure.visit().hops().size() > 1) {
        reached.add(host);
      } else {
        failed.computeIfAbsent(failure.fault(), fault -> new HashSet<>()).add(host);
      }
    } else if (answer instanceof Answer.NoSuchHost none) {
      hosts.add(host(none.visit().asked()));
      unknown.add(host(none.visit().asked()));
    }
  }

  private static String host(URI address) {
    return String.valueOf(address.getHost());
  }

  /** What is wrong with the network; empty if nothing shows that. */
  Optional<String> problem() {
    if (hosts.isEmpty() || (!reached.isEmpty() && hosts.size() < ENOUGH_HOSTS)) {
      return Optional.empty();
    }
    if (reached.isEmpty() && count(Fault.PROXY) == hosts.size()) {
      return Optional.of("network problem: the proxy cannot be reached");
    }
    int silent = count(Fault.NAME_SERVICE) + count(Fault.NETWORK);
    if (reached.isEmpty() && silent == hosts.size()) {
      return Optional.of("network problem: no host can be reached");
    }
    if (reached.isEmpty() && unknown.size() == hosts.size() && hosts.size() >= ENOUGH_HOSTS) {
      return Optional.of("network problem: the name service knows no host");
    }
    int most = failed.values().stream().mapToInt(Set::size).max().orElse(0);
    return hosts.size() >= ENOUGH_HOSTS && most * 10 >= hosts.size() * 9
        ? Optional.of("network problem: nearly all hosts fail in the same way")
        : Optional.empty();
  }

  private int count(Fault fault) {
    return failed.getOrDefault(fault, Set.of()).size();
  }

  /** Whether the name service knows some host, so that “no such host” can be believed. */
  boolean hasWorkingNames() {
    return hosts.size() > unknown.size() + count(Fault.NAME_SERVICE) + count(Fault.NETWORK);
  }
}
