package org.footfault;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.footfault.source.web.memory.Access;

/** Opens the web when it is first needed, so that an offline run never loads it. */
final class Door implements Supplier<Access>, AutoCloseable {

  private final Function<Instant, Access> maker;
  private Instant begin = Instant.EPOCH;
  private Optional<Access> access = Optional.empty();

  Door(Function<Instant, Access> maker) {
    this.maker = maker;
  }

  /** Says when the run begins that the web is opened for. */
  synchronized void begins(Instant at) {
    begin = at;
  }

  @Override
  public synchronized Access get() {
    Access open = access.orElseGet(() -> maker.apply(begin));
    access = Optional.of(open);
    return open;
  }

  @Override
  public synchronized void close() {
    access.ifPresent(Access::close);
  }

  /** The web, if it was needed. */
  synchronized Optional<Access> opened() {
    return access;
  }
}
