package org.footfault.source.web.polite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.footfault.source.Hop;
import org.footfault.source.Source.Fault;
import org.footfault.source.Visit;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Journey;
import org.footfault.source.web.Memory;
import org.footfault.source.web.Request;
import org.footfault.source.web.Web;
import org.footfault.source.web.WebSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class PoliteWebTest {

  private static final Duration PAUSE = Duration.ofMillis(20);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<URI, AtomicInteger> asked = new ConcurrentHashMap<>();
  private final AtomicInteger total = new AtomicInteger();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private PoliteWeb web(Function<URI, Answer> web) {
    Web counted =
        address -> {
          asked.computeIfAbsent(address, a -> new AtomicInteger()).incrementAndGet();
          total.incrementAndGet();
          return web.apply(address);
        };
    return new PoliteWeb(counted, WebSettings.defaults(), Memory.none(), threads, PAUSE);
  }

  private static Visit visit(URI address, int status) {
    return new Visit(
        List.of(new Hop(address, status, Hop.Kind.FIRST)),
        Instant.parse("2016-10-20T12:00:00Z"),
        Visit.Origin.NETWORK);
  }

  private static Answer status(URI address, int status, Map<String, List<String>> headers) {
    return new Answer.Reply(visit(address, status), headers, new byte[1], Answer.Extent.WHOLE);
  }

  private static Answer failure(URI address, Fault fault) {
    return new Answer.Failure(visit(address, 0), fault, "detail");
  }

  private static List<Answer> all(PoliteWeb web, int count) {
    List<CompletableFuture<Answer>> futures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      futures.add(web.ask(URI.create("https://host.example/" + i)));
    }
    return futures.stream().map(CompletableFuture::join).toList();
  }

  /** Answers that are known are told by whoever asks, while others push them out. */
  @Test
  void whatIsKnownAndHeavyIsToldByAllThreads() {
    byte[] body = new byte[1 << 20];
    Memory memory =
        new Memory() {
          @Override
          public Optional<Known> recall(URI address) {
            Answer answer =
                new Answer.Reply(visit(address, 200), Map.of(), body, Answer.Extent.WHOLE);
            return Optional.of(new Known(answer, Age.FRESH));
          }

          @Override
          public void keep(URI address, Answer answer) {
            Thread.onSpinWait();
          }
        };
    Web none = address -> failure(address, Fault.NO_CONNECTION);
    try (PoliteWeb web = new PoliteWeb(none, WebSettings.defaults(), memory, threads, PAUSE)) {
      assertThat(all(web, 20_000)).allMatch(Answer.Reply.class::isInstance);
    }
  }

  private static void sleep(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void a_host_is_asked_no_more_than_four_things_at_a_time() {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    PoliteWeb web =
        web(
            address -> {
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              sleep(10);
              now.decrementAndGet();
              return status(address, 200, Map.of());
            });
    assertThat(all(web, 40)).hasSize(40);
    assertThat(most).hasValueLessThanOrEqualTo(4);
  }

  @Test
  void a_slow_host_holds_up_no_other() {
    PoliteWeb web =
        web(
            address -> {
              sleep(address.getHost().startsWith("slow") ? 2_000 : 0);
              return status(address, 200, Map.of());
            });
    List<CompletableFuture<Answer>> slow = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      slow.add(web.ask(URI.create("https://slow.example/" + i)));
    }
    long start = System.nanoTime();
    web.get(URI.create("https://quick.example/"));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    assertThat(slow).noneMatch(CompletableFuture::isDone);
  }

  /** A web of which one host sends everybody on to another. */
  private PoliteWeb leadingOn(String from, String to, Function<URI, Answer> web) {
    Web leading =
        new Web() {
          @Override
          public Answer get(URI address) {
            asked.computeIfAbsent(address, a -> new AtomicInteger()).incrementAndGet();
            return web.apply(address);
          }

          @Override
          public Journey journey(Request request, Optional<Answer.Reply> earlier) {
            URI address = request.address();
            return address.getHost().equals(from)
                ? new LedOn(this, address, URI.create("https://" + to + address.getPath()))
                : Journey.direct(address, () -> get(address));
          }
        };
    return new PoliteWeb(leading, WebSettings.defaults(), Memory.none(), threads, PAUSE);
  }

  private static final class LedOn implements Journey {
    private final Web web;
    private final URI first;
    private final URI second;
    private URI next;

    LedOn(Web web, URI first, URI second) {
      this.web = web;
      this.first = first;
      this.second = second;
      this.next = first;
    }

    @Override
    public URI next() {
      return next;
    }

    @Override
    public Optional<Answer> goOn() {
      Answer answer = web.get(next);
      boolean ends = next.equals(second);
      next = second;
      return ends ? Optional.of(answer) : Optional.empty();
    }

    @Override
    public String toString() {
      return first + " to " + second;
    }
  }

  @Test
  void a_redirect_to_a_slow_host_waits_for_that_host_and_holds_up_none_of_its_own() {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CompletableFuture<Void> opens = new CompletableFuture<>();
    PoliteWeb web =
        leadingOn(
            "short.example",
            "slow.example",
            address -> {
              if (address.getHost().equals("slow.example")) {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                opens.join();
                now.decrementAndGet();
              }
              return status(address, 200, Map.of());
            });
    List<CompletableFuture<Answer>> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(web.ask(URI.create("https://short.example/" + i)));
    }
    while (asked.keySet().stream().filter(a -> a.getHost().startsWith("short")).count() < 20
        || now.get() < 4) {
      sleep(5); // all are led on while not one has come to its end
    }
    assertThat(all).noneMatch(CompletableFuture::isDone);
    opens.complete(null);
    assertThat(all.stream().map(CompletableFuture::join)).hasSize(20);
    assertThat(most).hasValue(4);
  }

  @Test
  void a_host_that_asks_for_a_rest_rests_and_not_the_one_that_led_to_it() {
    PoliteWeb web =
        leadingOn(
            "short.example",
            "busy.example",
            address -> status(address, address.getHost().startsWith("busy") ? 429 : 200, Map.of()));
    List<CompletableFuture<Answer>> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      all.add(web.ask(URI.create("https://short.example/" + i)));
    }
    all.forEach(CompletableFuture::join);
    // The busy host is given up; the other is not, so that each of its addresses was asked.
    assertThat(asked.keySet()).filteredOn(a -> a.getHost().startsWith("short")).hasSize(12);
  }

  @Test
  void a_host_that_takes_no_connection_is_given_up_after_a_few_tries() {
    PoliteWeb web = web(address -> failure(address, Fault.NO_CONNECTION));
    assertThat(all(web, 50))
        .allSatisfy(
            answer ->
                assertThat(answer)
                    .isInstanceOfSatisfying(
                        Answer.Failure.class,
                        f -> assertThat(f.fault()).isEqualTo(Fault.NO_CONNECTION)));
    assertThat(total).hasValueLessThanOrEqualTo(8);
  }

  @Test
  void a_copied_answer_is_about_its_own_address() {
    PoliteWeb web = web(address -> failure(address, Fault.CERTIFICATE));
    List<Answer> answers = all(web, 10);
    for (int i = 0; i < 10; i++) {
      assertThat(((Answer.Failure) answers.get(i)).visit().asked())
          .hasToString("https://host.example/" + i);
    }
  }

  @Test
  void one_silent_address_does_not_give_up_its_host() {
    PoliteWeb web =
        web(
            address ->
                address.getPath().equals("/0")
                    ? failure(address, Fault.TIMEOUT)
                    : status(address, 200, Map.of()));
    List<Answer> answers = all(web, 10);
    assertThat(answers.subList(1, 10)).allMatch(Answer.Reply.class::isInstance);
    assertThat(asked.get(URI.create("https://host.example/0"))).hasValue(2);
  }

  @Test
  void a_host_that_is_asked_too_much_is_asked_more_slowly_until_all_is_read() {
    AtomicInteger window = new AtomicInteger();
    long start = System.nanoTime();
    AtomicInteger last = new AtomicInteger(-1);
    PoliteWeb web =
        web(
            address -> {
              int slice = (int) (Duration.ofNanos(System.nanoTime() - start).toMillis() / 50);
              if (last.getAndSet(slice) != slice) {
                window.set(0);
              }
              return window.incrementAndGet() > 3
                  ? status(address, 429, Map.of())
                  : status(address, 200, Map.of());
            });
    assertThat(all(web, 30))
        .allSatisfy(answer -> assertThat(((Answer.Reply) answer).visit().status()).isEqualTo(200));
  }

  @Test
  void a_rest_that_would_take_too_long_is_not_waited_for() {
    PoliteWeb web = web(address -> status(address, 429, Map.of("retry-after", List.of("3600"))));
    assertThat(((Answer.Reply) web.get(URI.create("https://host.example/"))).visit().status())
        .isEqualTo(429);
    assertThat(total).hasValue(1);
  }

  @Test
  void a_host_that_always_says_too_much_is_left_alone() {
    PoliteWeb web = web(address -> status(address, 429, Map.of()));
    assertThat(all(web, 30))
        .allSatisfy(answer -> assertThat(((Answer.Reply) answer).visit().status()).isEqualTo(429));
    assertThat(total).hasValueLessThanOrEqualTo(20);
  }

  @Test
  void what_does_not_exist_is_not_asked_for_again() {
    PoliteWeb web = web(address -> status(address, 404, Map.of()));
    web.get(URI.create("https://host.example/a#one"));
    web.get(URI.create("https://host.example/a#two"));
    assertThat(total).hasValue(1);
  }
}
