package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.citation.Author.Kind;

/**
 * Reads a stretch as the names of authors: “Jane Roe & John Doe”, “Roe, Jane, and John Doe”, “Roe,
 * J., & Doe, J.”, “Roe J, Doe J”, “ROE, Jane; DOE, John”, “U.S. Dep’t of State”.
 */
final class NameReader {

  private static final List<String> JOINTS =
      List.of(
          " & ", " and ", " et ", " y ", " und ", " e ", " with ", " i ", " con ", " avec ",
          " mit ", " com ", " en ");
  private static final List<String> OTHERS =
      List.of(
          "et al.",
          "et al",
          "u. a.",
          "u.a.",
          "y otros",
          "et autres",
          "and others",
          "e outros",
          "... ",
          "… ",
          "&al.");
  private static final List<String> ROLES =
      List.of(
          ", eds.",
          ", ed.",
          ", eds",
          ", ed",
          " (eds.)",
          " (ed.)",
          " (Eds.)",
          " (Ed.)",
          " (eds)",
          " (ed)",
          " (Hg.)",
          " (Hrsg.)",
          " (org.)",
          " (dir.)",
          ", dir",
          ", éds",
          ", éd",
          ", hrsg.",
          ", dirs.",
          " (coord.)",
          ", comp.",
          ", comps.",
          ", editors",
          ", editor",
          " (Comp.)",
          " (Dirs.)",
          " (Dir.)",
          " (Trad.)",
          ", trans.");

  private final String text;
  private final Pairs pairs;

  NameReader(String text, Pairs pairs) {
    this.text = text;
    this.pairs = pairs;
  }

  /** The best reading of a stretch as authors, or {@link Names#REFUSED}. */
  Names read(int from, int to) {
    int start = Words.trimStart(text, from, to, ",.;:");
    int end = Words.trimEnd(text, start, to, ",;: ");
    int behalf = text.indexOf(" on behalf of ", start);
    end = withoutRole(start, behalf > start && behalf < end ? behalf : end);
    if (end <= start) {
      return Names.NONE;
    }
    boolean others = false;
    for (String word : OTHERS) {
      int at = end - word.length();
      if (at > start && text.startsWith(word, at) && " ,".indexOf(text.charAt(at - 1)) >= 0) {
        end = Words.trimEnd(text, start, at, ",; ");
        others = true;
        break;
      }
    }
    end = withoutRole(start, end);
    if (end <= start) {
      return Names.REFUSED;
    }
    Names best = persons(start, end);
    Names organisation = organisation(start, end);
    if (organisation.score() > best.score()) {
      best = organisation;
    }
    return others && !best.isRefused()
        ? new Names(best.names(), best.score() + 2, best.inverted())
        : best;
  }

  private int withoutRole(int start, int to) {
    int end = to;
    for (String role : ROLES) {
      int at = end - role.length();
      if (at > start && text.startsWith(role, at)) {
        return at;
      }
    }
    return end;
  }

  private Names persons(int start, int end) {
    List<int[]> parts = parts(start, end);
    if (parts.isEmpty() || parts.size() > 60) {
      return Names.REFUSED;
    }
    Names best = straight(parts);
    for (Names other : List.of(inverted(parts), firstInverted(parts), medical(parts))) {
      if (other.score() > best.score()) {
        best = other;
      }
    }
    return best;
  }

