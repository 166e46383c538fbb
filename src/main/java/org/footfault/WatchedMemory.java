package org.footfault;

import java.net.URI;
import java.util.Optional;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Memory;
import org.footfault.source.web.Request;

/** A memory that tells of every last word on an address. */
record WatchedMemory(Memory memory, Progress progress) implements Memory {

  @Override
  public Optional<Known> recall(URI address) {
    return memory.recall(address);
  }

  @Override
  public void keepSent(Request request, Answer answer) {
    memory.keepSent(request, answer);
  }

  @Override
  public void keep(URI address, Answer answer) {
    memory.keep(address, answer);
    progress.visited(address);
  }
}
