package org.footfault.source.web.memory;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.footfault.source.Source.Fault;
import org.footfault.source.Visit;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Memory;
import org.footfault.source.web.Request;
import org.footfault.source.web.WebSettings;

/**
 * Answers on the disk, one file each, so that several runs can use them, also at the same time.
 *
 * <p>Good answers hold for the time that the user says. Bad ones (404, a time-out) are kept only
 * until their run ends, so that a run that was killed can go on where it was; an hour later they
 * count no more. An answer from the future is stale, for somebody has set a clock.
 */
final class DiskCache implements Memory {

  /** How long what may pass is believed when a killed run is started again. */
  private static final Duration BRIEF = Duration.ofHours(1);

  /** Larger bodies are fetched again, for a cache that fills the disk helps nobody. */
  private static final int MOST_BYTES = 16 << 20;

  private final CacheFolder folder;
  private final WebSettings settings;
  private final Duration maxAge;
  private final InstantSource clock;
  private final String variant;
  private final Map<Path, Boolean> passing = new ConcurrentHashMap<>();
  private volatile Optional<String> trouble = Optional.empty();

  /**
   * Reads and writes nothing yet.
   *
   * @param path the folder, which need not exist
   * @param maxAge how long good answers hold
   */
  DiskCache(Path path, Duration maxAge, WebSettings settings, InstantSource clock) {
    this.folder = new CacheFolder(path);
    this.maxAge = maxAge;
    this.settings = settings;
    this.clock = clock;
    this.variant = settings.variant();
  }

  @Override
  public Optional<Known> recall(URI address) {
    Path file = file(address);
    Optional<CacheFolder.Entry> entry = folder.read(file);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    try {
      Answer answer = AnswerText.read(entry.get().text(), entry.get().body());
      if (!answer.visit().asked().equals(Request.withoutFragment(address))) {
        return Optional.empty();
      }
      if (!isGood(answer)) {
        passing.put(file, true);
      }
      return known(answer);
    } catch (IOException e) {
      return Optional.empty(); // another version's, or damaged: as if it were not there
    }
  }

  private Optional<Known> known(Answer answer) {
    Duration holds = isGood(answer) ? maxAge : BRIEF;
    Instant now = clock.instant();
    Instant at = answer.visit().at();
    boolean fresh = !at.isAfter(now) && at.plus(holds).isAfter(now);
    if (fresh) {
      return Optional.of(new Known(fromCache(answer), Age.FRESH));
    }
    return isGood(answer) ? Optional.of(new Known(answer, Age.STALE)) : Optional.empty();
  }

  /** A page that is all there; or cut, where today's limit would cut it too. */
  private boolean isGood(Answer answer) {
    if (!(answer instanceof Answer.Reply reply) || isNotToBeStored(reply)) {
      return false;
    }
    boolean complete =
        switch (reply.extent()) {
          case WHOLE -> true;
          case CUT_AT_LIMIT -> reply.body().length >= settings.pageLimit();
          case BROKEN_OFF -> false;
        };
    int status = reply.visit().status();
    return complete && status >= 200 && status < 300 && reply.body().length > 0;
  }

  private static boolean isNotToBeStored(Answer.Reply reply) {
    return reply.headers().getOrDefault("cache-control", java.util.List.of()).stream()
        .anyMatch(value -> value.toLowerCase(java.util.Locale.ROOT).contains("no-store"));
  }

  @Override
  public void keep(URI address, Answer answer) {
    if (!isWorthKeeping(answer)) {
      return;
    }
    Path file = file(address);
    byte[] body = answer instanceof Answer.Reply reply ? reply.body() : new byte[0];
    try {
      folder.write(file, new CacheFolder.Entry(AnswerText.write(answer), body));
      if (!isGood(answer)) {
        passing.put(file, true);
      }
    } catch (IOException e) {
      trouble =
          Optional.of(
              "the cache cannot be written, so that nothing is kept there: " + e.getMessage());
    }
  }

  /** What the machine's own network did, and what the cache gave, is not kept. */
  private static boolean isWorthKeeping(Answer answer) {
    if (answer instanceof Answer.Failure failure) {
      Fault fault = failure.fault();
      boolean ours = fault == Fault.NETWORK || fault == Fault.PROXY || fault == Fault.NAME_SERVICE;
      return !ours && failure.visit().origin() == Visit.Origin.NETWORK;
    }
    if (answer instanceof Answer.Reply reply) {
      return reply.visit().origin() == Visit.Origin.NETWORK && reply.body().length <= MOST_BYTES;
    }
    return answer instanceof Answer.NoSuchHost none
        && none.visit().origin() == Visit.Origin.NETWORK;
  }

  private static Answer fromCache(Answer answer) {
    if (answer instanceof Answer.Reply reply) {
      return new Answer.Reply(
          fromCache(reply.visit()), reply.headers(), reply.body(), reply.extent());
    }
    if (answer instanceof Answer.Failure failure) {
      return new Answer.Failure(fromCache(failure.visit()), failure.fault(), failure.detail());
    }
    return answer instanceof Answer.NoSuchHost none
        ? new Answer.NoSuchHost(fromCache(none.visit()), none.host())
        : answer;
  }

  private static Visit fromCache(Visit visit) {
    return new Visit(visit.hops(), visit.at(), Visit.Origin.CACHE);
  }

  private Path file(URI address) {
    String key = address + "\n" + variant;
    return folder.file(key.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void finished() {
    passing.keySet().forEach(folder::remove);
    passing.clear();
    folder.sweep(clock.instant());
  }

  @Override
  public Optional<String> trouble() {
    return trouble;
  }
}
