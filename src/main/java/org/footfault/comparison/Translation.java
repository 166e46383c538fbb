package org.footfault.comparison;

import java.util.Optional;

/** Whether a note may give a title in another language than its page does. */
enum Translation {
  /** The title is in the page’s language, as far as anything shows. */
  NONE,
  /** The title is in another language than the page, and is not the writer’s own either. */
  COPIED,
  /** The page is in a foreign language, and the writer may have put the title into his own. */
  LIKELY,
  /** The title is in Latin letters and the page is not, and no language that is known shows. */
  ROMANISED,
  /** The title and the page have no letters in common. */
  OTHER_LETTERS;

  private static final String ENGLISH = "en";

  /** Of 2,900 titles, 93 % in another language than the text have fewer of its groups. */
  private static final double SPELLED_ALIKE = 0.7;

  /**
   * Of 560 English titles, 98 % have more of its groups; a quarter of the German ones have fewer.
   */
  private static final double SPELLED_UNLIKE_ENGLISH = 0.6;

  /** Of titles that are shorter the groups show nothing. */
  private static final int TELLING_GROUPS = 25;

  /** Whether names, too, look other in it than on the page. */
  boolean isOfOtherLetters() {
    return this == ROMANISED || this == OTHER_LETTERS;
  }

  /**
   * @param text the page’s text
   * @param post the language of the post that cites
   */
  static Translation of(String cited, Tongue page, String text, String post) {
    Tongue title = Tongue.of(cited);
    Optional<String> language = title.language();
    LetterGroups spelling = LetterGroups.of(cited);
    boolean foreign = post.equals(ENGLISH) && language.isEmpty() && isUnlikeEnglish(spelling);
    if (title.script() != page.script()) {
      boolean latin = title.script() == Character.UnicodeScript.LATIN;
      return latin && foreign ? ROMANISED : OTHER_LETTERS;
    }
    if (language.isPresent()) {
      boolean same = page.language().isEmpty() || language.equals(page.language());
      return same ? NONE : language.get().equals(post) ? LIKELY : COPIED;
    }
    LetterGroups own = LetterGroups.of(Tongue.beginning(text));
    if (page.language().map(post::equals).orElse(true)) {
      return NONE;
    }
    boolean likePage = own.isRich() && own.share(spelling) >= SPELLED_ALIKE;
    boolean notEnglish = foreign || (post.equals(ENGLISH) && Tongue.isAccented(cited));
    if (likePage && (notEnglish || !isMoreLikeEnglish(spelling, own, post))) {
      return NONE;
    }
    return notEnglish ? COPIED : LIKELY;
  }

  private static boolean isUnlikeEnglish(LetterGroups title) {
    return title.size() >= TELLING_GROUPS
        && LetterGroups.ENGLISH.share(title) < SPELLED_UNLIKE_ENGLISH;
  }

  /** Words such as “World’s largest plant in Dubai” have groups of many languages. */
  private static boolean isMoreLikeEnglish(LetterGroups title, LetterGroups page, String post) {
    return post.equals(ENGLISH) && LetterGroups.ENGLISH.share(title) > page.share(title);
  }
}
