package org.footfault;

import java.nio.file.*;
import java.time.InstantSource;
import java.util.*;
import org.footfault.citation.Reading;
import org.footfault.note.Notes;
import org.footfault.post.*;
import org.footfault.report.*;

@SuppressWarnings({"NullAway", "MissingOverride", "DefaultCharset"})
public final class Footfault implements AutoCloseable {
  private final AuditOptions o;
  private final InstantSource clock;

  public Footfault(AuditOptions options, InstantSource clock) {
    o = options;
    this.clock = clock;
  }

  public Reading read(PostInput input) throws UnreadablePostException {
    byte[] b;
    try {
      b =
          input instanceof PostInput.File f
              ? Files.readAllBytes(f.path())
              : ((PostInput.Bytes) input).bytes();
    } catch (NoSuchFileException e) {
      throw new UnreadablePostException("there is no such file");
    } catch (java.io.IOException e) {
      throw new UnreadablePostException("cannot be read: " + e);
    }
    return new Reading(
        new StubReader().read(input.id(), b),
        new Notes(List.of(), List.of()),
        List.of(),
        o.today());
  }

  public Report audit(List<PostInput> inputs, Progress progress) {
    List<PostReport> posts = new ArrayList<>();
    for (PostInput i : inputs) {
      try {
        posts.add(
            new PostReport(i.id(), Optional.of(read(i)), Optional.empty(), List.of(), List.of()));
      } catch (UnreadablePostException e) {
        posts.add(
            new PostReport(
                i.id(), Optional.empty(), Optional.of(e.getMessage()), List.of(), List.of()));
      }
    }
    return new Report(
        new RunInfo(
            o.version(),
            clock.instant(),
            o.today(),
            o.mode(),
            RunInfo.Completeness.COMPLETE,
            List.of()),
        posts);
  }

  public void close() {}
}
