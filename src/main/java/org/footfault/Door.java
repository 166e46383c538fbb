package org.footfault;

import java.util.Optional;
import java.util.function.Supplier;
import org.footfault.source.web.Web;

/** Opens the web when it is first needed, so that an offline run never loads it. */
final class Door implements Supplier<Web>, AutoCloseable {

  private final Supplier<Web> maker;
  private Optional<Web> web = Optional.empty();

  Door(Supplier<Web> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized Web get() {
    Web open = web.orElseGet(maker);
    web = Optional.of(open);
    return open;
  }

  @Override
  public synchronized void close() {
    web.ifPresent(Web::close);
  }
}
