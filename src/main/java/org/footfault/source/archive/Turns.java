package org.footfault.source.archive;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A queue in which one request follows another, with a pause between them. Blocks no thread. */
final class Turns {

  private final Executor later;
  private CompletableFuture<?> last = CompletableFuture.completedFuture("");

  Turns(Duration pause, Executor executor) {
    this.later =
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, executor);
  }

  /** Starts a request when its turn has come. */
  synchronized <T> CompletableFuture<T> take(Supplier<CompletableFuture<T>> request) {
    CompletableFuture<T> mine = last.thenCompose(before -> request.get());
    last = mine.handleAsync((answer, fault) -> "", later);
    return mine;
  }
}
