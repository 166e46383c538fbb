package org.footfault.source.web.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;
import org.footfault.source.web.AddressGuard;
import org.footfault.source.web.WebSettings;

/**
 * Looks each name up once a run and gives only addresses that may be asked. OkHttp connects to the
 * very addresses that it gets here, so a name that answers differently the next time gains nothing.
 */
final class GuardedDns implements Dns {

  private final Names names;
  private final AddressGuard guard;
  private final Optional<String> proxyHost;
  private final Executor executor;
  private final Duration patience;
  private final Map<String, CompletableFuture<Found>> known = new ConcurrentHashMap<>();

  GuardedDns(Names names, AddressGuard guard, WebSettings settings, Executor executor) {
    this.names = names;
    this.guard = guard;
    this.proxyHost = settings.proxy().map(proxy -> proxy.getHost());
    this.executor = executor;
    this.patience = settings.timeout().dividedBy(2);
  }

  /** The name service. */
  interface Names {

    /** All addresses of a name, or why there are none. */
    InetAddress[] addresses(String name) throws UnknownHostException;

    /** The one that the machine is set up with. */
    static Names system() {
      return InetAddress::getAllByName;
    }
  }

  /** The name service is sure that the name does not exist. */
  static final class NoSuchName extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    NoSuchName(String name) {
      super("the name “" + name + "” does not exist");
    }
  }

  /** The name stands for addresses that are not asked. */
  static final class ForbiddenName extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    ForbiddenName(String reason) {
      super(reason);
    }
  }

  private sealed interface Found {
    record Addresses(List<InetAddress> list) implements Found {}

    record Nothing() implements Found {}

    record Private(String reason) implements Found {}

    record Silence(String detail) implements Found {}
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    if (proxyHost.isPresent() && proxyHost.get().equals(host)) {
      return List.of(names.addresses(host));
    }
    Found found = found(host);
    if (found instanceof Found.Addresses addresses) {
      return addresses.list();
    }
    if (found instanceof Found.Nothing) {
      throw new NoSuchName(host);
    }
    if (found instanceof Found.Private refused) {
      throw new ForbiddenName(refused.reason());
    }
    known.remove(host);
    throw new UnknownHostException(((Found.Silence) found).detail());
  }

  private Found found(String host) {
    CompletableFuture<Found> future =
        known.computeIfAbsent(
            host, name -> CompletableFuture.supplyAsync(() -> resolve(name), executor));
    try {
      return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return new Found.Silence("the name service did not answer for “" + host + "”");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Found.Silence("the look-up of “" + host + "” was interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a look-up failed", e);
    }
  }

  private Found resolve(String host) {
    try {
      return checked(names.addresses(host));
    } catch (UnknownHostException first) {
      if (!saysNoSuchName(first)) {
        return new Found.Silence("the name service has no answer for “" + host + "”");
      }
    }
    try {
      // Asked again as a full name: without the search domains, and past Java's own memory.
      return checked(names.addresses(host.endsWith(".") ? host : host + "."));
    } catch (UnknownHostException second) {
      return saysNoSuchName(second)
          ? new Found.Nothing()
          : new Found.Silence("the name service has no answer for “" + host + "”");
    }
  }

  private Found checked(InetAddress[] addresses) {
    List<InetAddress> good = new ArrayList<>();
    Optional<String> objection = Optional.empty();
    for (InetAddress address : addresses) {
      Optional<String> here = guard.objection(address);
      if (here.isEmpty()) {
        good.add(address);
      } else if (objection.isEmpty()) {
        objection = here;
      }
    }
    return good.isEmpty()
        ? new Found.Private(objection.orElse("the name has no address"))
        : new Found.Addresses(List.copyOf(good));
  }

  /** Tells NXDOMAIN, in the words of glibc, macOS and Windows, from a failure in passing. */
  private static boolean saysNoSuchName(UnknownHostException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Name or service not known")
        || message.contains("nodename nor servname provided")
        || message.contains("No such host is known");
  }
}
