package org.footfault.source.archive;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.footfault.source.Visit;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Answer.Reply;
import org.footfault.source.web.Request;

/**
 * An archive of the Wayback Machine's kind. The capture nearest to a day is asked for by its
 * redirect ({@code /web/DAY/ADDRESS}), and read as it was captured ({@code id_}); where that one is
 * no good, its index (CDX) tells of others.
 */
final class Wayback implements Archive {

  /** Captures further from the day than this show another state of the page. */
  private static final int YEARS = 2;

  private static final int MOST_ROWS = 1_000;

  /** A trouble that says nothing where copies were found all the same. */
  static final String NO_INDEX = "it has no index of its copies; is it a web archive?";

  private final String base;
  private final String name;
  private final Function<Request, CompletableFuture<Answer>> web;
  private final Turns index;
  private final SavePageNow saving;

  /**
   * @param web asks for an address, politely
   * @param index the queue for the index, which may be asked less often
   * @param saving asks for pages to be kept
   */
  Wayback(
      URI base, Function<Request, CompletableFuture<Answer>> web, Turns index, SavePageNow saving) {
    this.base = bare(base);
    this.name = base.getHost();
    this.web = web;
    this.index = index;
    this.saving = saving;
  }

  /** An archive's address, without a slash at its end. */
  static String bare(URI base) {
    return base.toString().replaceFirst("/+$", "");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public CompletableFuture<Search> nearest(URI original, LocalDate day) {
    return replayed(moment(day), original);
  }

  @Override
  public CompletableFuture<Search> another(
      URI original, LocalDate day, Optional<LocalDate> refused) {
    URI rows =
        URI.create(
            base
                + "/cdx/search/cdx?url="
                + URLEncoder.encode(original.toString(), StandardCharsets.UTF_8)
                + "&fl=timestamp,original&filter=statuscode:200&collapse=timestamp:8&from="
                + day.minusYears(YEARS).getYear()
                + "&to="
                + day.plusYears(YEARS).getYear()
                + "&limit="
                + MOST_ROWS);
    return index
        .take(() -> web.apply(Request.of(rows)))
        .thenCompose(answer -> nearestRow(answer, original, day, refused));
  }

  private CompletableFuture<Search> nearestRow(
      Answer answer, URI original, LocalDate day, Optional<LocalDate> refused) {
    Optional<String> trouble = trouble(answer);
    if (trouble.isPresent()) {
      return CompletableFuture.completedFuture(Search.trouble(trouble.get()));
    }
    if (!(answer instanceof Reply reply)) {
      return CompletableFuture.completedFuture(silence(answer));
    }
    if (reply.visit().status() == 404) {
      return CompletableFuture.completedFuture(Search.trouble(NO_INDEX));
    }
    Optional<Replay> row =
        rows(reply)
            .filter(r -> r.day().isPresent() && !r.day().equals(refused))
            .filter(r -> Replay.isSame(r.original(), original))
            .min(Comparator.comparingLong(r -> distance(r, day)));
    return row.map(r -> replayed(r.moment(), r.original()))
        .orElseGet(() -> CompletableFuture.completedFuture(Search.nothing()));
  }

  private static long distance(Replay row, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(row.day().orElseThrow(), day));
  }

  private Stream<Replay> rows(Reply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.strip().split(" "))
        .filter(fields -> fields.length == 2)
        .flatMap(fields -> replay(fields[0], fields[1]).stream());
  }

  private Optional<Replay> replay(String moment, String original) {
    try {
      return Replay.of(URI.create(base + "/web/" + moment + "/" + original));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private CompletableFuture<Search> replayed(String moment, URI original) {
    return web.apply(Request.of(URI.create(base + "/web/" + moment + "id_/" + original)))
        .thenApply(
            answer ->
                trouble(answer)
                    .map(Search::trouble)
                    .orElseGet(
                        () ->
                            Replay.capture(answer, original)
                                .map(Search::of)
                                .orElseGet(() -> silence(answer))));
  }

  /** The newest copy is asked for first; “Save Page Now” only where there is none. */
  @Override
  public CompletableFuture<Kept> keep(URI original) {
    return web.apply(Request.of(URI.create(base + "/web/" + original)))
        .thenCompose(
            newest -> {
              if (Replay.capture(newest, original).isPresent()) {
                return CompletableFuture.completedFuture(Kept.THERE);
              }
              if (isUnasked(newest)) {
                return CompletableFuture.completedFuture(Kept.NOT_ASKED);
              }
              boolean none =
                  newest instanceof Reply reply
                      && (reply.visit().status() == 404
                          || reply.header("memento-datetime").isPresent());
              return none
                  ? saving.keep(original)
                  : CompletableFuture.completedFuture(Kept.NOT_TAKEN);
            });
  }

  /** An answer without a copy. */
  static Search silence(Answer answer) {
    return isUnasked(answer) ? Search.unasked() : Search.nothing();
  }

  /** Whether a recording that is replayed has no such answer. */
  static boolean isUnasked(Answer answer) {
    return answer instanceof Answer.Refusal
        && answer.visit().origin() == Visit.Origin.RECORDING
        && answer.visit().hops().size() == 1;
  }

  /** Why an answer says nothing of what the archive has; empty for captures and for “none”. */
  static Optional<String> trouble(Answer answer) {
    if (answer instanceof Reply reply) {
      int status = reply.visit().status();
      boolean own = reply.header("memento-datetime").isEmpty();
      return own && (status == 429 || status >= 500)
          ? Optional.of("it answers with status " + status)
          : Optional.empty();
    }
    if (answer instanceof Answer.Failure failure) {
      // A captured redirect that leads nowhere is no trouble of the archive's.
      return failure.visit().hops().size() > 1 ? Optional.empty() : Optional.of(failure.detail());
    }
    if (answer instanceof Answer.NoSuchHost) {
      return Optional.of("its name is not known");
    }
    if (isUnasked(answer)) {
      return Optional.empty();
    }
    return Optional.of(
        answer.visit().hops().size() > 1
            ? "it leads to an address that is not fetched"
            : "its address is not fetched");
  }

  private static String moment(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE) + "120000";
  }
}
