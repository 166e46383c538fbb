package org.footfault.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.footfault.note.LabelReader.Opening;
import org.footfault.note.MarkScanner.Candidate;
import org.footfault.post.Block;
import org.footfault.post.NotesHeading;
import org.footfault.post.Post;
import org.footfault.text.Span;

/**
 * Finds notes that are written out as paragraphs with a label, without any markup: at the end of
 * the post, under a heading such as “Notes”, or below a line. A list in the text is none: what has
 * the form of a list must have marks that refer to it, or such a heading.
 */
final class WrittenNotes {

  /** How many paragraphs without a label a note may go on for. */
  private static final int LONGEST_GAP = 3;

  /** How many numbers may be missing in a row. */
  private static final int WIDEST_JUMP = 5;

  /** A shorter paragraph behind the notes is a byline or a list of tags. */
  private static final int SHORT = 200;

  private static final int MOST_SHORT = 3;

  private final Post post;
  private final List<Block> blocks;
  private final List<Optional<Opening>> openings = new ArrayList<>();
  private final List<List<Candidate>> candidates = new ArrayList<>();
  private final Marked marked = new Marked();

  WrittenNotes(Post post) {
    this.post = post;
    this.blocks = post.blocks();
    LabelReader labels = new LabelReader(post.text());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean readable = block.kind() != Block.Kind.CODE && block.kind() != Block.Kind.RULE;
      boolean mayOpen = readable && block.note().isEmpty() && block.kind() != Block.Kind.HEADING;
      Optional<Opening> opening = mayOpen ? labels.opening(block) : Optional.empty();
      openings.add(opening);
      int from = opening.map(Opening::end).orElse(block.span().start());
      List<Candidate> found =
          readable && block.note().isEmpty()
              ? MarkScanner.candidates(post.text(), block, i, from)
              : List.of();
      candidates.add(found);
      found.forEach(marked::add);
    }
  }

  /** The first and last blocks in which each label is used as a mark, in each form. */
  private static final class Marked {

    private final Map<Label, Span> places = new HashMap<>();

    void add(Candidate candidate) {
      if (candidate.attached()) {
        Span block = new Span(candidate.block(), candidate.block());
        places.merge(candidate.label(), block, Span::cover);
      }
    }

    /** Whether a note has a mark outside of the blocks of its zone. */
    boolean has(Label note, int from, int to) {
      for (Label.Form form : Label.Form.values()) {
        Span found = places.get(new Label(note.name(), form));
        if (form.refersTo(note.form())
            && found != null
            && (found.start() < from || found.end() > to)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * One written-out note.
   *
   * @param span its words, without the label
   */
  record Written(Label label, Span span) {}

  /**
   * Notes that stand together.
   *
   * @param from index of the first block
   * @param to index of the last block
   */
  record Zone(int from, int to, List<Written> notes) {}

  /** What may be marks in a block. */
  List<Candidate> candidates(int block) {
    return candidates.get(block);
  }

  List<Zone> zones() {
    List<Zone> zones = new ArrayList<>();
    int expected = 1;
    int i = 0;
    while (i < blocks.size()) {
      if (openings.get(i).isEmpty() || !mayBegin(i, expected)) {
        i++;
        continue;
      }
      Zone zone = zone(i);
      if (isAccepted(zone)) {
        zones.add(zone);
        Label last = zone.notes().get(zone.notes().size() - 1).label();
        expected = last.number().orElse(0) + 1;
      }
      i = zone.to() + 1;
    }
    return zones;
  }

  private boolean mayBegin(int block, int expected) {
    Label label = openings.get(block).orElseThrow().label();
    OptionalInt number = label.number();
    return number.isEmpty()
        || number.getAsInt() <= 1
        || number.getAsInt() == expected
        || isIntroduced(block)
        || (label.form() == Label.Form.BRACKETS && marked.has(label, block, block));
  }

  private Zone zone(int first) {
    List<Integer> starts = new ArrayList<>();
    starts.add(first);
    Opening last = openings.get(first).orElseThrow();
    int next = following(first, last);
    while (next > 0) {
      starts.add(next);
      last = openings.get(next).orElseThrow();
      next = following(next, last);
    }
    int end = starts.get(starts.size() - 1);
    while (end + 1 < blocks.size() && isIndented(end + 1)) {
      end++;
    }
    List<Written> notes = new ArrayList<>();
    for (int k = 0; k < starts.size(); k++) {
      Opening opening = openings.get(starts.get(k)).orElseThrow();
      int lastBlock = k + 1 < starts.size() ? starts.get(k + 1) - 1 : end;
      Span span = new Span(opening.end(), blocks.get(lastBlock).span().end()).strip(post.text());
      notes.add(new Written(opening.label(), span));
    }
    return new Zone(first, end, notes);
  }

  /** The next block that opens a note of the same form and a fitting number; -1 if none is near. */
  private int following(int block, Opening last) {
    int limit = Math.min(blocks.size() - 1, block + LONGEST_GAP + 1);
    boolean goesOn = marked.has(last.label(), block, block);
    for (int i = block + 1; i <= limit; i++) {
      if (!isProse(i) || (i > block + 1 && !goesOn)) {
        return -1;
      }
      Optional<Opening> opening = openings.get(i);
      if (opening.isPresent() && opening.get().label().form() == last.label().form()) {
        return continues(last.label(), opening.get().label()) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean continues(Label last, Label next) {
    if (last.number().isEmpty() || next.number().isEmpty()) {
      return true;
    }
    int step = next.number().getAsInt() - last.number().getAsInt();
    return step >= 0 && step <= WIDEST_JUMP;
  }

  private boolean isProse(int block) {
    Block b = blocks.get(block);
    return b.kind() != Block.Kind.HEADING
        && b.kind() != Block.Kind.RULE
        && b.kind() != Block.Kind.CODE
        && b.note().isEmpty()
        && !NotesHeading.is(b.span().in(post.text()));
  }

  /**
   * Whether a paragraph of a plain text stands further in than the margin: it goes on with a note.
   */
  private boolean isIndented(int block) {
    if (!isProse(block) || openings.get(block).isPresent()) {
      return false;
    }
    int start = blocks.get(block).span().start();
    int at = start;
    while (at > 0 && (post.text().charAt(at - 1) == ' ' || post.text().charAt(at - 1) == '\t')) {
      at--;
    }
    return start - at >= 2 || (start > at && post.text().charAt(at) == '\t');
  }

  private boolean isAccepted(Zone zone) {
    Label.Form form = zone.notes().get(0).label().form();
    long marks =
        zone.notes().stream()
            .map(Written::label)
            .filter(label -> marked.has(label, zone.from(), zone.to()))
            .distinct()
            .count();
    boolean half = marks * 2 >= zone.notes().size();
    boolean isHeaded = isHeaded(zone.from());
    boolean isLast = isLast(zone);
    return switch (form) {
      case CARET -> true;
      case BRACKETS ->
          isHeaded
              || (marks > 0 && (half || isLast || isIntroduced(zone.from())))
              || (zone.to() == blocks.size() - 1 && (zone.notes().size() > 1 || zone.from() == 0));
      case PARENTHESES, LISTED ->
          isHeaded || (marks > 0 && half && (isLast || isIntroduced(zone.from())));
      case RAISED -> isHeaded || (marks > 0 && half);
      case SYMBOL -> marks == zone.notes().size() && areDistinct(zone);
    };
  }

  private static boolean areDistinct(Zone zone) {
    Set<String> names = new HashSet<>();
    return zone.notes().stream().allMatch(note -> names.add(note.label().name()));
  }

  private boolean isHeaded(int block) {
    return block > 0 && NotesHeading.is(blocks.get(block - 1).span().in(post.text()));
  }

  /** Whether a heading of notes or a line across the page stands before a block. */
  private boolean isIntroduced(int block) {
    if (block == 0) {
      return false;
    }
    Block before = blocks.get(block - 1);
    return before.kind() == Block.Kind.RULE || isLine(before.span()) || isHeaded(block);
  }

  /** Whether a block is a line drawn with letters: {@code -----}, {@code * * *}. */
  private boolean isLine(Span span) {
    if (span.length() < 3 || span.length() > 120) {
      return false;
    }
    return span.in(post.text()).chars().allMatch(c -> "-_*=~—– ".indexOf(c) >= 0);
  }

  /** Whether nothing but a few short lines follows. */
  private boolean isLast(Zone zone) {
    int rest = blocks.size() - 1 - zone.to();
    if (rest > MOST_SHORT) {
      return false;
    }
    for (Block block : blocks.subList(zone.to() + 1, blocks.size())) {
      if (block.span().length() > SHORT || block.note().isPresent()) {
        return false;
      }
    }
    return true;
  }
}
