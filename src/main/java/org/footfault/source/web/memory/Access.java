package org.footfault.source.web.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Journey;
import org.footfault.source.web.Memory;
import org.footfault.source.web.MemorySettings;
import org.footfault.source.web.Request;
import org.footfault.source.web.RunStart;
import org.footfault.source.web.Web;
import org.footfault.source.web.WebSettings;

/** The web and what is remembered of it, as one run needs them. */
public final class Access implements AutoCloseable {

  private final Web web;
  private final Memory memory;

  private Access(Web web, Memory memory) {
    this.web = web;
    this.memory = memory;
  }

  /**
   * What the settings ask for; no connection is opened yet.
   *
   * @param start is written into a recording
   * @param live makes the web itself, which a replay does without
   * @throws UncheckedIOException if the recording cannot be read, or no recording be begun
   */
  public static Access open(
      WebSettings settings, InstantSource clock, RunStart start, Supplier<Web> live) {
    MemorySettings wanted = settings.memory();
    try {
      if (wanted.replay().isPresent()) {
        Replay replay = Replay.of(wanted.replay().get());
        return of(replay, replay);
      }
      Memory memory = cache(settings, clock);
      if (wanted.recording().isPresent()) {
        memory = Recording.begin(memory, wanted.recording().get(), settings, start);
      }
      return of(live.get(), memory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Memory cache(WebSettings settings, InstantSource clock) {
    MemorySettings wanted = settings.memory();
    return wanted.cache().isPresent()
        ? new DiskCache(wanted.cache().get(), wanted.maxAge(), settings, clock)
        : Memory.none();
  }

  /** A web that is not remembered. */
  public static Access to(Web web) {
    return of(web, Memory.none());
  }

  static Access of(Web web, Memory memory) {
    return new Access(web, memory);
  }

  /** The web as it is: asked each time. Closing it does nothing; {@link #close} does. */
  public Web web() {
    return new Shared(web);
  }

  private record Shared(Web web) implements Web {
    @Override
    public Answer get(URI address) {
      return web.get(address);
    }

    @Override
    public Answer get(Request request) {
      return web.get(request);
    }

    @Override
    public Answer get(URI address, Answer.Reply earlier) {
      return web.get(address, earlier);
    }

    @Override
    public Journey journey(Request request, Optional<Answer.Reply> earlier) {
      return web.journey(request, earlier);
    }
  }

  /** The same web, of which {@link #memory} keeps every answer. */
  public Web kept() {
    return address -> {
      Answer answer = web.get(address);
      memory.keep(address, answer);
      return answer;
    };
  }

  public Memory memory() {
    return memory;
  }

  @Override
  public void close() {
    web.close();
    memory.close();
  }
}
