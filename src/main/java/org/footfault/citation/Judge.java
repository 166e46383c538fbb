package org.footfault.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Weighs whether a stretch is a publication's name or a title; above 0 speaks for it. */
final class Judge {

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "el", "la", "le", "les", "los", "las", "der", "die", "das", "il", "lo", "o", "a",
          "de", "het", "an", "do", "da", "al");
  private static final List<String> EDITIONS =
      List.of(" Magazine", " Mag.", " Online", " Blogs", " Blog", ".com");
  private static final Set<String> SECOND_LEVEL =
      Set.of("co", "com", "org", "net", "ac", "gov", "edu", "gob");

  private final String text;
  private final Optional<String> host;
  private final String hostLetters;
  private final String core;
  private final StretchMap<Double> publications = new StretchMap<>();

  Judge(Body body) {
    this.text = body.text;
    this.host = body.host;
    this.hostLetters = host.map(Judge::letters).orElse("");
    this.core = host.map(Judge::core).orElse("");
  }

  /** How much a stretch looks like the name of a newspaper, journal or site. */
  double publication(int from, int to) {
    Optional<Double> known = publications.of(from, to);
    return known.isPresent() ? known.get() : publications.put(from, to, weighed(from, to));
  }

  private double weighed(int from, int to) {
    String name = text.substring(from, to);
    if (name.isBlank()) {
      return -10;
    }
    double score = 0;
    String plain = withoutPlace(name);
    boolean known =
        Lexicon.PUBLICATIONS.has(name)
            || Lexicon.PUBLICATIONS.has(plain)
            || isEditionOfKnown(plain);
    boolean hosted = isHosted(plain);
    score += known ? 6 : 0;
    score += hosted ? 5 : 0;
    score += isDomain(name) ? 3 : name.startsWith("arXiv") ? 6 : 0;
    score += words(plain, known || hosted);
    char last = name.charAt(name.length() - 1);
    score -= !known && (last == '?' || last == '!') ? 4 : 0;
    score -= name.indexOf(':') > 0 ? 1 : 0;
    score -= name.indexOf('“') >= 0 || name.indexOf('"') >= 0 ? 2 : 0;
    if (Lexicon.SECTIONS.has(name)) {
      score -= 3;
    }
    return score;
  }

  private double words(String name, boolean known) {
    List<int[]> words = Words.of(name, 0, name.length());
    double score = 0;
    int lower = 0;
    int signs = 0;
    int shouted = 0;
    int prose = 0;
    boolean atEdge = false;
    for (int i = 0; i < words.size(); i++) {
      String word = Words.bare(name.substring(words.get(i)[0], words.get(i)[1]));
      boolean small = Lexicon.SMALL_WORDS.has(word);
      if (Lexicon.PUBLICATION_WORDS.has(word)) {
        signs++;
        atEdge |=
            i == 0
                || i + 1 == words.size()
                || i == 1 && isArticle(name.substring(0, words.get(0)[1]));
      }
      lower += !small && !word.isEmpty() && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
      shouted += Words.isShouted(word) ? 1 : 0;
      prose += Lexicon.PROSE_WORDS.has(word) && !small ? 1 : 0;
      if (i == 0 && small && !known && !isArticle(word)) {
        score -= 2.5;
      }
    }
    score -= signs == 1 && !atEdge && !known && words.size() <= 3 ? 1 : 0;
    score += signs > 0 ? 2.2 + Math.min(1.2, 0.4 * (signs - 1)) : 0;
    score += words.size() <= 4 ? 0.6 : words.size() <= 6 ? 0 : -0.4 * (words.size() - 6);
    if (!known) {
      score -= lower > 0 ? 0.8 + 0.5 * lower : -0.6;
      score -= 1.5 * prose;
      String last = Words.bare(name.substring(words.get(words.size() - 1)[0]));
      score -= last.equalsIgnoreCase("say") || last.equalsIgnoreCase("says") ? 5 : 0;
      score -= isNumber(name) ? 4 : 0;
      score -= Lexicon.ROLES.has(Words.bare(name.substring(0, words.get(0)[1]))) ? 3 : 0;
      score -= Lexicon.STATES.has(name) ? 4 : 0;
    }
    score += shouted == words.size() && shouted > 0 ? 1 : 0;
    return score;
  }

  /** Takes “amednews.com”, “CNET News.com”, “LWN.Net”. */
  private static boolean isDomain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.length() < 40
        && (lower.endsWith(".com")
            || lower.endsWith(".org")
            || lower.endsWith(".net")
            || lower.endsWith(".de")
            || lower.endsWith(".gov"));
  }

  private static boolean isArticle(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    return ARTICLES.contains(w);
  }

  private static boolean isNumber(String name) {
    return name.chars().noneMatch(Character::isLetter);
  }

  /** “Vogue Magazine”, “Le Temps Online”: another form of a known one. */
  private static boolean isEditionOfKnown(String name) {
    for (String form : EDITIONS) {
      int end = name.length() - form.length();
      if (end > 2 && Words.isAt(name, end, form)) {
        return Lexicon.PUBLICATIONS.has(name, 0, end);
      }
    }
    return false;
  }

  private static String withoutPlace(String name) {
    int bracket = name.indexOf(" (");
    if (bracket < 0) {
      bracket = name.indexOf(" [");
    }
    return bracket > 0 ? name.substring(0, bracket) : name;
  }

  /**
   * Whether the address's host is this name: “Roll Call” and rollcall.com, “N.Y. Times” and
   * nytimes.
   */
  boolean isHosted(String name) {
    if (host.isEmpty()) {
      return false;
    }
    String letters = letters(name);
    if (letters.length() < 2) {
      return false;
    }
    if (letters.equals(core)
        || letters.equals(hostLetters)
        || hostLetters.equals("www" + letters)) {
      return true;
    }
    if (letters.length() >= 5 && hostLetters.contains(letters)) {
      return true;
    }
    if (core.length() >= 5 && letters.contains(core) && letters.length() <= core.length() + 12) {
      return true;
    }
    String initials = initials(name);
    return initials.length() >= 2
        && (core.equals(initials)
            || core.equals(initials + "news")
            || initials.length() >= 3 && core.equals("the" + initials));
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    String lower =
        java.text.Normalizer.normalize(
            name.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD);
    String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ .]+")) {
      if (!word.isEmpty() && Character.isLetter(word.charAt(0)) && !word.equalsIgnoreCase("the")) {
        initials.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }

  /** The name in a host: “nytimes” of www.nytimes.com, “smh” of www.smh.com.au. */
  private static String core(String host) {
    String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
    int last = labels.length - 2;
    if (last > 0 && labels[last].length() <= 3 && SECOND_LEVEL.contains(labels[last])) {
      last--;
    }
    String core = last >= 0 ? labels[last] : labels[0];
    core = core.replace("-", "");
    return core.startsWith("the") && core.length() > 6 ? core.substring(3) : core;
  }
}
