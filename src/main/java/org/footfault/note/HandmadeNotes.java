package org.footfault.note;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footfault.note.MarkScanner.Candidate;
import org.footfault.note.WrittenNotes.Written;
import org.footfault.note.WrittenNotes.Zone;
import org.footfault.post.Block;
import org.footfault.post.Post;

/** Pairs marks and notes that people wrote by hand, by their labels. */
final class HandmadeNotes {

  /** A number further behind the last note's than this is no mark of a note that went missing. */
  private static final int FURTHEST = 10;

  private final Post post;
  private final WrittenNotes written;
  private final Pairing pairing = new Pairing();
  private final Map<String, List<Target>> targets = new HashMap<>();
  private final Set<Label.Form> matched = EnumSet.noneOf(Label.Form.class);
  private int highest;

  private HandmadeNotes(Post post) {
    this.post = post;
    this.written = new WrittenNotes(post);
  }

  /** A note, and the index of its zone's first block. */
  private record Target(int zone, Label.Form form, int note) {}

  static Pairing pairing(Post post) {
    return new HandmadeNotes(post).paired();
  }

  private Pairing paired() {
    boolean[] inZone = new boolean[post.blocks().size()];
    for (Zone zone : zones()) {
      List<Block> blocks = post.blocks().subList(zone.from(), zone.to() + 1);
      addNotes(zone, blocks);
      for (int i = zone.from(); i <= zone.to(); i++) {
        inZone[i] = true;
      }
    }
    List<Candidate> unmatched = new ArrayList<>();
    for (int i = 0; i < inZone.length && !targets.isEmpty(); i++) {
      if (!inZone[i]) {
        match(written.candidates(i), unmatched);
      }
    }
    unmatched.stream()
        .filter(this::isMissing)
        .forEach(c -> pairing.dangling(c.label().name(), c.span(), c.block()));
    return pairing;
  }

  /** Written-out notes, and those lists of notes that the format shows but no mark leads to. */
  private List<Zone> zones() {
    List<Zone> zones = new ArrayList<>(written.zones());
    List<Block> blocks = post.blocks();
    int i = 0;
    while (i < blocks.size()) {
      int from = i;
      while (i < blocks.size() && blocks.get(i).note().isPresent()) {
        i++;
      }
      if (i > from) {
        List<Written> notes =
            FormalNotes.groups(blocks.subList(from, i)).stream()
                .map(g -> new Written(label(g.tag().label()), g.span(post)))
                .toList();
        zones.add(new Zone(from, i - 1, notes));
      } else {
        i++;
      }
    }
    zones.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return zones;
  }

  private static Label label(String name) {
    boolean symbols = !name.isEmpty() && "*†‡§¶".indexOf(name.charAt(0)) >= 0;
    return new Label(name, symbols ? Label.Form.SYMBOL : Label.Form.LISTED);
  }

  private void addNotes(Zone zone, List<Block> blocks) {
    int block = 0;
    for (Written note : zone.notes()) {
      while (block + 1 < blocks.size() && blocks.get(block).span().end() <= note.span().start()) {
        block++;
      }
      int end = block + 1;
      while (end < blocks.size() && blocks.get(end).span().start() < note.span().end()) {
        end++;
      }
      String name = note.label().name();
      int number =
          pairing.note(
              name, note.span(), NoteFinder.runsIn(note.span(), blocks.subList(block, end)));
      targets
          .computeIfAbsent(name, key -> new ArrayList<>())
          .add(new Target(zone.from(), note.label().form(), number));
      highest = Math.max(highest, note.label().number().orElse(0));
    }
  }

  private void match(List<Candidate> candidates, List<Candidate> unmatched) {
    for (Candidate candidate : candidates) {
      Optional<Target> target = target(candidate);
      if (target.isPresent()) {
        matched.add(candidate.label().form());
        pairing.mark(
            candidate.label().name(), candidate.span(), candidate.block(), target.get().note());
      } else {
        unmatched.add(candidate);
      }
    }
  }

  /** The first note of that label below the mark, else the last one above it. */
  private Optional<Target> target(Candidate mark) {
    List<Target> all = targets.getOrDefault(mark.label().name(), List.of());
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).zone() <= mark.block()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int nearest = low < all.size() ? low : low - 1;
    if (nearest < 0) {
      return Optional.empty();
    }
    return Optional.of(all.get(nearest))
        .filter(target -> mark.label().form().refersTo(target.form()));
  }

  /** Whether a mark without a note is surely a mark: of a form that others have, and near them. */
  private boolean isMissing(Candidate mark) {
    if (!mark.attached()) {
      return false;
    }
    if (mark.label().form() == Label.Form.CARET) {
      return true;
    }
    int number = mark.label().number().orElse(0);
    return matched.contains(mark.label().form()) && number >= 1 && number <= highest + FURTHEST;
  }
}
