package org.footfault.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footfault.post.Block;
import org.footfault.post.NoteTag;
import org.footfault.post.Post;
import org.footfault.post.Run;
import org.footfault.text.Span;

/** Notes and marks that the post's own format says are such. */
final class FormalNotes {

  private FormalNotes() {}

  static Pairing pairing(Post post) {
    Pairing pairing = new Pairing();
    Map<String, Integer> byKey = new HashMap<>();
    Map<Integer, Integer> byNumber = new HashMap<>();
    for (Group group : groups(post.blocks())) {
      int note = pairing.note(group.tag().label(), group.span(post), group.runs());
      byKey.putIfAbsent(group.tag().key(), note);
      Label.number(group.tag().label()).ifPresent(number -> byNumber.putIfAbsent(number, note));
    }
    List<Block> blocks = post.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Run last = Run.plain(new Span(0, 0));
      for (Run run : blocks.get(i).runs()) {
        if (run.mark().isPresent()) {
          Integer note = byKey.get(run.mark().get());
          String label = bare(run.span().in(post.text()));
          if (note == null) {
            pairing.dangling(label, run.span(), i);
          } else {
            pairing.mark(label, run.span(), i, note);
          }
          if (MarkRange.isJoined(post.text(), last.span().end(), run.span().start())) {
            range(last, run, post, byNumber, pairing, i);
          }
          last = run;
        }
      }
    }
    return pairing;
  }

  /** Pairs the notes between those of two marks that a dash joins. */
  private static void range(
      Run from, Run to, Post post, Map<Integer, Integer> byNumber, Pairing pairing, int block) {
    int first = Label.number(bare(post.text(from.span()))).orElse(0);
    int last = Label.number(bare(post.text(to.span()))).orElse(0);
    for (int n = first + 1; first > 0 && last - first <= MarkRange.LONGEST && n < last; n++) {
      Integer note = byNumber.get(n);
      if (note != null) {
        pairing.mark(String.valueOf(n), from.span().cover(to.span()), block, note);
      }
    }
  }

  /** The blocks of one note. */
  record Group(NoteTag tag, List<Block> blocks) {

    Span span(Post post) {
      Span first = blocks.get(0).span();
      return first.cover(blocks.get(blocks.size() - 1).span()).strip(post.text());
    }

    List<Run> runs() {
      return blocks.stream().flatMap(block -> block.runs().stream()).toList();
    }
  }

  static List<Group> groups(List<Block> all) {
    List<Group> groups = new ArrayList<>();
    int last = -1;
    for (Block block : all) {
      if (block.note().isPresent()) {
        NoteTag tag = block.note().get();
        if (tag.definition() != last) {
          groups.add(new Group(tag, new ArrayList<>()));
          last = tag.definition();
        }
        groups.get(groups.size() - 1).blocks().add(block);
      } else {
        last = -1;
      }
    }
    return groups;
  }

  private static String bare(String mark) {
    String label = mark.strip();
    boolean brackets = label.startsWith("[") && label.endsWith("]") && label.length() > 2;
    return brackets ? label.substring(1, label.length() - 1) : label;
  }
}
