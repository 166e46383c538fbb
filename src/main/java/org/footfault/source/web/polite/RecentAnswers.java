package org.footfault.source.web.polite;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.footfault.source.web.Answer;

/**
 * Counts what the last answers weigh, so that a run of many addresses does not hold all their pages
 * until its end. What is pushed out is told, and can be asked for again.
 */
final class RecentAnswers {

  private static final long MOST_BYTES = 16L << 20;

  private final Consumer<URI> pushedOut;
  private final Deque<Weighed> answers = new ArrayDeque<>();
  private long bytes;

  RecentAnswers(Consumer<URI> pushedOut) {
    this.pushedOut = pushedOut;
  }

  private record Weighed(URI address, int bytes) {}

  void add(URI address, Answer answer) {
    int weight = answer instanceof Answer.Reply reply ? reply.body().length : 0;
    if (weight > 0) {
      // Told without the lock: whoever is told may wait for one of its own.
      excess(new Weighed(address, weight)).forEach(pushedOut);
    }
  }

  private synchronized List<URI> excess(Weighed latest) {
    answers.add(latest);
    bytes += latest.bytes();
    List<URI> excess = new ArrayList<>();
    while (bytes > MOST_BYTES && !answers.isEmpty()) {
      Weighed oldest = answers.remove();
      bytes -= oldest.bytes();
      excess.add(oldest.address());
    }
    return excess;
  }
}
