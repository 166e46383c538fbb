package org.footfault.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words and forms by which the parts behind a title are known: “pp.”, “vol.”, “edited by”. */
final class TailSigns {

  static final List<String> IN =
      List.of("in: ", "in ", "en: ", "en ", "dans ", "em: ", "em ", "on ", "nel ", "in:");

  static final List<String> ONLINE = List.of("online: ", "en ligne: ", "en ligne : ", "online : ");

  static final List<String> EDITORS =
      List.of(
          "ed. by ",
          "ed. ",
          "eds. ",
          "eds ",
          "edited by ",
          "trans. ",
          "trans by ",
          "translated by ",
          "hrsg. ",
          "hg. ",
          "übers. ",
          "sous la dir",
          "sous la direction",
          "dir. ",
          "par ",
          "trad. ",
          "traduit",
          "traducido",
          "editado",
          "directed by ",
          "by ",
          "illus",
          "with ",
          "dirigido",
          "org. ",
          "comp. ",
          "compiled by ",
          "introduction",
          "foreword",
          "organizado",
          "herausgegeben",
          "a cura di",
          "with an ",
          "hosted by ",
          "presented by ",
          "narrated by ",
          "produced by ",
          "uploaded by ",
          "posted by ");

  static final List<String> PAGE_SIGNS =
      List.of(
          "pp. ", "p. ", "pp ", "p ", "s. ", "pág. ", "págs. ", "at ", "seiten ", "seite ",
          "pages ", "page ");

  static final List<String> VOLUME_SIGNS =
      List.of("vol. ", "vol ", "volume ", "v. ", "bd. ", "band ", "jg. ", "t. ", "tome ", "tomo ");

  static final List<String> ISSUE_SIGNS =
      List.of(
          "no. ",
          "no ",
          "nos. ",
          "nr. ",
          "n. ",
          "n.º ",
          "nº ",
          "nᵒ ",
          "núm. ",
          "num. ",
          "issue ",
          "n° ",
          "iss. ",
          "heft ",
          "h. ",
          "episode ",
          "ep. ",
          "folge ",
          "épisode ",
          "episodio ");

  private static final Set<String> NO_PUBLICATION =
      Set.of(
          "preprint",
          "item",
          "video",
          "dataset",
          "n.p.",
          "s.l.",
          "s.n.",
          "thesis",
          "phd thesis",
          "masters thesis",
          "with",
          "in press",
          "forthcoming");

  private TailSigns() {}

  /** The length of the sign that begins these lower-case letters; 0 if none does. */
  static int prefix(String lower, List<String> signs) {
    char first = lower.isEmpty() ? ' ' : lower.charAt(0);
    for (String sign : signs) {
      if (sign.charAt(0) == first && lower.startsWith(sign)) {
        return sign.length();
      }
    }
    return 0;
  }

  /** “Harbour Policy Brief No. 7”, “ABCD-EF-12-003”, “Preprint”: no publication. */
  static boolean isSeriesNumber(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean kind = NO_PUBLICATION.contains(lower);
    return kind
        || isCode(name)
        || lower.startsWith("published online")
        || lower.contains("thesis")
        || Forms.isSeriesNumber(name);
  }

  /**
   * Takes “ABCD-EF-12-003”, “EPA/ROD/R02-90/112”, “NTIA Report 98-357”; refuses “CNN-IBN”,
   * “1500-1700”.
   */
  static boolean isCode(String name) {
    int blank = name.lastIndexOf(' ');
    String last = name.substring(blank + 1);
    boolean joined = last.indexOf('-') > 0 || last.indexOf('/') > 0;
    boolean code = joined && Words.hasDigit(last) && last.chars().noneMatch(Character::isLowerCase);
    boolean range = blank < 0 && last.chars().noneMatch(Character::isLetter);
    return code && !range && (blank < 0 || name.substring(0, blank).endsWith("Report"));
  }

  /** Takes “34–35”, “A1”, “1L”, “e9505”, “n. 51”, “xii”; refuses words. */
  static boolean isNumberish(String chunk) {
    if (chunk.isEmpty() || chunk.length() > 24) {
      return false;
    }
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < chunk.length(); i++) {
      char c = chunk.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      if (c == ' ' && letters > 0) {
        return false;
      }
    }
    return digits > 0 && letters <= 2;
  }
}
