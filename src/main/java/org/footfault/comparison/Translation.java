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
  /** The title and the page have no letters in common. */
  OTHER_LETTERS;

  private static final String ENGLISH = "en";

  /**
   * @param text the page’s text
   * @param post the language of the post that cites
   */
  static Translation of(String cited, Tongue page, String text, String post) {
    Tongue title = Tongue.of(cited);
    if (title.script() != page.script()) {
      return OTHER_LETTERS;
    }
    Optional<String> language = title.language();
    boolean home = page.language().map(post::equals).orElse(true);
    if (language.isEmpty()) {
      boolean same = home || Tongue.isSpelledLike(cited, text);
      return same ? NONE : post.equals(ENGLISH) && Tongue.isAccented(cited) ? COPIED : LIKELY;
    }
    if (page.language().isEmpty() || language.equals(page.language())) {
      return NONE;
    }
    return language.get().equals(post) ? LIKELY : COPIED;
  }
}
