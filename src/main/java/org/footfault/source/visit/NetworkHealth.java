package org.footfault.source.visit;

import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.footfault.source.Source.Fault;
import org.footfault.source.Visit;
import org.footfault.source.web.Answer;
import org.footfault.source.web.WebSettings;

/**
 * Whether the failures of a run are the sources' own or the network's: without a network, behind a
 * dead proxy or a hotel's log-in page all hosts fail alike, and that says nothing of any source.
 */
final class NetworkHealth {

  /** With fewer hosts than this, “nearly all fail alike” may be chance. */
  private static final int MANY = 5;

  /** The same where some host was reached. */
  private static final int VERY_MANY = 20;

  /** Faults that a network makes; others are made by a server that was reached. */
  private static final Set<Fault> NETWORKS_OWN =
      EnumSet.of(
          Fault.TIMEOUT,
          Fault.NO_CONNECTION,
          Fault.CONNECTION_REFUSED,
          Fault.RESET,
          Fault.NAME_SERVICE,
          Fault.PROXY,
          Fault.NETWORK);

  /** With fewer sites than this, “all of them alike” may be chance. */
  private static final int SOME = 3;

  /** So many unknown names, and not one known, are the name service's fault. */
  private static final int UNKNOWN_NAMES = 2;

  /** “Network Authentication Required” (RFC 6585). */
  private static final int LOGIN_NEEDED = 511;

  /** Takes {@code 203.0.113.7} and {@code [2001:db8::1]}; refuses {@code 7.example}. */
  private static final Pattern LITERAL = Pattern.compile("[0-9.]+|\\[.*]");

  private final WebSettings settings;

  private final Set<String> hosts = new HashSet<>();
  private final Set<String> reached = new HashSet<>();
  private final Set<String> resolved = new HashSet<>();
  private final Set<String> unknown = new HashSet<>();
  private final Set<String> ledInside = new HashSet<>();
  private final Map<Fault, Set<String>> failed = new EnumMap<>(Fault.class);

  private final Set<String> sitesReached = new HashSet<>();
  private final Set<String> placesReached = new HashSet<>();
  private final Set<Integer> looks = new HashSet<>();
  private boolean ownPlace;

  private final Set<String> sitesOfErrors = new HashSet<>();
  private final Set<Integer> errors = new HashSet<>();
  private final Set<Integer> errorLooks = new HashSet<>();
  private boolean otherReply;
  private boolean doubtful;

  /** What was said of the proxy. */
  private final SortedSet<String> proxies = new TreeSet<>();

  /** What was said of the certificates that were refused. */
  private final Set<String> certificates = new HashSet<>();

  NetworkHealth(Collection<Witness> witnesses, WebSettings settings) {
    this.settings = settings;
    witnesses.forEach(this::count);
  }

  /**
   * One answer of the run.
   *
   * @param answer its body is not looked at
   * @param look stands for what a page in doubt says, its own address aside; pages alike have the
   *     same
   * @param doubt whether the page may be a portal's
   */
  record Witness(Answer answer, int look, Doubt doubt) {

    /** An answer as it was judged, without its body. */
    static Witness of(Answer answer, Judgement judgement, Set<String> titles) {
      if (!(answer instanceof Answer.Reply reply)) {
        return new Witness(answer, 0, Doubt.LITTLE);
      }
      Answer seen = new Answer.Reply(reply.visit(), Map.of(), new byte[0], reply.extent());
      if (judgement.trust() == Judgement.Trust.NAMED) {
        return new Witness(seen, 0, Doubt.NONE);
      }
      URI asked = reply.visit().asked();
      String page =
          Opening.of(reply)
              .text()
              .replace(String.valueOf(asked.getHost()).toLowerCase(Locale.ROOT), "")
              .replace(String.valueOf(asked.getRawPath()).toLowerCase(Locale.ROOT), "");
      boolean plain = titles.isEmpty() && !page.contains("<form") && !page.contains("<button");
      return new Witness(seen, page.hashCode(), plain ? Doubt.LITTLE : Doubt.GREAT);
    }
  }

  /** Whether a page may have come from the network of a hotel, and not from its host. */
  enum Doubt {
    /** It carries the title by which it is cited. */
    NONE,
    /** Nothing is known of what should be there. */
    LITTLE,
    /** It lacks the title by which it is cited, or asks its reader for something. */
    GREAT
  }

  private void count(Witness witness) {
    Answer answer = witness.answer();
    if (answer instanceof Answer.Reply reply) {
      reached(reply.visit());
      reply(reply.visit(), witness);
    } else if (answer instanceof Answer.Failure failure) {
      failure(failure);
    } else if (answer instanceof Answer.NoSuchHost none) {
      hosts.add(host(none.visit().asked()));
      if (none.visit().hops().size() > 1) {
        reached(none.visit());
      } else {
        unknown.add(host(none.visit().asked()));
      }
    } else if (answer instanceof Answer.Refusal refusal
        && refusal.visit().hops().size() == 1
        && !isLiteral(host(refusal.visit().asked()))) {
      ledInside.add(site(refusal.visit().asked()));
    }
  }

  private void reached(Visit visit) {
    String host = host(visit.asked());
    hosts.add(host);
    reached.add(host);
    resolved(visit);
  }

  private void resolved(Visit visit) {
    String host = host(visit.asked());
    // The cache, a proxy and a number say nothing of the name service.
    if (visit.origin() != Visit.Origin.CACHE && !isLiteral(host) && !settings.hasProxyFor(host)) {
      resolved.add(host);
    }
  }

