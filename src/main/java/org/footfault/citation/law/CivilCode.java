package org.footfault.citation.law;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sections and articles of the codes of the continent: “§ 823 Abs. 1 BGB”, “Art. 5 Abs. 1 GG”,
 * “art. 24 CE”, “art. 1240 du Code civil”, “Code civil, art. 1240”. All of it is the title.
 */
final class CivilCode {

  private static final Set<String> KNOWN = LawWords.of("codes.txt");

  /** Takes “§ 823 Abs. 1 S. 2 ”, “§§ 433, 434 ”, “Art. 6 Abs. 1 lit. b ”, “art. L. 121-1 ”. */
  private static final String PLACE =
      "(?:§§?|[Aa]rt(?:\\.|t\\.|ikel|icles?|ículos?|igos?|s\\.)?) ?(?:[LRD]\\. ?)?\\d[\\dº.°a-z‑–-]*(?:\\(\\w{1,3}\\))*"
          + "(?:(?:,? ?(?:Abs|Nr|Nrn|S|Satz|Alt|Hs|Halbs|lit|Buchst|UAbs|Var|al|inc|inciso|apartado|apdo|núm|n\\.?º|párr|par"
          + "|caput|ff?|und|u|bis|et|y|e|i\\. ?V\\. ?m|in Verbindung mit|§§?|Art|[Aa]rts?)\\.?)?,? ?"
          + "(?:\\d[\\dº.°]*[a-z]?(?![\\p{L}])|[IVXL]{1,5}(?![\\p{L}.])|i\\. ?V\\. ?m\\.|[a-z]\\)?(?![\\p{L}.])|ff?\\.|und|u\\.|bis))*+";

  /** Takes “BGB”, “GmbHG”, “VwVfG n.F.”, “Código Civil”, “C. civ.”; its group is a short name. */
  private static final String CODE =
      "(?:(\\p{Lu}[\\p{L}-]*\\p{Lu}\\p{L}*|OR|BV)(?: [na]\\. ?F\\.)?(?: (?:19|20)\\d{2})?"
          + "|(?:C\\.|Code|Código|Constitución|Constitution|Constituição|Ley|Loi|Lei|Codice|Costituzione)(?:"
          + " (?:de (?:la |l[’'])?|du |des |del? |da |do |della )?[\\p{L}.]{3,16}){0,4})";

  private static final Pattern SECTION =
      Pattern.compile(
          "((?:gem\\. |gemäß |nach |i\\. ?S\\. ?d\\. |i\\. ?S\\. ?v\\. )?"
              + PLACE
              + ",? (?:de la |de l[’']|du |des |del? |da |do |della |dell[’'])?)"
              + CODE
              + "(?=[ .,;:)]|$)");

  /** Takes “Code civil, art. 1240”, “C. pén., art. 121-3”, “Código Civil, arts. 1902 y ss.”. */
  private static final Pattern CODE_FIRST =
      Pattern.compile(
          "((?:Code|Código|C\\.|Codice)(?: (?:de (?:la |l[’'])?|du |des |del? |da |do )?\\p{Ll}[\\p{L}.’'-]{2,18}){1,4}"
              + "|Constitución(?: Española)?|\\p{Lu}[\\p{L}-]{1,12}),? (?=(?:art|Art|§))");

  private static final Pattern JOINED =
      Pattern.compile(
          ",? (?:i\\. ?V\\. ?m\\. |in Verbindung mit |und |u\\. |et |y |e )?(?=§|[Aa]rt)");

  private CivilCode() {}

  static Optional<LawReference> read(LawText law) {
    Optional<Matcher> section = law.at(SECTION, 0);
    if (section.isPresent() && isCode(section.get(), law)) {
      int end = lastEnd(law, section.get().end());
      return reference(law, end, end);
    }
    Optional<Matcher> first = law.at(CODE_FIRST, 0);
    if (first.isEmpty() || !isCodeName(first.get().group(1))) {
      return Optional.empty();
    }
    Matcher name = first.get();
    int end = law.tail().walk(name.end());
    return end > name.end() ? reference(law, name.end(1), name.end()) : Optional.empty();
  }

  private static boolean isCodeName(String name) {
    return KNOWN.contains(name) || name.indexOf(' ') > 0 || name.equals("Constitución");
  }

  /** “§ 433 BGB i.V.m. § 13 BGB”: where the last of several joined sections ends. */
  private static int lastEnd(LawText law, int from) {
    int end = from;
    Optional<Matcher> next = law.at(JOINED, end).flatMap(joint -> law.at(SECTION, joint.end()));
    while (next.isPresent()) {
      end = next.get().end();
      next = law.at(JOINED, end).flatMap(joint -> law.at(SECTION, joint.end()));
    }
    return end;
  }

  /** “Art. 5 USA” is no code: two capitals, and a sign of sections or a known name. */
  private static boolean isCode(Matcher section, LawText law) {
    String code = section.group(2);
    if (code == null || KNOWN.contains(code)) {
      return true;
    }
    return law.text().charAt(0) == '§'
        || section.group(1).matches(".*\\b(?:Abs|lit|Nr)\\b.*|.*\\)\\s*");
  }

  private static Optional<LawReference> reference(LawText law, int titleEnd, int from) {
    LawTail tail = law.tail();
    tail.walk(from);
    return Optional.of(
        tail.reference(LawReference.Sort.LAW, Optional.of(law.trimmed(0, titleEnd))));
  }
}
