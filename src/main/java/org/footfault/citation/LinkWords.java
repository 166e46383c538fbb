package org.footfault.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.footfault.citation.Anchors.Anchor;
import org.footfault.note.Note;
import org.footfault.text.Address;

/**
 * Links whose words only lead to the source (“available here”, “[PDF]”, a shortened address), and
 * links that stand in no citation at all.
 */
final class LinkWords {

  /** Words of a link in a sentence may be no title: too weak to be held against a page. */
  private static final double WEAK = 0.5;

  private static final int FEWEST_WORDS_OF_A_TITLE = 2;

  private static final int LONGEST_LEAD = 40;

  private LinkWords() {}

  /** The addresses that a piece writes out, and those that such words hide; in order. */
  static List<Link> links(Slate slate, List<Anchor> anchors) {
    List<Link> written = slate.scan().links();
    if (anchors.isEmpty()) {
      return written;
    }
    List<Link> links = new ArrayList<>();
    for (Link link : written) {
      links.add(whole(link, slate, anchors));
    }
    for (Anchor anchor : anchors) {
      int[] place = slate.place(anchor.span());
      if (Draft.has(place)
          && written.stream().noneMatch(l -> l.start() < place[1] && place[0] < l.end())
          && leadsOnly(slate.text().substring(place[0], place[1]))) {
        links.add(new Link(place[0], place[1], anchor.href()));
      }
    }
    links.sort(Comparator.comparingInt(Link::start));
    return links;
  }

  /**
   * Whether words of a citation are a link to its source, beside links to copies of it:
   * “‘<u>Title</u>’. Site. <u>Archived</u> from the original”.
   *
   * @param leading the links that such words hide or that are written out
   */
  static boolean isOriginalLinked(Slate slate, List<Anchor> anchors, List<Link> leading) {
    if (anchors.isEmpty()) {
      return false;
    }
    return anchors.stream()
        .filter(anchor -> !new Link(0, 0, anchor.href()).isArchive())
        .map(anchor -> slate.place(anchor.span()))
        .filter(Draft::has)
        .anyMatch(
            place -> leading.stream().noneMatch(l -> l.start() < place[1] && place[0] < l.end()));
  }

  /** An address that is shortened in the text, “https://times.example/2015/…”, as it is in full. */
  private static Link whole(Link link, Slate slate, List<Anchor> anchors) {
    String shown = link.address();
    String begin = shown.endsWith("…") ? shown.substring(0, shown.length() - 1) : shown;
    for (Anchor anchor : anchors) {
      int[] place = slate.place(anchor.span());
      boolean covers = Draft.has(place) && place[0] <= link.start() && link.end() <= place[1];
      boolean cut =
          covers && slate.text().substring(link.start(), place[1]).matches("\\S+(?:…|\\.{3})");
      if (cut && anchor.href().startsWith(begin)) {
        return new Link(link.start(), place[1], anchor.href());
      }
    }
    return link;
  }

  static boolean leadsOnly(String words) {
    boolean address = words.indexOf(' ') < 0 && words.indexOf('.') > 0 && words.indexOf('/') > 0;
    return address || Lexicon.LINK_WORDS.has(Words.bare(words).toLowerCase(Locale.ROOT));
  }

  /** Whether nothing is said but “see”, “here” and “and”. */
  static boolean leadOnly(String words) {
    if (words.length() > LONGEST_LEAD) {
      return false;
    }
    for (int[] w : Words.of(words, 0, words.length())) {
      int stop = Words.trimEnd(words, w[0], w[1], ".");
      String word = Words.bare(words.substring(w[0], stop)).toLowerCase(Locale.ROOT);
      boolean leads =
          word.isEmpty()
              || Lexicon.LINK_WORDS.has(word)
              || Lexicon.CONNECTING_WORDS.has(word)
              || Lexicon.SIGNALS.has(word);
      if (!leads) {
        return false;
      }
    }
    return true;
  }

  /** The citation that a link makes by itself: an address, and its words as a weak title. */
  static Citation citation(CitationId id, Note note, Anchor anchor) {
    String written = anchor.words();
    String title = written.replaceAll("\\s+", " ");
    Citation.Builder citation =
        new Citation.Builder(id, note, anchor.span())
            .kind(Citation.Kind.WEB_PAGE)
            .url(new Claim<>(Address.of(anchor.href()), written, anchor.span(), 0.9));
    boolean named =
        Words.count(title, 0, title.length()) >= FEWEST_WORDS_OF_A_TITLE && !leadsOnly(title);
    return named
        ? citation.title(new Claim<>(title, written, anchor.span(), WEAK)).build()
        : citation.build();
  }
}
