package org.footfault.source.web.memory;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Memory;
import org.footfault.source.web.Request;
import org.footfault.source.web.RunStart;
import org.footfault.source.web.WebSettings;

/**
 * Writes what a run saw into a file, from which it can be replayed. The file takes its place when
 * it is closed; until then an earlier one stays. Cookies and credentials are not in it.
 */
final class Recording implements Memory {

  private final Memory inner;
  private final Path place;
  private final Path draft;
  private final RecordingFile file;
  private Optional<String> failure = Optional.empty();
  private boolean closed;

  private Recording(Memory inner, Path place, Path draft, RecordingFile file) {
    this.inner = inner;
    this.place = place;
    this.draft = draft;
    this.file = file;
  }

  /**
   * Begins a recording.
   *
   * @param inner another memory, whose answers are recorded too
   * @param start is written into it, so that a replay begins with the same
   */
  static Recording begin(Memory inner, Path path, WebSettings settings, RunStart start)
      throws IOException {
    Path place = Files.isSymbolicLink(path) ? path.toRealPath() : path.toAbsolutePath();
    Path draft = DraftFile.beside(place);
    RecordingFile file = new RecordingFile(draft, settings.userAgent());
    String name = String.valueOf(place.getFileName());
    file.append(archive -> archive.writeStart(name, start));
    return new Recording(inner, place, draft, file);
  }

  @Override
  public Optional<Known> recall(URI address) {
    return inner.recall(address);
  }

  @Override
  public void keep(URI address, Answer answer) {
    inner.keep(address, answer);
    write(address, "", answer);
  }

  @Override
  public void keepSent(Request request, Answer answer) {
    write(request.key(), request.form().orElse(""), answer);
  }

  private synchronized void write(URI key, String form, Answer answer) {
    if (!closed && failure.isEmpty()) {
      try {
        file.append(archive -> archive.write(key, form, answer));
      } catch (IOException e) {
        fail(e);
      }
    }
  }

  private void fail(IOException e) {
    failure = failure.or(() -> Optional.of(place + ": the recording could not be written: " + e));
  }

  @Override
  public void finished() {
    inner.finished();
  }

  @Override
  public Optional<String> trouble() {
    return inner.trouble();
  }

  @Override
  public synchronized Optional<String> failure() {
    return failure;
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    inner.close();
    try {
      file.close();
      if (failure.isEmpty()) {
        replace();
      }
    } catch (IOException e) {
      fail(e);
    }
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      fail(e);
    }
  }

  private void replace() throws IOException {
    try {
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
