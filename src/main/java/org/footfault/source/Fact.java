package org.footfault.source;

/**
 * One thing that a page says of itself.
 *
 * @param value what it says
 * @param origin where it says it, for people: “JSON-LD datePublished”, “&lt;title&gt;”
 * @param confidence how far this way of telling can be trusted, 0.0 to 1.0
 */
public record Fact<T>(T value, String origin, double confidence) {

  /** From here up a fact may contradict a note. */
  public static final double RELIABLE = 0.85;

  /** Refuses a confidence outside 0.0 to 1.0. */
  public Fact {
    if (!(confidence >= 0.0 && confidence <= 1.0)) {
      throw new IllegalArgumentException("no such confidence: " + confidence);
    }
  }

  public boolean isReliable() {
    return confidence >= RELIABLE;
  }
}
