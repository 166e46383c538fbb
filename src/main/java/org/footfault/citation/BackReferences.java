package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what “ibid.”, “Roe, supra note 3” and their kin repeat. Nothing is guessed: where no
 * citation or more than one could be meant, the target stays empty.
 */
final class BackReferences {

  private final List<Citation> citations;

  private BackReferences(List<Citation> citations) {
    this.citations = citations;
  }

  static List<Citation> resolve(List<Citation> citations) {
    return new BackReferences(citations).resolved();
  }

  private List<Citation> resolved() {
    List<Citation> done = new ArrayList<>(citations.size());
    for (Citation citation : citations) {
      Optional<BackReference> reference = citation.backReference();
      if (reference.isEmpty()) {
        done.add(citation);
        continue;
      }
      BackReference old = reference.get();
      Optional<CitationId> target =
          switch (old.kind()) {
            case IBID, ID, LOC_CIT -> justBefore(citation, done);
            case SUPRA, OP_CIT, SHORT_FORM, HEREINAFTER -> named(citation, done);
          };
      done.add(
          citation.toBuilder()
              .backReference(new BackReference(old.kind(), old.written(), old.span(), target))
              .build());
    }
    return done;
  }

  /** The citation just before: in the same note, or the only one of the note before. */
  private static Optional<CitationId> justBefore(Citation citation, List<Citation> done) {
    if (done.isEmpty()) {
      return Optional.empty();
    }
    Citation last = done.get(done.size() - 1);
    int note = citation.id().note();
    if (last.id().note() == note) {
      return targetOf(last);
    }
    if (last.id().note() != note - 1) {
      return Optional.empty();
    }
    long inNote = done.stream().filter(c -> c.id().note() == note - 1).count();
    return inNote == 1 ? targetOf(last) : Optional.empty();
  }

  /** A reference to a reference leads to what that one repeats. */
  private static Optional<CitationId> targetOf(Citation citation) {
    return citation.backReference().isPresent()
        ? citation.backReference().get().target()
        : Optional.of(citation.id());
  }

  /** The one earlier citation whose author, short title or note number the reference names. */
  private static Optional<CitationId> named(Citation citation, List<Citation> done) {
    String written = WordList.key(citation.backReference().orElseThrow().written());
    int note = noteNumber(written);
    int cut = Math.max(written.indexOf("supra"), written.indexOf("op. cit"));
    String name = written.substring(0, Math.max(0, cut)).replaceAll("[,\\s]+$", "");
    List<Citation> fits = new ArrayList<>();
    for (Citation earlier : done) {
      boolean inNote = note < 0 || earlier.note().label().equals(Integer.toString(note));
      if (earlier.backReference().isEmpty()
          && inNote
          && (name.isEmpty() || isNamed(earlier, name))) {
        fits.add(earlier);
      }
    }
    return fits.size() == 1 ? Optional.of(fits.get(0).id()) : Optional.empty();
  }

  private static int noteNumber(String written) {
    for (String sign :
        List.of("supra note ", "supra n. ", "supra nota ", "note ", "n. ", "nota ", "anm. ")) {
      int at = written.indexOf(sign);
      if (at >= 0) {
        int from = at + sign.length();
        int end = Words.digitsEnd(written, from, written.length());
        if (end > from) {
          return Integer.parseInt(written.substring(from, end));
        }
      }
    }
    return -1;
  }

  private static boolean isNamed(Citation citation, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (Claim<Author> author : citation.authors()) {
      String family = WordList.key(author.value().name());
      if (wanted.equals(family)
          || wanted.startsWith(family + " ")
          || wanted.startsWith(family + ",")
          || family.endsWith(" " + wanted)
          || wanted.endsWith(" " + family)) {
        return true;
      }
    }
    return citation
        .title()
        .map(t -> WordList.key(t.value()))
        .filter(t -> wanted.length() > 4 && t.startsWith(wanted))
        .isPresent();
  }
}
