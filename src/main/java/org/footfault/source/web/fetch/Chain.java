package org.footfault.source.web.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import org.footfault.source.Hop;
import org.footfault.source.Source.Fault;
import org.footfault.source.Visit;
import org.footfault.source.web.AddressGuard;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Journey;
import org.footfault.source.web.Request;
import org.footfault.source.web.WebSettings;
import org.footfault.text.IpLiteral;

/** One visit: from the address that is asked for, hop by hop, to the answer. */
final class Chain implements Journey {

  private final Wire wire;
  private final AddressGuard guard;
  private final HostSlots slots;
  private final WebSettings settings;
  private final InstantSource clock;
  private final Request request;
  private final Optional<Answer.Reply> earlier;

  private final ChainCookies cookies = new ChainCookies();
  private final List<Hop> hops = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private Step next;
  private long spent;

  Chain(
      Wire wire,
      AddressGuard guard,
      HostSlots slots,
      WebSettings settings,
      InstantSource clock,
      Request request,
      Optional<Answer.Reply> earlier,
      HttpUrl start) {
    this.wire = wire;
    this.guard = guard;
    this.slots = slots;
    this.settings = settings;
    this.clock = clock;
    this.request = request;
    this.earlier = earlier;
    this.next = new Step(start, Hop.Kind.FIRST);
  }

  /** Where to go next, and how that was said. */
  private record Step(HttpUrl url, Hop.Kind how) {}

  /** Either a further step, or the end. */
  private record Outcome(Optional<Step> step, Optional<Answer> answer) {
    static Outcome end(Answer answer) {
      return new Outcome(Optional.empty(), Optional.of(answer));
    }

    static Outcome on(HttpUrl url, Hop.Kind how) {
      return new Outcome(Optional.of(new Step(url, how)), Optional.empty());
    }
  }

  @Override
  public URI next() {
    return bare(next.url()).uri();
  }

  @Override
  public Optional<Answer> goOn() {
    String host = next.url().host();
    while (next.url().host().equals(host)) {
      Outcome outcome = take(next);
      if (outcome.answer().isPresent()) {
        return outcome.answer();
      }
      next = outcome.step().orElseThrow();
    }
    return Optional.empty();
  }

  private Outcome take(Step step) {
    HttpUrl url = bare(step.url());
    if (!hops.isEmpty() && url.toString().length() > LongestAddress.LETTERS) {
      return Outcome.end(failure(Fault.BAD_REDIRECT, "a redirect to " + LongestAddress.OBJECTION));
    }
    Optional<String> objection = guard.objection(url.host());
    if (objection.isPresent()) {
      return Outcome.end(refusal(url, step.how(), objection.get()));
    }
    if (!seen.add(url + " " + cookies.header(url).orElse(""))) {
      return Outcome.end(failure(Fault.REDIRECT_LOOP, "its redirects lead back to " + url));
    }
    if (hops.size() > settings.hopLimit()) {
      return Outcome.end(
          failure(Fault.TOO_MANY_REDIRECTS, "more than " + settings.hopLimit() + " redirects"));
    }
    Exchange exchange = exchange(url);
    int status = exchange instanceof Exchange.Response response ? response.status() : 0;
    hops.add(new Hop(shown(step.url()), status, step.how()));
    if (exchange instanceof Exchange.Response response) {
      cookies.keep(url, response.headers());
      return outcome(url, response);
    }
    if (exchange instanceof Exchange.Trouble trouble) {
      return Outcome.end(failure(trouble.fault(), trouble.detail()));
    }
    if (exchange instanceof Exchange.Forbidden forbidden) {
      return Outcome.end(new Answer.Refusal(visit(), url.uri(), forbidden.reason()));
    }
    return Outcome.end(new Answer.NoSuchHost(visit(), url.host()));
  }

  /** Asks, on the visit's clock; the wait for the host's turn does not count. */
  private Exchange exchange(HttpUrl url) {
    Duration left = settings.timeout().minusNanos(spent);
    if (left.isNegative() || left.isZero()) {
      return new Exchange.Trouble(Fault.TIMEOUT, "no answer within the time allowed");
    }
    try {
      slots.take(url.host());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Exchange.Trouble(Fault.NETWORK, "the run was stopped");
    }
    long start = System.nanoTime();
    try {
      return stillHolding(url, wire.ask(url, headers(url), form(), left));
    } finally {
      spent += System.nanoTime() - start;
      slots.giveBack(url.host());
    }
  }

  /** A form is sent to the address that it was made for, and to no further one. */
  private Optional<String> form() {
    return hops.isEmpty() ? request.form() : Optional.empty();
  }

