package org.footfault.source.archive;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.source.Source;
import org.footfault.source.archive.Archive.Kept;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Answer.Reply;
import org.footfault.source.web.Request;

/**
 * Asks an archive of the Wayback Machine's kind to keep a page. Somebody who has keys (the header
 * {@code Authorization}, in the settings) sends a form in and asks how the work goes on (“Save Page
 * Now 2”); anybody else opens an address that makes the archive fetch the page.
 */
final class SavePageNow {

  /** A capture takes no more than two minutes. */
  private static final int MOST_LOOKS = 24;

  /** Takes {@code "job_id":"ac58789b-f3ca"}. */
  private static final Pattern JOB = Pattern.compile("\"job_id\"\\s*+:\\s*+\"([\\w-]++)\"");

  /** Takes {@code "status":"pending"}; refuses {@code "status_ext":…}. */
  private static final Pattern STATUS = Pattern.compile("\"status\"\\s*+:\\s*+\"(\\w++)\"");

  private final String base;
  private final Function<Request, CompletableFuture<Answer>> web;
  private final Keys keys;
  private final Turns turns;
  private final Executor later;

  /** Whether the settings have keys for the archive. */
  enum Keys {
    THERE,
    NONE
  }

  /**
   * @param base the archive's address, without a slash at its end
   * @param pace how hastily it may be asked
   */
  SavePageNow(
      String base,
      Function<Request, CompletableFuture<Answer>> web,
      Keys keys,
      Pace pace,
      Executor executor) {
    this.base = base;
    this.web = web;
    this.keys = keys;
    this.turns = new Turns(keys == Keys.THERE ? pace.capture() : pace.keyless(), executor);
    this.later =
        CompletableFuture.delayedExecutor(pace.look().toMillis(), TimeUnit.MILLISECONDS, executor);
  }

  CompletableFuture<Kept> keep(URI original) {
    return turns.take(() -> keys == Keys.THERE ? byForm(original) : byAddress(original));
  }

  private CompletableFuture<Kept> byAddress(URI original) {
    return web.apply(Request.of(URI.create(base + "/save/" + original)))
        .thenApply(SavePageNow::kept);
  }

  private static Kept kept(Answer answer) {
    if (answer instanceof Reply reply) {
      boolean copy =
          reply.header("memento-datetime").isPresent()
              || reply.header("content-location").filter(at -> at.startsWith("/web/")).isPresent();
      boolean ok = reply.visit().status() == 200;
      return ok && copy ? Kept.NEW : ok ? Kept.ASKED : Kept.NOT_TAKEN;
    }
    // A capture may take two minutes; the archive goes on when nobody waits any more.
    return answer instanceof Answer.Failure failure && failure.fault() == Source.Fault.TIMEOUT
        ? Kept.ASKED
        : Kept.NOT_TAKEN;
  }

  private CompletableFuture<Kept> byForm(URI original) {
    String fields =
        "url="
            + URLEncoder.encode(original.toString(), StandardCharsets.UTF_8)
            + "&skip_first_archive=1";
    return web.apply(json(URI.create(base + "/save")).sending(fields))
        .thenCompose(
            answer ->
                Wayback.isUnasked(answer)
                    ? byAddress(original)
                    : word(answer, JOB)
                        .map(job -> look(job, 1))
                        .orElseGet(() -> CompletableFuture.completedFuture(Kept.NOT_TAKEN)));
  }

  private static Request json(URI address) {
    return Request.of(address).with("Accept", "application/json");
  }

  /** Looks how a capture goes on, again and again until it is made, refused or late. */
  private CompletableFuture<Kept> look(String job, int count) {
    // The number keeps one look from being taken for another.
    URI status = URI.create(base + "/save/status/" + job + "?_t=" + count);
    return CompletableFuture.supplyAsync(() -> json(status), later)
        .thenCompose(web)
        .thenCompose(
            answer -> {
              String word = word(answer, STATUS).orElse("pending");
              if (word.equals("pending") && count < MOST_LOOKS) {
                return look(job, count + 1);
              }
              return CompletableFuture.completedFuture(
                  switch (word) {
                    case "success" -> Kept.NEW;
                    case "pending" -> Kept.ASKED;
                    default -> Kept.NOT_TAKEN;
                  });
            });
  }

  private static Optional<String> word(Answer answer, Pattern pattern) {
    if (!(answer instanceof Reply reply) || reply.visit().status() != 200) {
      return Optional.empty();
    }
    Matcher word = pattern.matcher(new String(reply.body(), StandardCharsets.UTF_8));
    return word.find() ? Optional.of(word.group(1)) : Optional.empty();
  }
}
