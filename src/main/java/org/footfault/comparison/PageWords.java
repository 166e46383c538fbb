package org.footfault.comparison;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;

/**
 * The words of a page, by place.
 *
 * @param titles those of all its titles
 * @param text those of its text, and of the path of its address: that is kept when a headline
 *     changes, but also when another work takes the place
 * @param names those of its authors, publishers and host
 */
record PageWords(Set<String> titles, Set<String> text, Set<String> names) {

  /** Words that begin alike are forms of one: “Cuba”, “Cuban”. */
  private static final double STEM = 0.7;

  private static final int SHORTEST_STEM = 4;

  /** So long a word may be a part of another: “Klima” in “Klimawandel”. */
  private static final int SHORTEST_PART = 5;

  static PageWords of(Source.Page page) {
    PageFacts facts = page.facts();
    Set<String> titles = new HashSet<>();
    facts.titles().forEach(title -> titles.addAll(TitleWords.all(title.value())));
    Set<String> text = new HashSet<>(TitleWords.all(facts.text()));
    text.addAll(TitleWords.all(String.valueOf(page.visit().arrived().getPath())));
    facts.canonical().ifPresent(own -> text.addAll(TitleWords.all(String.valueOf(own.getPath()))));
    Set<String> names = new HashSet<>();
    for (Collection<Fact<String>> facet : List.of(facts.authors(), facts.publishers())) {
      facet.forEach(name -> names.addAll(TitleWords.all(name.value())));
    }
    names.addAll(TitleWords.all(String.valueOf(page.visit().arrived().getHost())));
    return new PageWords(titles, text, names);
  }

  /** How many of some words come back in the titles, in any form. */
  long inTitles(Collection<String> words) {
    return words.stream()
        .filter(w -> titles.contains(w) || titles.stream().anyMatch(o -> isAkin(w, o)))
        .count();
  }

  /** How many of some words come back in the text or the address, in any form of the same word. */
  long inText(Collection<String> words) {
    return words.stream()
        .filter(w -> text.contains(w) || text.stream().anyMatch(o -> isForm(w, o)))
        .count();
  }

  /** Takes “cuba”, “cubans”; refuses “1961”, “1962” and “klima”, “klimawandel”. */
  static boolean isForm(String a, String b) {
    return !Character.isDigit(a.charAt(0))
        && stem(a, b) >= stemOf(Math.max(a.length(), b.length()));
  }

  private static double stemOf(int length) {
    return Math.max(SHORTEST_STEM, STEM * length);
  }

  private static int stem(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int stem = 0;
    while (stem < shorter && a.charAt(stem) == b.charAt(stem)) {
      stem++;
    }
    return stem;
  }

  /** Takes “cuba”, “cubans”; “klima”, “klimawandel”; refuses “1961”, “1962”. */
  static boolean isAkin(String a, String b) {
    if (Character.isDigit(a.charAt(0)) || Character.isDigit(b.charAt(0))) {
      return a.equals(b);
    }
    int shorter = Math.min(a.length(), b.length());
    boolean begins = shorter >= SHORTEST_PART && stem(a, b) == shorter;
    boolean within = shorter > SHORTEST_PART && (a.contains(b) || b.contains(a));
    return begins || within || isForm(a, b);
  }
}
