package org.footfault;

import java.net.URI;
import java.util.Set;

/** Told how a run goes on; called from several threads. */
public interface Progress {

  /** One that tells nobody. */
  Progress SILENT = new Progress() {};

  /** The posts were read; these addresses are to be visited. */
  default void visiting(Set<URI> addresses) {}

  /**
   * One address was visited; told again where one visit was not enough, and also of others that had
   * to be asked on the way.
   */
  default void visited(URI address) {}
}
