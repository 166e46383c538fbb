package org.footfault.comparison;

import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;

/** The words of a page, by place. Its text, which may be long, is read when it is asked for. */
final class PageWords {

  /** Words that begin alike are forms of one: “Cuba”, “Cuban”. */
  private static final double STEM = 0.7;

  private static final int SHORTEST_STEM = 4;

  /** So long a word may be a part of another: “Klima” in “Klimawandel”. */
  private static final int SHORTEST_PART = 5;

  private final PageFacts facts;
  private final Set<String> titles = new HashSet<>();
  private final Set<String> address = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private Optional<TextWords> text = Optional.empty();

  private PageWords(PageFacts facts) {
    this.facts = facts;
  }

  static PageWords of(Source.Page page) {
    PageFacts facts = page.facts();
    PageWords words = new PageWords(facts);
    URI arrived = page.visit().arrived();
    facts.titles().forEach(title -> words.titles.addAll(TitleWords.inOrder(title.value())));
    words.address.addAll(TitleWords.inOrder(String.valueOf(arrived.getPath())));
    facts
        .canonical()
        .ifPresent(own -> words.address.addAll(TitleWords.inOrder(String.valueOf(own.getPath()))));
    for (Collection<Fact<String>> facet : List.of(facts.authors(), facts.publishers())) {
      facet.forEach(name -> words.names.addAll(TitleWords.inOrder(name.value())));
    }
    words.names.addAll(TitleWords.inOrder(String.valueOf(arrived.getHost())));
    return words;
  }

  /** Those of its authors, its publishers and its host. */
  Set<String> names() {
    return names;
  }

  /** Those of its text. */
  TextWords text() {
    TextWords read = text.orElseGet(() -> TextWords.of(facts.text()));
    text = Optional.of(read);
    return read;
  }

  /** How many of some words come back in the titles, in any form. */
  long inTitles(Collection<String> words) {
    return words.stream()
        .filter(w -> titles.contains(w) || titles.stream().anyMatch(o -> isAkin(w, o)))
        .count();
  }

  /** How many of some words come back in the address, in any form of the same word. */
  long inAddress(Collection<String> words) {
    return words.stream()
        .filter(w -> address.contains(w) || address.stream().anyMatch(o -> isForm(w, o)))
        .count();
  }

  /** Whether none of some words stands anywhere. */
  boolean lacks(Collection<String> words) {
    return inTitles(words) + inAddress(words) == 0 && text().inText(words) == 0;
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
