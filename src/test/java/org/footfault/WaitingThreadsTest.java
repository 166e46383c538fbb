package org.footfault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class WaitingThreadsTest {

  private final Set<Thread> seen = ConcurrentHashMap.newKeySet();

  @Test
  void work_that_waits_gets_a_thread_each_up_to_the_limit_and_the_rest_comes_later()
      throws InterruptedException {
    ExecutorService threads = WaitingThreads.upTo(4);
    CountDownLatch all = new CountDownLatch(4);
    CountDownLatch done = new CountDownLatch(20);
    for (int i = 0; i < 20; i++) {
      threads.execute(
          () -> {
            seen.add(Thread.currentThread());
            all.countDown();
            awaits(all);
            done.countDown();
          });
    }
    assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(seen).hasSize(4);
    threads.shutdownNow();
  }

  @Test
  void a_thread_that_is_idle_is_used_again() throws InterruptedException {
    ExecutorService threads = WaitingThreads.upTo(1_000);
    for (int i = 0; i < 50; i++) {
      CountDownLatch done = new CountDownLatch(1);
      threads.execute(
          () -> {
            seen.add(Thread.currentThread());
            done.countDown();
          });
      awaits(done);
      TimeUnit.MILLISECONDS.sleep(2);
    }
    assertThat(seen).hasSizeLessThan(50);
    threads.shutdownNow();
  }

  private static void awaits(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void after_the_end_work_is_refused() {
    ExecutorService threads = WaitingThreads.upTo(1);
    threads.shutdownNow();
    assertThatThrownBy(() -> threads.execute(() -> {}))
        .isInstanceOf(RejectedExecutionException.class);
  }
}
