package org.footfault.citation;

import java.util.function.Function;
import org.footfault.text.Span;

/**
 * One field of a citation.
 *
 * @param value what is meant
 * @param written the letters, exactly those of the post's text at the span
 * @param span where they stand in the post's text
 * @param confidence how sure the reader is that these letters are this field, 0.0 to 1.0; a check
 *     accuses only from {@link #SURE} up
 */
public record Claim<T>(T value, String written, Span span, double confidence) {

  /** From here up a claim may be held against its source. */
  public static final double SURE = 0.7;

  /** Refuses a confidence outside 0.0 to 1.0. */
  public Claim {
    if (!(confidence >= 0.0 && confidence <= 1.0)) {
      throw new IllegalArgumentException("no such confidence: " + confidence);
    }
  }

  public boolean isSure() {
    return confidence >= SURE;
  }

  /** The same letters, read as something else. */
  public <U> Claim<U> map(Function<? super T, ? extends U> reading) {
    return new Claim<>(reading.apply(value), written, span, confidence);
  }
}
