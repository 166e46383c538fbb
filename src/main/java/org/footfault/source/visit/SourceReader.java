package org.footfault.source.visit;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.footfault.source.Hop;
import org.footfault.source.Source;
import org.footfault.source.Source.Fault;
import org.footfault.source.Source.Gone;
import org.footfault.source.Source.Proof;
import org.footfault.source.Source.Reason;
import org.footfault.source.Source.Unchecked;
import org.footfault.source.Source.Unreachable;
import org.footfault.source.Visit;
import org.footfault.source.archive.ArchiveSettings;
import org.footfault.source.visit.NetworkHealth.Doubt;
import org.footfault.source.visit.NetworkHealth.Witness;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Memory;
import org.footfault.source.web.Web;
import org.footfault.source.web.WebSettings;
import org.footfault.source.web.polite.PoliteWeb;
import org.footfault.text.Address;

/**
 * Visits cited addresses, each once a run, and says what was found there. For use by one run; safe
 * for use by several threads.
 */
public final class SourceReader implements AutoCloseable {

  private final PoliteWeb web;
  private final WebSettings settings;
  private final Judge judge;
  private final Substitutes substitutes;
  private final Map<URI, CompletableFuture<Found>> known = new ConcurrentHashMap<>();

  /** One that remembers nothing and asks no archive. */
  public SourceReader(Web web, WebSettings settings, FactSource facts, Executor executor) {
    this(web, Memory.none(), settings, ArchiveSettings.none(), facts, executor);
  }

  /**
   * Closes the web with itself.
   *
   * @param memory answers that are remembered; stays open when this is closed
   * @param archives where copies of lost sources are looked for
   * @param facts reads the pages
   * @param executor runs the visits; its number of threads is the number of requests that are under
   *     way at a time
   */
  public SourceReader(
      Web web,
      Memory memory,
      WebSettings settings,
      ArchiveSettings archives,
      FactSource facts,
      Executor executor) {
    this.web = new PoliteWeb(web, settings, memory, executor);
    this.settings = settings;
    this.judge = new Judge(facts);
    this.substitutes = new Substitutes(archives, judge, this.web, settings, executor);
  }

  /** An answer, without its body, and what it means. */
  private record Found(Witness witness, Source source) {}

  /** What is found at one address; the calling thread waits for it. */
  public Source read(Address address) {
    return readAll(List.of(Cited.bare(address)))
        .sources()
        .getOrDefault(address, unchecked(Reason.INTERRUPTED));
  }

  /**
   * What is found at many addresses, in their order; hosts are visited at the same time, one host a
   * few requests at a time. When the calling thread is interrupted, what is not yet there is
   * unchecked, and the thread stays interrupted.
   */
  public Visits readAll(Collection<Cited> cited) {
    Map<URI, Cited> claims = new HashMap<>();
    Set<Address> addresses = new LinkedHashSet<>();
    for (Cited one : cited) {
      addresses.add(one.address());
      one.address().uri().ifPresent(uri -> claims.merge(bare(uri), one, Cited::with));
    }
    Map<Address, CompletableFuture<Found>> started = new LinkedHashMap<>();
    for (Address address : addresses) {
      address
          .uri()
          .map(SourceReader::bare)
          .ifPresent(
              uri ->
                  started.put(
                      address, visit(uri, claims(claims, uri, address).titles(), claims.keySet())));
    }
    Visits visits = visits(addresses, await(started, SourceReader::unread));
    boolean over = visits.networkProblem().isPresent() || Thread.currentThread().isInterrupted();
    return over ? visits : substituted(visits, claims);
  }

  private static Cited claims(Map<URI, Cited> claims, URI uri, Address address) {
    return claims.getOrDefault(uri, Cited.bare(address));
  }

  /**
   * Asks again for what seems gone, looks elsewhere for what is gone or blocked, and at https for
   * what came over http; what does not come in time stays as it is.
   */
  private Visits substituted(Visits visits, Map<URI, Cited> claims) {
    SecureTwins twins = new SecureTwins(judge, web::ask);
    Appeal appeal = new Appeal(judge, web::ask, visits.sources().values());
    Map<Address, CompletableFuture<Source>> started = new LinkedHashMap<>();
    Map<URI, CompletableFuture<Source>> sought = new HashMap<>();
    for (Map.Entry<Address, Source> entry : visits.sources().entrySet()) {
      Optional<URI> uri = entry.getKey().uri().map(SourceReader::bare);
      uri.ifPresent(
          u ->
              started.put(
                  entry.getKey(),
                  sought.computeIfAbsent(
                      u,
                      one -> {
                        Cited cited = claims(claims, one, entry.getKey());
                        return twins
                            .of(entry.getValue())
                            .thenCompose(source -> appeal.of(source, cited.titles()))
                            .thenCompose(source -> substitutes.of(source, cited));
                      })));
    }
    Map<Address, Source> sources = new LinkedHashMap<>(visits.sources());
    sources.putAll(await(started, uri -> Optional.empty()));
    return new Visits(sources, visits.networkProblem(), substitutes.remarks());
  }

