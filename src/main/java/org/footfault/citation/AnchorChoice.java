package org.footfault.citation;

import java.util.List;
import java.util.Optional;
import org.footfault.citation.Anchors.Anchor;
import org.footfault.citation.Identifier.Scheme;
import org.footfault.text.Address;

/**
 * Which of a citation's links leads to its source: the one on the title; else the only one, if it
 * is on the publication or the date and its address looks like that of an article. A link on an
 * author's name or to a newspaper's front page is none.
 */
final class AnchorChoice {

  private final Slate rest;
  private final List<Anchor> anchors;
  private final boolean identified;

  /**
   * @param rest what is left of the citation
   * @param extras what was taken off it: an address that is written out goes before all links
   */
  AnchorChoice(Slate rest, Extras extras, List<Anchor> anchors) {
    this.rest = rest;
    this.identified = extras.hasIdentifier();
    this.anchors =
        extras.hasOriginal()
            ? List.of()
            : anchors.stream().filter(a -> Draft.has(rest.place(a.span()))).toList();
  }

  /** The host that the longest link leads to, a hint of the publication. */
  Optional<String> host() {
    return anchors.stream()
        .max((a, b) -> Integer.compare(a.span().length(), b.span().length()))
        .map(a -> Extras.host(a.href()));
  }

  /** The link to the source of a reading; empty if it is not clear. */
  Optional<Chosen> choose(Draft draft) {
    for (Anchor anchor : anchors) {
      int[] place = rest.place(anchor.span());
      if (Draft.has(draft.title) && coversMost(place, draft.title)) {
        return Optional.of(new Chosen(anchor, place, On.TITLE, doi(anchor)));
      }
    }
    if (anchors.size() != 1 || !anchors.get(0).isArticle()) {
      return Optional.empty();
    }
    int[] place = rest.place(anchors.get(0).span());
    boolean clear = overlaps(place, draft.container) || onDate(place, draft);
    return clear
        ? Optional.of(new Chosen(anchors.get(0), place, On.OTHER_WORDS, doi(anchors.get(0))))
        : Optional.empty();
  }

  private static boolean onDate(int[] place, Draft draft) {
    return draft.date.map(d -> overlaps(place, Draft.place(d.span()))).orElse(false);
  }

  private static boolean overlaps(int[] place, int[] part) {
    return Draft.has(part) && place[0] < part[1] && part[0] < place[1];
  }

  private Optional<String> doi(Anchor anchor) {
    return identified ? Optional.empty() : Doi.in(anchor.href());
  }

  /** Whether one of two stretches holds most of the other. */
  private static boolean coversMost(int[] link, int[] title) {
    int shared = Math.min(link[1], title[1]) - Math.max(link[0], title[0]);
    return shared * 3 >= 2 * (title[1] - title[0]);
  }

  /** Which words of a citation are the link. */
  private enum On {
    TITLE,
    OTHER_WORDS
  }

  /**
   * The link that was chosen.
   *
   * @param place in the slate of the citation
   */
  record Chosen(Anchor anchor, int[] place, On on, Optional<String> doi) {

    boolean isOnTitle() {
      return on == On.TITLE;
    }

    void into(Citation.Builder builder, Slate slate) {
      Link link = new Link(place[0], place[1], anchor.href());
      Claim<Address> claim =
          slate.claim(Address.of(anchor.href()), place[0], place[1], isOnTitle() ? 0.95 : 0.75);
      if (link.isArchive()) {
        builder.archiveUrl(claim);
      }
      builder.url(claim);
      doi.map(value -> new Identifier(Scheme.DOI, value))
          .ifPresent(id -> builder.identifier(slate.claim(id, place[0], place[1], 0.95)));
    }
  }
}