  private Map<String, String> headers(HttpUrl url) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (url.host().equalsIgnoreCase(request.address().getHost())) {
      headers.putAll(request.headers());
    }
    if (url.isHttps()) {
      headers.putAll(settings.headersFor(url.host(), url.port()));
    }
    cookies.header(url).ifPresent(value -> headers.put("Cookie", value));
    if (isWhereEarlierWas(url)) {
      earlier
          .flatMap(reply -> reply.header("etag"))
          .ifPresent(tag -> headers.put("If-None-Match", tag));
      earlier
          .flatMap(reply -> reply.header("last-modified"))
          .ifPresent(day -> headers.put("If-Modified-Since", day));
    }
    return headers;
  }

  private boolean isWhereEarlierWas(HttpUrl url) {
    return earlier.filter(reply -> reply.visit().arrived().equals(url.uri())).isPresent();
  }

  /** “Not modified” (304) says that what came earlier is what would come now. */
  private Exchange stillHolding(HttpUrl url, Exchange exchange) {
    if (exchange instanceof Exchange.Response response
        && response.status() == 304
        && isWhereEarlierWas(url)) {
      Answer.Reply reply = earlier.orElseThrow();
      Map<String, List<String>> headers = new TreeMap<>(reply.headers());
      headers.putAll(response.headers());
      return new Exchange.Response(
          reply.visit().status(), headers, reply.body(), reply.extent(), Optional.empty());
    }
    return exchange;
  }

  private Outcome outcome(HttpUrl url, Exchange.Response response) {
    return switch (response.status()) {
      case 301, 308 -> redirect(url, response, Hop.Kind.PERMANENT);
      case 302, 303, 307 -> redirect(url, response, Hop.Kind.TEMPORARY);
      default ->
          refresh(url, response)
              .map(target -> Outcome.on(target, Hop.Kind.REFRESH))
              .orElseGet(() -> Outcome.end(reply(response)));
    };
  }

  private Outcome redirect(HttpUrl url, Exchange.Response response, Hop.Kind how) {
    Optional<String> location = response.header("location").filter(text -> !text.isBlank());
    if (location.isEmpty()) {
      return Outcome.end(
          failure(Fault.BAD_REDIRECT, "a redirect (" + response.status() + ") to nowhere"));
    }
    HttpUrl target = url.resolve(location.get().strip());
    return target == null
        ? Outcome.end(failure(Fault.BAD_REDIRECT, "a redirect to what is no web address"))
        : Outcome.on(target, how);
  }

  private static Optional<HttpUrl> refresh(HttpUrl url, Exchange.Response response) {
    if (response.status() != 200) {
      return Optional.empty();
    }
    boolean html =
        response
            .header("content-type")
            .map(type -> type.toLowerCase(Locale.ROOT).contains("html"))
            .orElse(true);
    return response
        .header("refresh")
        .flatMap(Refresh::target)
        .or(() -> html ? Refresh.inPage(response.body()) : Optional.empty())
        .flatMap(target -> Optional.ofNullable(url.resolve(target)))
        .filter(target -> !bare(target).equals(url));
  }

  private Answer reply(Exchange.Response response) {
    boolean nothing = response.body().length == 0 && response.status() < 300;
    if (nothing && response.trouble().isPresent()) {
      return failure(response.trouble().get().fault(), response.trouble().get().detail());
    }
    return new Answer.Reply(
        visit(), withoutCookies(response.headers()), response.body(), response.extent());
  }

  /** A cookie may name a person; it is nobody's business once the visit is over. */
  private static Map<String, List<String>> withoutCookies(Map<String, List<String>> headers) {
    Map<String, List<String>> kept = new TreeMap<>(headers);
    kept.keySet().removeIf(name -> name.startsWith("set-cookie"));
    return Collections.unmodifiableMap(kept);
  }

  private Answer failure(Fault fault, String detail) {
    return new Answer.Failure(visit(), fault, detail);
  }

  private Answer refusal(HttpUrl url, Hop.Kind how, String reason) {
    hops.add(new Hop(url.uri(), 0, how));
    return new Answer.Refusal(visit(), url.uri(), reason);
  }

  private Visit visit() {
    return new Visit(hops, clock.instant(), Visit.Origin.NETWORK);
  }

  /** Without credentials and fragment, and an address in numbers in its one plain form. */
  private static HttpUrl bare(HttpUrl url) {
    HttpUrl.Builder bare = url.newBuilder().username("").password("").fragment(null);
    Optional<InetAddress> literal = IpLiteral.parse(url.host());
    literal.ifPresent(address -> bare.host(plain(address)));
    return bare.build();
  }

  /**
   * What is asked, with the fragment by which a program in the page shows another one of its own.
   */
  private static URI shown(HttpUrl url) {
    String fragment = url.fragment() == null ? "" : url.fragment();
    boolean route = fragment.length() > 1 && "/!".indexOf(fragment.charAt(0)) >= 0;
    HttpUrl bare = bare(url);
    return route ? bare.newBuilder().fragment(fragment).build().uri() : bare.uri();
  }

  private static String plain(InetAddress address) {
    String text = address.getHostAddress();
    return text.indexOf(':') < 0 ? text : "[" + text + "]";
  }

  /** A visit that ends before it begins. */
  static Answer notOfTheWeb(URI address, InstantSource clock) {
    boolean web = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT).startsWith("http");
    // Whatever stands behind the scheme may be a secret.
    URI shown = URI.create(address.getScheme() + ":/");
    Visit visit =
        new Visit(
            List.of(new Hop(shown, 0, Hop.Kind.FIRST)), clock.instant(), Visit.Origin.NETWORK);
    return new Answer.Refusal(
        visit,
        shown,
        web ? "no client can open the address" : "only http and https addresses are opened");
  }
}
