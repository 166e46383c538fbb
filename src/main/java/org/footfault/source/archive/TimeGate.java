package org.footfault.source.archive;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Answer.Reply;
import org.footfault.source.web.Request;

/**
 * A Memento TimeGate (RFC 7089). It is asked for the page as it was on a day ({@code
 * Accept-Datetime}), and leads to the capture nearest to it. Where it leads nowhere near, or that
 * capture is no good, its answer names others, in the header {@code Link} or in a list of all of
 * them (a TimeMap).
 */
final class TimeGate implements Archive {

  /** The form of dates in HTTP (RFC 9110, section 5.6.7). */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  /** Further from the day the list may know of a better one. */
  private static final long NEAR_DAYS = 366;

  private final String gate;
  private final String name;
  private final Function<Request, CompletableFuture<Answer>> web;

  TimeGate(URI gate, Function<Request, CompletableFuture<Answer>> web) {
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
    return asked(original, day)
        .thenCompose(
            answer -> {
              Optional<String> trouble = Wayback.trouble(answer);
              if (trouble.isPresent()) {
                return done(Search.trouble(trouble.get()));
              }
              if (!(answer instanceof Reply reply)) {
                return done(Wayback.silence(answer));
              }
              Optional<Capture> capture =
                  Replay.capture(answer, original).filter(found -> isNear(found, day));
              return capture.isPresent()
                  ? done(Search.of(capture.get()))
                  : fromLinks(reply, original, day, Optional.empty());
            });
  }

  /** Asks for the page as it was at noon of a day; redirects lead to the capture. */
  private CompletableFuture<Answer> asked(URI original, LocalDate day) {
    URI address = URI.create((gate.endsWith("/") ? gate : gate + "/") + original);
    String noon = HTTP_DATE.format(day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
    return web.apply(Request.of(address).with("Accept-Datetime", noon));
  }

  /** A gate that does not heed the day leads to the newest capture. */
  private static boolean isNear(Capture capture, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(capture.captured(), day)) <= NEAR_DAYS;
  }

  private CompletableFuture<Search> fromLinks(
      Reply reply, URI original, LocalDate day, Optional<LocalDate> refused) {
    List<WebLink> links =
        reply.headers().getOrDefault("link", List.of()).stream()
            .flatMap(header -> WebLink.read(header, reply.visit().arrived()).stream())
            .toList();
    Optional<URI> map =
        links.stream().filter(link -> link.is("timemap")).map(WebLink::target).findFirst();
    return map.isEmpty()
        ? memento(links, original, day, refused)
        : web.apply(Request.of(map.get()))
            .thenCompose(
                answer ->
                    memento(
                        answer instanceof Reply list && list.visit().status() == 200
                            ? WebLink.read(
                                new String(list.body(), StandardCharsets.UTF_8), map.get())
                            : links,
                        original,
                        day,
                        refused));
  }

  private CompletableFuture<Search> memento(
      List<WebLink> links, URI original, LocalDate day, Optional<LocalDate> refused) {
    Optional<WebLink> nearest =
        links.stream()
            .filter(link -> link.is("memento") && link.day().isPresent())
            .filter(link -> !link.day().equals(refused))
            .min(
                Comparator.comparingLong(
                    link -> Math.abs(ChronoUnit.DAYS.between(link.day().orElseThrow(), day))));
    return nearest.isEmpty()
        ? done(Search.nothing())
        : web.apply(Request.of(nearest.get().target()))
            .thenApply(
                answer ->
                    Replay.capture(answer, original).map(Search::of).orElse(Search.nothing()));
  }

  @Override
  public CompletableFuture<Search> another(
      URI original, LocalDate day, Optional<LocalDate> refused) {
    return asked(original, day)
        .thenCompose(
            answer ->
                answer instanceof Reply reply
                    ? fromLinks(reply, original, day, refused)
                    : done(Search.nothing()));
  }

  private static CompletableFuture<Search> done(Search search) {
    return CompletableFuture.completedFuture(search);
  }
}
