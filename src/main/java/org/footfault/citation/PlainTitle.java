package org.footfault.citation;

import java.util.List;

/**
 * Whether a title that nothing sets off can be mixed up with nothing else: all that stands before
 * the date or the address is the title, or the names of its authors and the title.
 */
final class PlainTitle {

  /** Fewer words, alone before a date, may be the name of a site or of a person. */
  private static final int FEWEST = 3;

  /** Fewer, where nothing but an address follows, may be the name of an organisation. */
  private static final int FEWEST_WITHOUT_DATE = 4;

  /** Names that are surer than this are no part of a title. */
  private static final double NAMES = 2;

  private final Body body;
  private final Draft draft;
  private final String text;
  private final int from;
  private final int to;

  /**
   * @param draft a reading that has a title
   */
  PlainTitle(Body body, Draft draft) {
    this.body = body;
    this.draft = draft;
    this.text = body.text;
    this.from = draft.title[0];
    this.to = draft.title[1];
  }

  /** Takes “Why the ferry left (May 1, 2019)”, “Jane Roe, How the ferry was lost, https://…”. */
  boolean isAlone() {
    int words = Words.of(text, from, to).size();
    boolean dated = draft.date.filter(date -> date.span().start() >= to).isPresent();
    boolean bare = Words.trimEnd(text, to, text.length(), " .,;") <= to;
    return !Draft.has(draft.container)
        && (dated && words >= FEWEST || bare && words >= FEWEST_WITHOUT_DATE && isNoName())
        && (startsTheNote() || isBehindNames())
        && hasNoParts();
  }

  private boolean startsTheNote() {
    return from == 0;
  }

  private boolean isBehindNames() {
    int end = Words.trimEnd(text, 0, from, " ,");
    return !draft.authors.isEmpty()
        && draft.authorsScore > NAMES
        && Draft.has(draft.authorsPart)
        && draft.authorsPart[0] == 0
        && draft.authorsPart[1] >= end
        && draft.authors.stream().allMatch(name -> name.kind() == Author.Kind.PERSON);
  }

  /** “Port Alder Harbour Authority”: the site, and no title. */
  private boolean isNoName() {
    return !body.names.organisation(from, to).hasOrganisation()
        || body.names.organisation(from, to).score() < NAMES;
  }

  /** Whether each comma is one of a sentence: what follows it goes on in small letters. */
  private boolean hasNoParts() {
    List<int[]> words = Words.of(text, from, to);
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean comma = text.charAt(words.get(i)[1] - 1) == ',';
      if (comma && !Character.isLowerCase(text.charAt(words.get(i + 1)[0]))) {
        return false;
      }
    }
    return true;
  }
}