  private Visits visits(Set<Address> addresses, Map<Address, Found> found) {
    NetworkHealth health =
        new NetworkHealth(
            found.values().stream()
                .filter(one -> !(one.source() instanceof Unchecked))
                .map(Found::witness)
                .toList(),
            settings);
    Optional<String> problem = health.problem();
    Map<Address, Source> sources = new LinkedHashMap<>();
    for (Address address : addresses) {
      Optional<Source> here =
          Optional.ofNullable(found.get(address)).map(f -> settled(f.source(), health));
      Source source = here.orElseGet(() -> unchecked(reason(address)));
      boolean nothingSaid = problem.isPresent() && !(source instanceof Unchecked);
      sources.put(address, nothingSaid ? unchecked(Reason.NETWORK_PROBLEM) : source);
    }
    return new Visits(sources, problem);
  }

  /** Why an address was not visited. */
  private static Reason reason(Address address) {
    if (address.uri().isPresent()) {
      return Reason.INTERRUPTED;
    }
    return address.fault().isPresent() ? Reason.MALFORMED_ADDRESS : Reason.OTHER_SCHEME;
  }

  /** Without the fragment, which no server sees. */
  private static URI bare(URI address) {
    String text = address.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? address : URI.create(text.substring(0, hash));
  }

  private CompletableFuture<Found> visit(URI address, Set<String> titles, Set<URI> cited) {
    return known.computeIfAbsent(
        address, uri -> answer(uri, cited).thenCompose(answer -> found(answer, titles)));
  }

  /** Where the same address is cited with http too, and that leads here, one visit is enough. */
  private CompletableFuture<Answer> answer(URI address, Set<URI> cited) {
    Optional<URI> plain = SecureTwins.plain(address).filter(cited::contains);
    return plain.isEmpty()
        ? web.ask(address)
        : web.ask(plain.get())
            .thenCompose(
                answer ->
                    answer
                        .passing(address)
                        .map(here -> CompletableFuture.completedFuture(web.noted(address, here)))
                        .orElseGet(() -> web.ask(address)));
  }

  /** Judges, where needed after a second look; answers for that are asked for at the same door. */
  private CompletableFuture<Found> found(Answer answer, Set<String> titles) {
    Judgement judgement = judge.judgement(answer, titles);
    Witness witness = Witness.of(answer, judgement, titles);
    Found first = new Found(witness, judgement.source());
    if (!(answer instanceof Answer.Reply reply)) {
      return CompletableFuture.completedFuture(first);
    }
    SecondLook look = new SecondLook(judge, judgement, reply);
    return look.address()
        .map(web::ask)
        .map(second -> second.thenApply(other -> new Found(witness, look.settled(other))))
        .orElseGet(() -> CompletableFuture.completedFuture(first));
  }

  /**
   * Waits for what was started.
   *
   * @param unread stands for what ended with a fault of ours
   */
  private static <T> Map<Address, T> await(
      Map<Address, CompletableFuture<T>> started, Function<URI, Optional<T>> unread) {
    Map<Address, T> found = new LinkedHashMap<>();
    List<Address> late = new ArrayList<>();
    for (Map.Entry<Address, CompletableFuture<T>> entry : started.entrySet()) {
      try {
        if (late.isEmpty()) {
          found.put(entry.getKey(), entry.getValue().get());
        } else if (entry.getValue().isDone()) {
          found.put(entry.getKey(), entry.getValue().join());
        }
      } catch (InterruptedException e) {
        late.add(entry.getKey());
      } catch (ExecutionException | CompletionException | CancellationException e) {
        // A fault of ours at one page costs no other source its verdict.
        entry.getKey().uri().flatMap(unread).ifPresent(stand -> found.put(entry.getKey(), stand));
      }
    }
    if (!late.isEmpty()) {
      Thread.currentThread().interrupt();
    }
    return found;
  }

  private static Optional<Found> unread(URI address) {
    Hop hop = new Hop(address, 0, Hop.Kind.FIRST);
    Visit visit = new Visit(List.of(hop), Instant.EPOCH, Visit.Origin.NETWORK);
    Answer none = new Answer.Refusal(visit, address, "a fault of Footfault’s own");
    return Optional.of(new Found(new Witness(none, 0, Doubt.LITTLE), unchecked(Reason.OWN_FAULT)));
  }

  /** A host that does not exist proves something only where the name service knows others. */
  private static Source settled(Source source, NetworkHealth health) {
    return source instanceof Gone gone
            && gone.proof() == Proof.NO_SUCH_HOST
            && !health.hasWorkingNames()
        ? new Unreachable(
            gone.visit(),
            Fault.NAME_SERVICE,
            "the name service knows neither "
                + gone.visit().arrived().getHost()
                + " nor any other host of this run")
        : source;
  }

  private static Source unchecked(Reason reason) {
    return new Unchecked(reason);
  }

  @Override
  public void close() {
    web.close();
  }
}