  private void reply(Visit visit, Witness witness) {
    if (visit.status() == 200 && witness.doubt() != Doubt.NONE) {
      doubtful |= witness.doubt() == Doubt.GREAT;
      URI arrived = visit.arrived();
      sitesReached.add(site(visit.asked()));
      placesReached.add(host(arrived) + arrived.getRawPath());
      looks.add(witness.look());
      ownPlace |= site(arrived).equals(site(visit.asked()));
    } else {
      // A portal answers everybody with its page; any other answer, and a page that carries the
      // cited title, is a host's own.
      ownPlace = true;
      looks.add(0);
      looks.add(1);
    }
    if (visit.status() >= 400 && witness.doubt() != Doubt.NONE) {
      sitesOfErrors.add(site(visit.asked()));
      errors.add(visit.status());
      errorLooks.add(witness.look());
    } else {
      otherReply = true;
    }
  }

  private void failure(Answer.Failure failure) {
    String host = host(failure.visit().asked());
    hosts.add(host);
    if (failure.visit().hops().size() > 1) {
      reached(failure.visit());
      return;
    }
    if (failure.fault() == Fault.PROXY) {
      proxies.add(failure.detail());
    }
    if (failure.fault() == Fault.CERTIFICATE) {
      certificates.add(failure.detail());
    }
    failed.computeIfAbsent(failure.fault(), fault -> new HashSet<>()).add(host);
    switch (failure.fault()) {
      case NAME_SERVICE, NETWORK, PROXY -> {}
      default -> resolved(failure.visit());
    }
  }

  private static String host(URI address) {
    return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
  }

  /** The last two labels of a host's name, which hosts of one owner share. */
  private static String site(URI address) {
    String[] labels = host(address).split("\\.");
    return labels.length < 2
        ? host(address)
        : labels[labels.length - 2] + "." + labels[labels.length - 1];
  }

  private static boolean isLiteral(String host) {
    return LITERAL.matcher(host).matches();
  }

  /** What is wrong with the network; empty if nothing shows that. */
  Optional<String> problem() {
    Optional<String> problem =
        portal()
            .or(this::sameError)
            .or(this::noNames)
            .or(() -> reached.isEmpty() ? nothingReached() : nearlyNothingReached());
    return problem.map(what -> "network problem: " + what);
  }

  private Optional<String> portal() {
    if (sitesReached.size() < SOME) {
      return Optional.empty();
    }
    if (!ownPlace && placesReached.size() == 1) {
      return Optional.of(
          "every host leads to " + placesReached.iterator().next() + "; is there a login to pass?");
    }
    return doubtful && looks.size() == 1
        ? Optional.of("every host shows the same page; is there a login to pass?")
        : Optional.empty();
  }

  private Optional<String> noNames() {
    return resolved.isEmpty() && unknown.size() >= UNKNOWN_NAMES
        ? Optional.of("the name service knows no host")
        : Optional.empty();
  }

  private Optional<String> nothingReached() {
    if (hosts.isEmpty()) {
      return ledInside.size() >= SOME
          ? Optional.of("every name leads to a private address; is there a login to pass?")
          : Optional.empty();
    }
    if (count(Fault.PROXY) == hosts.size()) {
      return Optional.of(proxies.size() == 1 ? proxies.first() : "the proxy cannot be reached");
    }
    if (count(Fault.NAME_SERVICE) + count(Fault.NETWORK) == hosts.size()) {
      return Optional.of("no host can be reached");
    }
    // Who reads along puts the same certificate before every host.
    boolean allAlike = certificates.size() == 1 && count(Fault.CERTIFICATE) == hosts.size();
    if (hosts.size() >= SOME && allAlike) {
      return Optional.of(
          "no host's certificate can be trusted; does a proxy read along? (--ca-certificate)");
    }
    return nearlyNothingReached();
  }

  private Optional<String> nearlyNothingReached() {
    Fault fault = Collections.max(NETWORKS_OWN, Comparator.comparingInt(this::count));
    int most = count(fault);
    int enough = reached.isEmpty() ? MANY : VERY_MANY;
    return hosts.size() >= enough && most * 10 >= hosts.size() * 9
        ? Optional.of(most + " of " + hosts.size() + " hosts " + words(fault))
        : Optional.empty();
  }

  private String words(Fault fault) {
    return switch (fault) {
      case TIMEOUT -> "give no answer within " + settings.timeout().toSeconds() + "s (--timeout)";
      case NO_CONNECTION -> "take no connection";
      case CONNECTION_REFUSED -> "refuse the connection";
      case RESET -> "break the connection off";
      case NAME_SERVICE -> "have names that the name service does not answer for";
      case PROXY -> "cannot be reached through the proxy";
      default -> "cannot be reached";
    };
  }

  /** Whoever answers for every host stands before them all. */
  private Optional<String> sameError() {
    if (otherReply || sitesOfErrors.size() < SOME || errorLooks.size() > 1) {
      return Optional.empty();
    }
    if (errors.equals(Set.of(LOGIN_NEEDED))) {
      return Optional.of("every host answers that this network asks for a login first (511)");
    }
    return sitesOfErrors.size() >= MANY && errors.size() == 1
        ? Optional.of(
            "every host answers with the same page of an error ("
                + errors.iterator().next()
                + "); does something answer in their place?")
        : Optional.empty();
  }

  private int count(Fault fault) {
    return failed.getOrDefault(fault, Set.of()).size();
  }

  /** Whether the name service knows some host, so that “no such host” can be believed. */
  boolean hasWorkingNames() {
    return !resolved.isEmpty();
  }
}
