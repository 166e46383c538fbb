package org.footfault.report.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A post on a page.
 *
 * @param id its deep link; every id within begins with {@link #prefix()}
 * @param prefix empty for the only post of a page
 * @param title the post's title, else its name
 * @param name as the user gave it
 * @param address where it stands on the web, if it came from there
 * @param published the day that it says it appeared
 * @param problem why it could not be read; empty if it could
 * @param sentence the outcome in words
 * @param verdicts how many citations have which verdict, all three
 * @param levels how many findings have which level, all three
 * @param checks how many findings each check has, by its id
 * @param obstacles why citations could not be verified, and how many each
 * @param remarks about the reading of the post
 * @param findings about the post as a whole
 * @param notes in its order
 * @param text the post's own words, without its notes
 */
public record PostPart(
    String id,
    String prefix,
    String title,
    String name,
    Optional<String> address,
    Optional<String> published,
    Optional<String> problem,
    String sentence,
    List<Tally> verdicts,
    List<Tally> levels,
    List<Tally> checks,
    Map<String, Long> obstacles,
    List<String> remarks,
    List<FindingBox> findings,
    List<NoteCard> notes,
    List<Paragraph> text) {

  /** Whether the post has a title of its own. */
  public boolean isTitled() {
    return !title.equals(name);
  }

  /** Whether there is more to say below the title: the name, the day. */
  public boolean hasSubline() {
    return isTitled() || published.isPresent();
  }

  /** How many citations there are. */
  public long citations() {
    return verdicts.stream().mapToLong(Tally::count).sum();
  }

  /** The checks of the findings about the post as a whole, for the filters. */
  public String looseChecks() {
    return Cards.checks(findings);
  }

  /** Their levels, likewise. */
  public String looseLevels() {
    return Cards.levels(findings);
  }

  /** A block of the post: a heading, a quotation, a list item, or a plain paragraph. */
  public record Paragraph(String kind, List<Piece> pieces) {}
}
