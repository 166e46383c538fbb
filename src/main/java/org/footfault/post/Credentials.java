package org.footfault.post;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passwords in the addresses of a post: {@code https://name:password@host/}. A report is shown to
 * others, so that nothing of them may come into it.
 */
final class Credentials {

  /** Takes {@code ://ann:secret@}; refuses {@code ://host:80/a@b}. Bounded, hence linear. */
  private static final Pattern PASSWORD =
      Pattern.compile("://[^\\s/:@\"'<>]{0,64}:([^\\s/@\"'<>]{1,128})@");

  private Credentials() {}

  /**
   * The post with an asterisk for each byte of a password: what is written stays where it was.
   *
   * @param post in any charset of which ASCII is a part; another is returned as it is
   */
  static byte[] masked(byte[] post) {
    // Each byte is a character of this charset, so that places are the same in both.
    Matcher password = PASSWORD.matcher(new String(post, StandardCharsets.ISO_8859_1));
    byte[] masked = post;
    while (password.find()) {
      masked = masked == post ? post.clone() : masked;
      for (int i = password.start(1); i < password.end(1); i++) {
        masked[i] = '*';
      }
    }
    return masked;
  }
}
