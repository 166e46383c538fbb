package org.footfault.cli;

import java.util.Locale;
import org.footfault.report.TextLook;

/** Finds out whether standard output can show more letters than ASCII has. */
final class Letters {

  private Letters() {}

  /**
   * ASCII only on a terminal whose locale names another charset than UTF-8. A locale without one, C
   * or nothing at all, says nothing about the terminal, and nearly all of them show UTF-8.
   */
  static TextLook.Letters of(Surroundings around) {
    boolean seen = around.terminals().contains(Surroundings.Stream.OUT);
    String charset = charset(around);
    boolean other = !charset.isEmpty() && !charset.equals("utf8");
    return seen && other ? TextLook.Letters.ASCII : TextLook.Letters.UNICODE;
  }

  /** The charset of {@code de_DE.ISO-8859-1@euro}: {@code iso88591}. */
  private static String charset(Surroundings around) {
    for (String variable : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String locale = around.variable(variable);
      if (!locale.isEmpty()) {
        int dot = locale.indexOf('.');
        String charset = dot < 0 ? "" : locale.substring(dot + 1);
        int at = charset.indexOf('@');
        String name = at < 0 ? charset : charset.substring(0, at);
        return name.toLowerCase(Locale.ROOT).replace("-", "");
      }
    }
    return "";
  }
}
