package org.footfault.citation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is already known of stretches of one text, so that no stretch is read twice. Kept in two
 * arrays, since a short note asks of dozens and most are asked again.
 *
 * <p>Belongs to one thread.
 */
final class StretchMap<V> {

  private static final int FIRST_SIZE = 16;

  /** Where a stretch begins and ends, in one number; the value at the same place is its own. */
  private long[] keys = new long[FIRST_SIZE];

  private @Nullable Object[] values = new Object[FIRST_SIZE];
  private int size;

  /** What is known of a stretch. */
  Optional<V> of(int from, int to) {
    @SuppressWarnings("unchecked") // only put() fills it
    V known = (V) values[slot(key(from, to))];
    return Optional.ofNullable(known);
  }

  /** Keeps what was found out, and gives it back. */
  V put(int from, int to, V value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    long key = key(from, to);
    int slot = slot(key);
    size += values[slot] == null ? 1 : 0;
    keys[slot] = key;
    values[slot] = value;
    return value;
  }

  private void grow() {
    long[] oldKeys = keys;
    @Nullable Object[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new Object[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private static long key(int from, int to) {
    return (long) from << 32 | to;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & (keys.length - 1);
    while (values[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
