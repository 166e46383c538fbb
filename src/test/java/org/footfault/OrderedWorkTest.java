package org.footfault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class OrderedWorkTest {

  @Test
  void results_come_in_the_order_of_the_work_although_the_first_is_the_slowest() throws Exception {
    List<Integer> results = new ArrayList<>();
    CountDownLatch others = new CountDownLatch(1);
    try (OrderedWork<Integer> work = new OrderedWork<>(results::add)) {
      work.give(
          () -> {
            others.await(2, TimeUnit.SECONDS);
            return 0;
          });
      for (int i = 1; i < 500; i++) {
        int number = i;
        work.give(
            () -> {
              others.countDown();
              return number;
            });
      }
      work.finish();
    }
    assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void only_a_few_results_wait_at_a_time() throws Exception {
    AtomicInteger made = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (OrderedWork<Integer> work = new OrderedWork<>(result -> taken.incrementAndGet())) {
      for (int i = 0; i < 5_000; i++) {
        work.give(
            () -> {
              int held = made.incrementAndGet() - taken.get();
              return most.accumulateAndGet(held, Math::max);
            });
      }
      work.finish();
    }
    assertThat(taken).hasValue(5_000);
    assertThat(most.get()).isLessThan(20 * Runtime.getRuntime().availableProcessors());
  }

  @Test
  void a_piece_that_fails_is_told() {
    try (OrderedWork<Integer> work = new OrderedWork<>(result -> {})) {
      assertThatThrownBy(
              () -> {
                work.give(
                    () -> {
                      throw new IllegalArgumentException("no such page");
                    });
                work.finish();
              })
          .isInstanceOf(IllegalStateException.class)
          .hasRootCauseMessage("no such page");
    }
  }
}
