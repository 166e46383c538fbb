package org.footfault;

import java.net.URI;

/** Told how a run goes on; called from several threads. */
public interface Progress {

  /** One that tells nobody. */
  Progress SILENT = new Progress() {};

  /** The posts were read; so many addresses are to be visited. */
  default void visiting(int addresses) {}

  /** One address was visited; told again where one visit was not enough. */
  default void visited(URI address) {}
}
