package org.footfault.comparison;

import java.util.regex.Pattern;

/**
 * Titles that name something else than the page by design: a part of a series, a column and its
 * question, a work that is reviewed. Pages of such works have headlines of their own.
 */
final class OtherName {

  /** Takes “Walled In, Part 3”, “The Wall (Episode II)”; refuses “Part of the Plan”. */
  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:^|[\\s,(:–—-])(?:part|pt\\.|chapter|episode|ep\\.|volume|vol\\.|installment|day|week"
              + "|teil|folge|kapitel|partie|épisode|parte|capítulo|puntata|deel|aflevering) "
              + "(?:\\d{1,4}|[ivx]{1,6}|one|two|three|four|five|six|seven|eight|nine|ten)\\)?[.!?]?$");

  /** Takes “Walls by Karl Munk – review”, “Review: Walls”; refuses “The Review Board Meets”. */
  private static final Pattern REVIEW =
      Pattern.compile("(?i)(?:^(?:book |film |movie )?review: .+|.+(?: [–—-]|[:|,]) review$)");

  /** Takes “Room for Debate: Should the Coast Be Walled?”; refuses “Should It? A View: Yes”. */
  private static final Pattern COLUMN_AND_QUESTION =
      Pattern.compile(
          "\\p{Lu}[^:?\\s]*(?: (?:of|for|on|in|the|and|to|\\p{Lu}[^:?\\s]*)){1,3}: (?:Should|Is|Are|Do|Does|Can|Will|Would|Has|Have|Was|Were|Did)\\b[^?]{3,200}\\?");

  private OtherName() {}

  /** Whether a title may be such a name. */
  static boolean mayBe(String title) {
    String plain = title.strip();
    return PART.matcher(plain).find()
        || REVIEW.matcher(plain).matches()
        || COLUMN_AND_QUESTION.matcher(plain).matches();
  }
}
