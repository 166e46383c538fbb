package org.footfault.citation;

import java.util.Optional;
import org.footfault.citation.BackReference.Kind;

/**
 * Tells a citation that only points back (“Id. at 5”, “Roe, supra note 3”) from one that names a
 * work.
 */
final class References {

  private References() {}

  /** The form, if the piece is one. */
  static Optional<Kind> kind(String piece) {
    String lower = WordList.key(piece.length() > 120 ? piece.substring(0, 120) : piece);
    if (lower.startsWith("ibid")
        || lower.startsWith("ebd.")
        || lower.startsWith("ebenda")
        || lower.startsWith("ebda.")
        || lower.startsWith("ibíd")) {
      return Optional.of(Kind.IBID);
    }
    if (lower.equals("id")
        || lower.startsWith("id.")
        || lower.startsWith("id,")
        || lower.startsWith("id at ")
        || lower.startsWith("íd.")
        || lower.startsWith("idem")) {
      return Optional.of(Kind.ID);
    }
    if (lower.contains("op. cit")
        || lower.contains("op.cit")
        || lower.contains("ob. cit")
        || lower.contains("a.a.o")
        || lower.contains("a. a. o")) {
      return Optional.of(Kind.OP_CIT);
    }
    if (lower.contains("loc. cit") || lower.contains("loc.cit")) {
      return Optional.of(Kind.LOC_CIT);
    }
    if (lower.contains("supra note")
        || lower.contains("supra n.")
        || lower.contains(", supra")
        || lower.startsWith("supra")
        || lower.contains("supra nota")
        || lower.contains("supra at")) {
      return Optional.of(Kind.SUPRA);
    }
    if (NoteReference.of(piece).isPresent()) {
      return Optional.of(Kind.SUPRA);
    }
    return ShortForms.isNameAndPage(piece) || ShortForms.isCase(piece)
        ? Optional.of(Kind.SHORT_FORM)
        : Optional.empty();
  }

  /** Whether the piece points to another place of the same text and to no source. */
  static boolean isInternal(String piece) {
    String lower = WordList.key(piece.length() > 80 ? piece.substring(0, 80) : piece);
    return lower.startsWith("infra")
        || lower.contains("infra note")
        || lower.contains("infra part")
        || lower.startsWith("supra part")
        || lower.startsWith("supra note") && lower.contains("accompanying text");
  }
}
