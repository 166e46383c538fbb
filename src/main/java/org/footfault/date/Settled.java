package org.footfault.date;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds a date anew with other doubts, repairs and clues. */
final class Settled {

  private Settled() {}

  static ReadDate with(ReadDate date, Set<Doubt> doubts, List<Repair> repairs) {
    return with(date, doubts, repairs, date.clues());
  }

  private static ReadDate with(
      ReadDate date, Set<Doubt> doubts, List<Repair> repairs, List<Clue> clues) {
    return new ReadDate(
        date.date(),
        date.until(),
        date.written(),
        date.span(),
        date.role(),
        doubts,
        repairs,
        clues);
  }

  static ReadDate without(Doubt doubt, ReadDate date) {
    if (!date.has(doubt)) {
      return date;
    }
    EnumSet<Doubt> doubts = EnumSet.copyOf(date.doubts());
    doubts.remove(doubt);
    return with(date, doubts, date.repairs());
  }

  static ReadDate adding(ReadDate date, Doubt doubt, Optional<Repair> repair) {
    return with(date, and(doubt, date), repair.map(List::of).orElse(date.repairs()));
  }

  static ReadDate adding(ReadDate date, Doubt doubt, List<Clue> clues) {
    return with(date, and(doubt, date), date.repairs(), clues);
  }

  private static Set<Doubt> and(Doubt doubt, ReadDate date) {
    EnumSet<Doubt> doubts = EnumSet.of(doubt);
    doubts.addAll(date.doubts());
    return doubts;
  }
}
