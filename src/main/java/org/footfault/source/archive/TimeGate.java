package org.footfault.source.archive;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Answer.Reply;

/**
 * A Memento TimeGate (RFC 7089). It is asked for the page; its answer names, in the header {@code
 * Link}, captures and a list of all of them (a TimeMap), of which the one nearest to the day is
 * read.
 */
final class TimeGate implements Archive {

  private final String gate;
  private final String name;
  private final Function<URI, CompletableFuture<Answer>> web;

  TimeGate(URI gate, Function<URI, CompletableFuture<Answer>> web) {
    this.gate = gate.toString();
    this.name = gate.getHost();
    this.web = web;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public CompletableFuture<Search> nearest(URI original, LocalDate day) {
    URI address = URI.create((gate.endsWith("/") ? gate : gate + "/") + original);
    return web.apply(address)
        .thenCompose(
            answer -> {
              Optional<String> trouble = Wayback.trouble(answer);
              return trouble.isPresent() || !(answer instanceof Reply reply)
                  ? done(Search.trouble(trouble.orElse("it does not answer")))
                  : fromLinks(reply, original, day);
            });
  }

  private CompletableFuture<Search> fromLinks(Reply reply, URI original, LocalDate day) {
    List<WebLink> links =
        reply.headers().getOrDefault("link", List.of()).stream()
            .flatMap(header -> WebLink.read(header, reply.visit().arrived()).stream())
            .toList();
    Optional<URI> map =
        links.stream().filter(link -> link.is("timemap")).map(WebLink::target).findFirst();
    return map.isEmpty()
        ? memento(links, original, day)
        : web.apply(map.get())
            .thenCompose(
                answer ->
                    memento(
                        answer instanceof Reply list && list.visit().status() == 200
                            ? WebLink.read(
                                new String(list.body(), StandardCharsets.UTF_8), map.get())
                            : links,
                        original,
                        day));
  }

  private CompletableFuture<Search> memento(List<WebLink> links, URI original, LocalDate day) {
    Optional<WebLink> nearest =
        links.stream()
            .filter(link -> link.is("memento") && link.day().isPresent())
            .min(
                Comparator.comparingLong(
                    link -> Math.abs(ChronoUnit.DAYS.between(link.day().orElseThrow(), day))));
    return nearest.isEmpty()
        ? done(Search.nothing())
        : web.apply(nearest.get().target())
            .thenApply(
                answer ->
                    Replay.capture(answer, original).map(Search::of).orElse(Search.nothing()));
  }

  /** The list was asked for the nearest already. */
  @Override
  public CompletableFuture<Search> another(
      URI original, LocalDate day, Optional<LocalDate> refused) {
    return done(Search.nothing());
  }

  private static CompletableFuture<Search> done(Search search) {
    return CompletableFuture.completedFuture(search);
  }
}
