package org.footfault.source.web.polite;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Memory;
import org.footfault.source.web.Request;
import org.footfault.source.web.Web;
import org.footfault.source.web.WebSettings;

/**
 * A web that is asked politely: each address once a run, each host a few requests at a time, slower
 * when it says so, again where a failure may pass, and not at all once it is known to be down or
 * remembered from earlier.
 */
public final class PoliteWeb implements Web {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

  private final Web web;
  private final WebSettings settings;
  private final Executor executor;
  private final Duration pause;
  private final Memory memory;
  private final Map<URI, CompletableFuture<Answer>> asked = new ConcurrentHashMap<>();
  private final Gate gate = Gate.ofThisMachine();
  private final RecentAnswers recent = new RecentAnswers(asked::remove);
  private final Map<String, HostLane> lanes = new ConcurrentHashMap<>();

  /**
   * @param web what is asked in the end
   * @param memory what is known already, and what is told of every last word
   * @param executor runs the requests; its number of threads is the number of requests that are
   *     under way at a time, over all hosts
   */
  public PoliteWeb(Web web, WebSettings settings, Memory memory, Executor executor) {
    this(web, settings, memory, executor, FIRST_PAUSE);
  }

  /**
   * The same, with another pause before the first new try of an address than half a second; each
   * further one is twice as long.
   */
  public PoliteWeb(
      Web web, WebSettings settings, Memory memory, Executor executor, Duration pause) {
    this.web = web;
    this.settings = settings;
    this.memory = memory;
    this.executor = executor;
    this.pause = pause;
  }

  /**
   * Puts an address in its host's queue; the same address, whatever its fragment, shares one
   * answer, unless a great deal came in between. The future ends with an answer, also for what goes
   * wrong; after {@link #close} it may never end.
   */
  public CompletableFuture<Answer> ask(URI address) {
    URI bare = bare(address);
    return once(bare, told -> answer(bare, told));
  }

  /**
   * The same for what says more than an address. A form is sent in each time; only a recording
   * knows what came of it.
   */
  public CompletableFuture<Answer> ask(Request request) {
    if (request.isPlain()) {
      return ask(request.address());
    }
    Request bare = new Request(bare(request.address()), request.headers(), request.form());
    if (bare.form().isPresent()) {
      return lane(bare.address())
          .add(bare, Optional.empty())
          .thenApply(
              answer -> {
                memory.keepSent(bare, answer);
                return answer;
              });
    }
    return once(bare.key(), told -> answer(bare, told));
  }

  /**
   * What was asked already, or else asks. An answer that is known is told before this ends, and
   * telling it forgets others: so the map must hold no lock meanwhile, as it does in {@link
   * Map#computeIfAbsent}.
   *
   * @param asking tells the future that it is given
   */
  private CompletableFuture<Answer> once(
      URI key, Function<CompletableFuture<Answer>, CompletableFuture<Void>> asking) {
    CompletableFuture<Answer> told = new CompletableFuture<>();
    CompletableFuture<Answer> earlier = asked.putIfAbsent(key, told);
    if (earlier != null) {
      return earlier;
    }
    // Whoever waits for “told” is told of a fault of ours too.
    CompletableFuture<Void> unused =
        asking
            .apply(told)
            .whenComplete(
                (nothing, problem) -> {
                  if (problem != null) {
                    told.completeExceptionally(problem);
                  }
                });
    return told;
  }

  private CompletableFuture<Void> answer(Request request, CompletableFuture<Answer> told) {
    URI key = request.key();
    return CompletableFuture.supplyAsync(() -> memory.recall(key), executor)
        .thenCompose(
            known ->
                known
                    .filter(one -> one.age() == Memory.Age.FRESH)
                    .map(one -> CompletableFuture.completedFuture(one.answer()))
                    .orElseGet(() -> lane(request.address()).add(request, Optional.empty())))
        .thenAccept(
            answer -> {
              memory.keep(key, answer);
              told.complete(answer);
            });
  }

  private CompletableFuture<Void> answer(URI address, CompletableFuture<Answer> told) {
    return CompletableFuture.supplyAsync(() -> memory.recall(address), executor)
        .thenCompose(known -> answer(address, known))
        .thenAccept(answer -> gate.pass(() -> tell(address, answer, told)));
  }

  private void tell(URI address, Answer answer, CompletableFuture<Answer> told) {
    memory.keep(address, answer);
    recent.add(address, answer);
    told.complete(answer);
  }

  private CompletableFuture<Answer> answer(URI address, Optional<Memory.Known> known) {
    if (known.isPresent() && known.get().age() == Memory.Age.FRESH) {
      return CompletableFuture.completedFuture(known.get().answer());
    }
    Optional<Answer.Reply> earlier =
        known
            .map(Memory.Known::answer)
            .filter(Answer.Reply.class::isInstance)
            .map(Answer.Reply.class::cast);
    return lane(address).add(Request.of(address), earlier);
  }

  /**
   * Remembers an answer of an address that nobody had to ask: the way to another led through it.
   */
  public Answer noted(URI address, Answer answer) {
    memory.keep(bare(address), answer);
    return answer;
  }

  @Override
  public Answer get(URI address) {
    return ask(address).join();
  }

  private HostLane lane(URI address) {
    String host = Optional.ofNullable(address.getHost()).orElse(address.getRawAuthority() + "");
    return lanes.computeIfAbsent(
        host.toLowerCase(Locale.ROOT),
        h -> new HostLane(web, settings, executor, pause, this::lane));
  }

  /** Without the parts that never reach a server, or never should. */
  private static URI bare(URI address) {
    String authority = String.valueOf(address.getRawAuthority());
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    String path = String.valueOf(address.getRawPath());
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    try {
      return address.getRawAuthority() == null
          ? address
          : new URI(address.getScheme() + "://" + host + (path.isEmpty() ? "/" : path) + query);
    } catch (URISyntaxException e) {
      return address;
    }
  }

  @Override
  public void close() {
    lanes.values().forEach(HostLane::close);
    web.close();
  }
}
