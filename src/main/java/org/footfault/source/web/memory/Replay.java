package org.footfault.source.web.memory;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.footfault.source.Hop;
import org.footfault.source.Visit;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Memory;
import org.footfault.source.web.Request;
import org.footfault.source.web.RunStart;
import org.footfault.source.web.Web;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;

/**
 * A recording instead of the web: every address answers as it did then, and one that was not asked
 * then is refused. The pages stay in the file until they are asked for.
 */
public final class Replay implements Web, Memory {

  private static final String LACKING = "not in the recording";

  private final Path path;
  private final RunStart start;
  private final Map<String, Long> answers = new HashMap<>();
  private final Map<String, Long> pages = new HashMap<>();

  private Replay(Path path) throws IOException {
    this.path = path;
    Optional<RunStart> written = Optional.empty();
    try (WarcReader reader = new WarcReader(path)) {
      Optional<WarcRecord> next = reader.next();
      while (next.isPresent()) {
        WarcRecord record = next.get();
        if (record instanceof Warcinfo info && written.isEmpty()) {
          written = start(info.fields());
        } else if (record instanceof WarcMetadata metadata) {
          answers.put(metadata.target(), reader.position());
        } else if (record instanceof WarcResponse) {
          pages.put(record.id().toString(), reader.position());
        }
        next = reader.next();
      }
    }
    this.start = written.orElseThrow(() -> new IOException("it is no recording of Footfault’s"));
  }

  /**
   * Reads what a recording holds.
   *
   * @throws IOException if there is no such file, or it is no recording of Footfault's
   */
  public static Replay of(Path path) throws IOException {
    try {
      return new Replay(path);
    } catch (ParsingException | IllegalArgumentException | NoSuchElementException e) {
      throw new IOException("it is no web archive (WARC), or it is damaged", e);
    }
  }

  private static Optional<RunStart> start(MessageHeaders fields) {
    try {
      return fields
          .first(WebArchive.STARTED)
          .flatMap(
              at ->
                  fields
                      .first(WebArchive.TODAY)
                      .map(today -> new RunStart(Instant.parse(at), LocalDate.parse(today))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What the recorded run began with. */
  public RunStart start() {
    return start;
  }

  @Override
  public Answer get(URI address) {
    Long at = answers.get(address.toString());
    if (at == null) {
      return lacking(address, LACKING);
    }
    try {
      return answer(at);
    } catch (IOException e) {
      return lacking(address, LACKING + " as a whole: " + e.getMessage());
    }
  }

  @Override
  public Answer get(Request request) {
    return get(request.key());
  }

  /** Nobody knows what was there: that is said, and nothing is concluded from it. */
  private Answer lacking(URI address, String reason) {
    Visit visit =
        new Visit(List.of(new Hop(address, 0, Hop.Kind.FIRST)), start.at(), Visit.Origin.RECORDING);
    return new Answer.Refusal(visit, address, reason);
  }

  private Answer answer(long at) throws IOException {
    String text;
    Optional<Long> page;
    try (WarcReader reader = readerAt(at)) {
      WarcMetadata metadata = (WarcMetadata) reader.next().orElseThrow(Replay::damaged);
      text = new String(metadata.body().stream().readAllBytes(), StandardCharsets.UTF_8);
      page =
          metadata.concurrentTo().stream()
              .findFirst()
              .map(id -> Optional.ofNullable(pages.get(id.toString())).orElse(-1L));
    }
    return AnswerText.read(text, page.isPresent() ? body(page.get()) : new byte[0]);
  }

  private byte[] body(long at) throws IOException {
    if (at < 0) {
      throw damaged();
    }
    try (WarcReader reader = readerAt(at)) {
      WarcResponse response = (WarcResponse) reader.next().orElseThrow(Replay::damaged);
      return response.http().body().stream().readAllBytes();
    }
  }

  private static IOException damaged() {
    return new IOException("the recording is damaged");
  }

  private WarcReader readerAt(long position) throws IOException {
    FileChannel channel = FileChannel.open(path);
    try {
      return new WarcReader(channel.position(position));
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public Optional<Known> recall(URI address) {
    return Optional.of(new Known(get(address), Age.FRESH));
  }

  @Override
  public void keep(URI address, Answer answer) {
    // it is kept already
  }

  @Override
  public void close() {
    // each look opens and closes the file by itself
  }
}
