package org.footfault;

import java.util.Optional;
import java.util.function.Supplier;
import org.footfault.source.web.Access;

/** Opens the web when it is first needed, so that an offline run never loads it. */
final class Door implements Supplier<Access>, AutoCloseable {

  private final Supplier<Access> maker;
  private Optional<Access> access = Optional.empty();

  Door(Supplier<Access> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized Access get() {
    Access open = access.orElseGet(maker);
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
