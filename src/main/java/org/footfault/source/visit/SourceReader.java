package org.footfault.source.visit;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import org.footfault.source.Hop;
import org.footfault.source.Source;
import org.footfault.source.Source.Fault;
import org.footfault.source.Source.Gone;
import org.footfault.source.Source.Proof;
import org.footfault.source.Source.Reason;
import org.footfault.source.Source.Unchecked;
import org.footfault.source.Source.Unreachable;
import org.footfault.source.Visit;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Memory;
import org.footfault.source.web.PoliteWeb;
import org.footfault.source.web.Web;
import org.footfault.source.web.WebSettings;
import org.footfault.text.Address;

/**
 * Visits cited addresses, each once a run, and says what was found there. For use by one run; safe
 * for use by several threads.
 */
public final class SourceReader implements AutoCloseable {

  private final PoliteWeb web;
  private final Judge judge;
  private final Map<URI, CompletableFuture<Found>> known = new ConcurrentHashMap<>();

  /**
   * Closes the web with itself.
   *
   * @param facts reads the pages
   * @param executor runs the visits; its number of threads is the number of requests that are under
   *     way at a time
   */
  public SourceReader(Web web, WebSettings settings, FactSource facts, Executor executor) {
    this(web, Memory.none(), settings, facts, executor);
  }

  /**
   * The same, with answers that are remembered.
   *
   * @param memory stays open when this is closed
   */
  public SourceReader(
      Web web, Memory memory, WebSettings settings, FactSource facts, Executor executor) {
    this.web = new PoliteWeb(web, settings, memory, executor);
    this.judge = new Judge(facts);
  }

  /** An answer and what it means; the body is no longer held. */
  private record Found(Answer answer, Source source) {}

  /** What is found at one address; the calling thread waits for it. */
  public Source read(Address address) {
    return readAll(List.of(address)).sources().getOrDefault(address, unchecked(Reason.INTERRUPTED));
  }

  /**
   * What is found at many addresses, in their order; hosts are visited at the same time, one host a
   * few requests at a time. When the calling thread is interrupted, what is not yet there is
   * unchecked, and the thread stays interrupted.
   */
  public Visits readAll(Collection<Address> addresses) {
    Map<Address, CompletableFuture<Found>> started = new LinkedHashMap<>();
    for (Address address : addresses) {
      address.uri().ifPresent(uri -> started.computeIfAbsent(address, a -> visit(uri)));
    }
    Map<Address, Found> found = await(started);
    NetworkHealth health = new NetworkHealth(found.values().stream().map(Found::answer).toList());
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

  private CompletableFuture<Found> visit(URI address) {
    return known.computeIfAbsent(address, uri -> web.ask(uri).thenApply(answer -> found(answer)));
  }

  private Found found(Answer answer) {
    Source source = judge.source(answer);
    Answer light =
        answer instanceof Answer.Reply reply
            ? new Answer.Reply(reply.visit(), Map.of(), new byte[0], reply.extent())
            : answer;
    return new Found(light, source);
  }

  private static Map<Address, Found> await(Map<Address, CompletableFuture<Found>> started) {
    Map<Address, Found> found = new LinkedHashMap<>();
    List<Address> late = new ArrayList<>();
    for (Map.Entry<Address, CompletableFuture<Found>> entry : started.entrySet()) {
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
        entry.getKey().uri().ifPresent(uri -> found.put(entry.getKey(), unread(uri)));
      }
    }
    if (!late.isEmpty()) {
      Thread.currentThread().interrupt();
    }
    return found;
  }

  private static Found unread(URI address) {
    Hop hop = new Hop(address, 0, Hop.Kind.FIRST);
    Visit visit = new Visit(List.of(hop), Instant.EPOCH, Visit.Origin.NETWORK);
    return new Found(
        new Answer.Refusal(visit, address, "a fault of Footfault’s own"),
        unchecked(Reason.OWN_FAULT));
  }

  /** A host that does not exist proves something only where the name service knows others. */
  private static Source settled(Source source, NetworkHealth health) {
    return source instanceof Gone gone
            && gone.proof() == Proof.NO_SUCH_HOST
            && !health.hasWorkingNames()
        ? new Unreachable(
            gone.visit(), Fault.NAME_SERVICE, gone.detail() + ", but no other was found either")
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
