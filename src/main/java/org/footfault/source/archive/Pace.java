package org.footfault.source.archive;

import java.time.Duration;

/**
 * How hastily archives may be asked.
 *
 * @param index the pause between two questions to an index
 * @param capture the pause between two captures that somebody with keys asks for
 * @param keyless the same, without keys
 * @param look the time between two looks at how a capture goes on
 * @param patience whether one that does not answer is left alone after a few tries, or never
 */
record Pace(Duration index, Duration capture, Duration keyless, Duration look, Patience patience) {

  /**
   * The Wayback Machine asks its clients for no more than 0.4 questions to its index a second,
   * takes seven captures a minute with keys and three without, and asks to be asked about every
   * five seconds how a capture goes on.
   */
  static final Pace OF_THE_WEB =
      new Pace(
          Duration.ofMillis(2_500),
          Duration.ofSeconds(9),
          Duration.ofSeconds(20),
          Duration.ofSeconds(5),
          Patience.SHORT);

  /**
   * A recording need not be spared, and knows what was asked: whoever gave up then must not do so
   * now at another place.
   */
  static final Pace OF_A_RECORDING =
      new Pace(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Patience.ENDLESS);

  enum Patience {
    SHORT,
    ENDLESS
  }

  /** The same, with other looks. */
  Pace looking(Duration often) {
    return new Pace(index, capture, keyless, often, patience);
  }
}
