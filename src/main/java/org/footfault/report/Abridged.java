package org.footfault.report;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words for people, in which no single one goes on for pages: a server may send a visitor to an
 * address of thousands of letters. Such a word keeps its beginning and its end.
 */
public final class Abridged {

  private static final int MOST = 400;
  private static final int BEGINNING = 300;
  private static final int END = 60;

  /** Takes a word of more than {@value #MOST} letters. */
  private static final Pattern LONG = Pattern.compile("\\S{" + (MOST + 1) + ",}");

  private Abridged() {}

  /** The text, with “…” in the middle of every word of more than 400 UTF-16 units. */
  public static String of(String text) {
    return text.length() <= MOST ? text : LONG.matcher(text).replaceAll(Abridged::cut);
  }

  private static String cut(MatchResult word) {
    String all = word.group();
    String cut = all.substring(0, BEGINNING) + "…" + all.substring(all.length() - END);
    return Matcher.quoteReplacement(cut);
  }
}
