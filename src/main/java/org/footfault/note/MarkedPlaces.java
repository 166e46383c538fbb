package org.footfault.note;

import java.util.BitSet;
import org.footfault.post.Block;

/** Which blocks of a post carry marks, and which belong to notes. */
final class MarkedPlaces {

  private final BitSet ofNotes = new BitSet();
  private final BitSet marks = new BitSet();

  MarkedPlaces(Notes notes) {
    for (Note note : notes.notes()) {
      ofNotes.set(note.span().start(), note.span().end());
      note.marks().forEach(mark -> marks.set(mark.span().start()));
    }
    notes.dangling().forEach(mark -> marks.set(mark.span().start()));
  }

  /** Whether a mark stands in a block. */
  boolean hasMark(Block block) {
    return isSetIn(marks, block);
  }

  /** Whether a block is a note's, or a part of one. */
  boolean isOfNote(Block block) {
    return block.note().isPresent() || isSetIn(ofNotes, block);
  }

  /** Where the note ends that a block is a part of. */
  int endOfNote(Block block) {
    return ofNotes.nextClearBit(Math.max(0, ofNotes.nextSetBit(block.span().start())));
  }

  private static boolean isSetIn(BitSet places, Block block) {
    int place = places.nextSetBit(block.span().start());
    return place >= 0 && place < block.span().end();
  }
}
