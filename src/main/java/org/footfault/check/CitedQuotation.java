package org.footfault.check;

import java.util.List;
import java.util.Optional;
import org.footfault.citation.Citation;
import org.footfault.note.Quotation;
import org.footfault.quotation.Judgement;
import org.footfault.quotation.Judgement.Verdict;

/**
 * A quotation, and what each source that is cited for it says to it.
 *
 * @param quotation the words
 * @param answers one for each source, in the order of the notes
 */
public record CitedQuotation(Quotation quotation, List<Answer> answers) {

  /** Copies the list. */
  public CitedQuotation {
    answers = List.copyOf(answers);
  }

  /**
   * What one source says.
   *
   * @param citation what cites it
   * @param address where it was read
   * @param judgement unsure, where it was not read whole
   */
  public record Answer(Citation citation, String address, Judgement judgement) {}

  /**
   * The answer of the source that has nearly these words; empty unless all sources were read and
   * none has the words themselves.
   */
  Optional<Answer> altered() {
    return isDenied() ? first(Verdict.ALTERED) : Optional.empty();
  }

  /** The first answer, if all sources were read and none has anything like the words. */
  Optional<Answer> absent() {
    return isDenied() && first(Verdict.ALTERED).isEmpty()
        ? first(Verdict.ABSENT)
        : Optional.empty();
  }

  private boolean isDenied() {
    return answers.stream()
        .map(answer -> answer.judgement().verdict())
        .noneMatch(verdict -> verdict == Verdict.FAITHFUL || verdict == Verdict.UNSURE);
  }

  private Optional<Answer> first(Verdict verdict) {
    return answers.stream().filter(a -> a.judgement().verdict() == verdict).findFirst();
  }
}
