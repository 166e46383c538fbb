package org.footfault.report;

/** A number and its noun: “1 note”, “2 notes”. */
public final class Counted {

  private Counted() {}

  /**
   * @param noun in the singular, one that takes an s
   */
  public static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