  /** The stretch cut at commas, semicolons and “and”; the third number says what stood before. */
  private List<int[]> parts(int start, int end) {
    List<int[]> parts = new ArrayList<>();
    int from = start;
    int before = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != ',' && c != ';' && c != ' ' && c != '/' || !pairs.isOpen(i)) {
        continue;
      }
      int width = c == ' ' || c == '/' ? joint(i) : 1;
      if (width > 0) {
        add(parts, from, i, before);
        before = c == ' ' || c == '/' ? '&' : c;
        from = i + width;
        i = from - 1;
        if (from < end && c != ' ' && text.charAt(from) == ' ' && joint(from) > 0) {
          before = '&';
          from += joint(from);
          i = from - 1;
        }
      }
    }
    add(parts, from, end, before);
    return parts;
  }

  private void add(List<int[]> parts, int from, int to, int before) {
    int start = Words.trimStart(text, from, to, ",;");
    int end = Words.trimEnd(text, start, to, ",;");
    if (end > start && !text.substring(start, end).matches("\\.\\.\\.|…")) {
      parts.add(new int[] {start, end, before});
    }
  }

  private int joint(int at) {
    for (String joint : JOINTS) {
      if (text.startsWith(joint, at)) {
        return joint.length();
      }
    }
    return 0;
  }

  /** “Jane Roe, Jack Poe & John Doe”. */
  private Names straight(List<int[]> parts) {
    List<Name> names = new ArrayList<>();
    double sum = 0;
    double least = 9;
    int joints = 0;
    for (int[] part : parts) {
      if (isSuffix(part) && !names.isEmpty()) {
        continue;
      }
      double score = personScore(part[0], part[1]);
      if (score <= -5) {
        return Names.REFUSED;
      }
      least = Math.min(least, score);
      joints += part[2] == '&' || part[2] == ';' ? 1 : 0;
      sum += score;
      names.add(person(part[0], part[1]));
    }
    if (names.size() > 1 && joints == 0 && least < 3.2) {
      return Names.REFUSED;
    }
    double bonus = names.size() > 1 ? 1.0 : 0;
    return new Names(names, sum / names.size() + bonus, false);
  }

  private boolean isSuffix(int[] part) {
    String word = text.substring(part[0], part[1]);
    return word.matches("Jr\\.?|Sr\\.?|II\\.?|III\\.?|IV\\.?|M\\.?D\\.?|Ph\\.?D\\.?|Esq\\.?");
  }

  /** “Roe, J., & Doe, J.”, “ROE, Jane; DOE, John”. */
  private Names inverted(List<int[]> parts) {
    List<Name> names = new ArrayList<>();
    double sum = 0;
    boolean allInitials = true;
    for (int i = 0; i < parts.size(); ) {
      int[] family = parts.get(i);
      boolean paired =
          i + 1 < parts.size() && parts.get(i + 1)[2] == ',' && isGiven(parts.get(i + 1));
      if (!paired || !isFamily(family)) {
        return Names.REFUSED;
      }
      int[] given = parts.get(i + 1);
      boolean initials = areInitials(given);
      if (!initials && isWholeName(family)) {
        return Names.REFUSED;
      }
      allInitials &= initials;
      boolean capitals = Words.isShouted(text.substring(family[0], family[1]));
      sum += initials ? 4 : capitals ? 3.5 : isKnownGiven(given) ? 3 : 1;
      names.add(inverted(family, given));
      i += 2;
      while (i < parts.size() && isSuffix(parts.get(i))) {
        i++;
      }
      boolean parted = i >= parts.size() || parts.get(i)[2] != ',' || allInitials;
      if (!parted) {
        return Names.REFUSED;
      }
    }
    return new Names(names, sum / names.size() + (names.size() > 1 ? 1 : 0), true);
  }

  /** “Roe, Jane, Jack Poe, and John Doe”. */
  private Names firstInverted(List<int[]> parts) {
    if (parts.size() < 2
        || parts.get(1)[2] != ','
        || !isFamily(parts.get(0))
        || isWholeName(parts.get(0)) && !areInitials(parts.get(1))
        || !isGiven(parts.get(1))) {
      return Names.REFUSED;
    }
    List<Name> names = new ArrayList<>();
    names.add(inverted(parts.get(0), parts.get(1)));
    double sum = areInitials(parts.get(1)) || isKnownGiven(parts.get(1)) ? 3 : 1.2;
    int joints = 0;
    for (int[] part : parts.subList(2, parts.size())) {
      if (isSuffix(part)) {
        continue;
      }
      double score = personScore(part[0], part[1]);
      if (score <= -5) {
        return Names.REFUSED;
      }
      joints += part[2] == '&' ? 1 : 0;
      sum += score;
      names.add(person(part[0], part[1]));
    }
    if (names.size() > 1 && joints == 0) {
      return Names.REFUSED;
    }
    return new Names(names, sum / names.size() + (names.size() > 1 ? 1 : 0), true);
  }

  /** “Roe J, Doe JP”. */
  private Names medical(List<int[]> parts) {
    List<Name> names = new ArrayList<>();
    for (int[] part : parts) {
      int blank = text.lastIndexOf(' ', part[1] - 1);
      if (blank <= part[0]) {
        return Names.REFUSED;
      }
      String initials = text.substring(blank + 1, part[1]);
      boolean sound =
          initials.length() <= 4
              && initials.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '.')
              && !Lexicon.ORGANISATION_WORDS.has(text.substring(part[0], blank))
              && isFamily(new int[] {part[0], blank, 0});
      if (!sound) {
        return Names.REFUSED;
      }
      names.add(new Name(part[0], blank, Optional.of(initials), Kind.PERSON));
    }
    return new Names(names, 3 + (names.size() > 1 ? 1 : 0), true);
  }

  private boolean isFamily(int[] part) {
    List<int[]> words = Words.of(text, part[0], part[1]);
    if (words.size() > 5) {
      return false;
    }
    boolean capital = false;
    for (int[] w : words) {
      String word = text.substring(w[0], w[1]);
      boolean particle = Lexicon.PARTICLES.has(word);
      if (Words.hasDigit(word) || !particle && !isNameWord(word)) {
        return false;
      }
      capital |= Words.isCapital(word) || startsApostrophe(word);
    }
    return capital;
  }

  /** “Jane Roe” or “A. Roe”, which is no family name alone. */
  private boolean isWholeName(int[] part) {
    List<int[]> words = Words.of(text, part[0], part[1]);
    if (words.size() < 2) {
      return false;
    }
    String first = text.substring(words.get(0)[0], words.get(0)[1]);
    boolean initial = false;
    for (int[] w : words) {
      initial |= Words.isInitials(text.substring(w[0], w[1]));
    }
    return initial || Lexicon.GIVEN_NAMES.has(first);
  }

  private boolean isGiven(int[] part) {
    List<int[]> words = Words.of(text, part[0], part[1]);
    if (words.isEmpty() || words.size() > 5) {
      return false;
    }
    String head = text.substring(words.get(0)[0], words.get(0)[1]);
    if (Lexicon.SMALL_WORDS.has(head) && !Words.isInitials(head)) {
      return false;
    }
    for (int[] w : words) {
      String word = text.substring(w[0], w[1]);
      boolean bracketed = (word.startsWith("(") || word.endsWith(")")) && !Words.hasDigit(word);
      boolean particle = Lexicon.PARTICLES.has(word);
      if (!bracketed && !particle && !(Words.isInitials(word) || isNameWord(word))) {
        return false;
      }
    }
    return true;
  }

  private boolean areInitials(int[] part) {
    for (int[] w : Words.of(text, part[0], part[1])) {
      if (!Words.isInitials(text.substring(w[0], w[1]))
          && !Lexicon.PARTICLES.has(text.substring(w[0], w[1]))) {
        return false;
      }
    }
    return true;
  }

  private boolean isKnownGiven(int[] part) {
    List<int[]> words = Words.of(text, part[0], part[1]);
    return !words.isEmpty()
        && Lexicon.GIVEN_NAMES.has(text.substring(words.get(0)[0], words.get(0)[1]));
  }

  /**
   * A capitalised word of letters, apostrophes and hyphens; “O’Toole”, “Diaz-Bone”, “d’Alessandro”.
   */
  private static boolean isNameWord(String word) {
    String bare = Words.bare(word);
    if (bare.isEmpty() || !Character.isUpperCase(bare.charAt(0)) && !startsApostrophe(bare)) {
      return false;
    }
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      boolean fine =
          Character.isLetter(c)
              || "'’-‐.‘ʼ`".indexOf(c) >= 0
              || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!fine) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsApostrophe(String word) {
    return word.length() > 2
        && (word.charAt(1) == '’' || word.charAt(1) == '\'')
        && Character.isUpperCase(word.charAt(2));
  }

  private Name inverted(int[] family, int[] given) {
    return new Name(
        family[0], family[1], Optional.of(text.substring(given[0], given[1])), Kind.PERSON);
  }

  /** How much one stretch looks like “Jane Q. Roe”; −5 and less if it cannot be. */
  double personScore(int from, int to) {
    List<int[]> words = nameWords(from, to);
    if (words.isEmpty() || words.size() > 7) {
      return -9;
    }
    double score = words.size() == 1 ? 1.1 : words.size() <= 3 ? 2 : words.size() == 4 ? 1.4 : 0;
    for (int i = 0; i < words.size(); i++) {
      String word = text.substring(words.get(i)[0], words.get(i)[1]);
      boolean particle = Lexicon.PARTICLES.has(word) && (i > 0 || words.size() > 1);
      if (Words.isInitials(word)) {
        score += i + 1 == words.size() && words.size() > 1 ? -2 : 1.2;
        continue;
      }
      if (!particle && !isNameWord(word)) {
        return words.size() == 1 && isHandle(word) ? 0.9 : -9;
      }
      boolean small = Lexicon.SMALL_WORDS.has(word) && !particle;
      boolean odd =
          word.endsWith(".") && i + 1 == words.size() && !word.equals("Jr.") && words.size() > 1;
      score += wordScore(word, i, words.size(), particle);
      score -= small ? 4 : odd ? 1 : 0;
    }
    return score;
  }

  private static double wordScore(String word, int index, int count, boolean particle) {
    if (particle) {
      return 0.2;
    }
    double score = 0;
    if (index == 0 && count > 1 && Lexicon.GIVEN_NAMES.has(word)) {
      score += 1.8;
    }
    if (Lexicon.ORGANISATION_WORDS.has(word) || Lexicon.PUBLICATION_WORDS.has(word)) {
      score -= 1.8;
    }
    if (Lexicon.PROSE_WORDS.has(word)) {
      score -= 4;
    }
    return score;
  }

  private static boolean isHandle(String word) {
    return word.startsWith("@")
        || word.length() > 2
            && Character.isLetter(word.charAt(0))
            && !Lexicon.SMALL_WORDS.has(word)
            && !Lexicon.PROSE_WORDS.has(word)
            && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
  }

  /** The words without a bracketed handle or nickname: “Donald J. Trump (@realDonaldTrump)”. */
  private List<int[]> nameWords(int from, int to) {
    int end = to;
    if (text.charAt(end - 1) == ')' && pairs.mate(end - 1) > from) {
      end = Words.trimEnd(text, from, pairs.mate(end - 1), "");
    }
    return Words.of(text, from, end);
  }

  private Name person(int from, int to) {
    List<int[]> words = nameWords(from, to);
    int last = words.size() - 1;
    String lastWord = text.substring(words.get(last)[0], words.get(last)[1]);
    if (last > 0 && lastWord.matches("Jr\\.?|Sr\\.?|II|III|IV")) {
      last--;
    }
    int first = last;
    while (first > 1 && isFamilyWord(first - 1, words)) {
      first--;
    }
    if (first == 1 && last > first && Lexicon.PARTICLES.has(wordAt(words, 0))) {
      first = 0;
    }
    int start = words.get(first)[0];
    int end = Words.trimEnd(text, start, words.get(last)[1], ",;");
    Optional<String> given =
        first == 0
            ? Optional.empty()
            : Optional.of(text.substring(words.get(0)[0], words.get(first - 1)[1]));
    return new Name(start, end, given, Kind.PERSON);
  }

  private String wordAt(List<int[]> words, int i) {
    return text.substring(words.get(i)[0], words.get(i)[1]);
  }

  /** Whether a word before the last belongs to the family name: a particle, a second surname. */
  private boolean isFamilyWord(int i, List<int[]> words) {
    String word = wordAt(words, i);
    return Lexicon.PARTICLES.has(word)
        || !Words.isInitials(word) && !word.endsWith(".") && !Lexicon.GIVEN_NAMES.has(word);
  }

  /** “Agency A & Agency B”: both sides have three words and an organisation's word. */
  private Names twoOrganisations(int from, int end) {
    for (String and : List.of(" & ", " and ", " et ", " y ", " und ", ", ")) {
      int at = text.indexOf(and, from);
      if (at < 0 || at >= end || Words.of(text, from, at).size() < 3) {
        continue;
      }
      int next = at + and.length();
      if (Words.of(text, next, end).size() < 3
          || and.equals(", ")
              && !text.substring(from, at)
                  .equals(text.substring(next, Math.min(end, next + at - from)))) {
        continue;
      }
      Names left = organisation(from, at);
      Names right = organisation(next, end);
      if (left.score() > 2 && right.score() > 2) {
        List<Name> names = new ArrayList<>(left.names());
        names.addAll(right.names());
        return new Names(names, (left.score() + right.score()) / 2 + 0.5, false);
      }
    }
    return Names.REFUSED;
  }

  /** The whole stretch as one organisation. */
  Names organisation(int from, int to) {
    int end = to;
    if (text.charAt(end - 1) == ']' && pairs.mate(end - 1) > from) {
      end = Words.trimEnd(text, from, pairs.mate(end - 1), "");
    }
    Names two = twoOrganisations(from, end);
    if (!two.isRefused()) {
      return two;
    }
    String whole = text.substring(from, end);
    double score = Lexicon.BODIES.has(whole) ? 4.5 : 0;
    if (score == 0) {
      int signs = 0;
      int bad = 0;
      List<int[]> words = Words.of(text, from, end);
      for (int i = 0; i < words.size(); i++) {
        String word = wordAt(words, i);
        String bare = Words.bare(word);
        boolean shown = Lexicon.ORGANISATION_WORDS.has(bare);
        signs += shown ? 1 : 0;
        boolean small = Lexicon.SMALL_WORDS.has(bare) || bare.equals("&") || bare.isEmpty();
        boolean lower = !Words.isCapital(word) && !small && !shown && !startsApostrophe(bare);
        bad += lower || Lexicon.PROSE_WORDS.has(bare) ? 1 : 0;
        bad += word.endsWith("?") || word.endsWith("!") ? 3 : word.endsWith(":") ? 1 : 0;
        bad += Words.hasDigit(word) ? 1 : 0;
      }
      if (signs == 0 || bad > 1) {
        return Names.REFUSED;
      }
      score =
          2.2 + Math.min(1.5, 0.5 * (signs - 1)) - 2 * bad - Math.max(0, words.size() - 9) * 0.3;
      score -= whole.indexOf(',') > 0 ? 0.8 : 0;
    }
    return new Names(
        List.of(new Name(from, end, Optional.empty(), Kind.ORGANISATION)), score, false);
  }
}
