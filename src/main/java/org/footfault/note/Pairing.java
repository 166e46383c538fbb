package org.footfault.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.footfault.post.Post;
import org.footfault.post.Run;
import org.footfault.text.Span;

/** Which marks refer to which notes, before their passages are read. */
final class Pairing {

  private static final int NOWHERE = -1;

  private final List<Found> found = new ArrayList<>();
  private final Map<Integer, List<Reference>> byBlock = new TreeMap<>();

  private record Found(String label, Span span, List<Run> runs) {}

  private record Reference(String label, Span span, int note) {}

  /** Adds a note and returns its number. */
  int note(String label, Span span, List<Run> runs) {
    found.add(new Found(label, span, runs));
    return found.size() - 1;
  }

  /** Adds a mark that refers to a note. */
  void mark(String label, Span span, int block, int note) {
    byBlock.computeIfAbsent(block, key -> new ArrayList<>()).add(new Reference(label, span, note));
  }

  /** Adds a mark whose note is nowhere. */
  void dangling(String label, Span span, int block) {
    mark(label, span, block, NOWHERE);
  }

  Notes notes(Post post) {
    List<List<Mark>> marks = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      marks.add(new ArrayList<>());
    }
    List<Mark> dangling = new ArrayList<>();
    byBlock.forEach(
        (block, references) -> {
          Passages passages = new Passages(post.text(), post.blocks().get(block));
          references.sort((a, b) -> a.span().compareTo(b.span()));
          for (Reference reference : references) {
            Passage passage = passages.before(reference.span());
            Mark mark = new Mark(reference.label(), reference.span(), passage);
            (reference.note() == NOWHERE ? dangling : marks.get(reference.note())).add(mark);
          }
        });
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found note = found.get(i);
      notes.add(new Note(note.label(), note.span(), note.runs(), marks.get(i)));
    }
    return new Notes(notes, dangling);
  }
}
