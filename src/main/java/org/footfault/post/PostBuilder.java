package org.footfault.post;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footfault.text.Span;

/** Puts a post's text together, block by block, and keeps the place of every piece. */
final class PostBuilder {

  private final StringBuilder text = new StringBuilder();
  private final SourceMap.Builder places;
  private final String file;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private Optional<NoteTag> note = Optional.empty();
  private int blockStart;

  PostBuilder(String file) {
    this.file = file;
    this.places = new SourceMap.Builder(file);
  }

  /** How pieces are set. */
  record Look(Set<Style> styles, Optional<String> link, Optional<String> mark) {

    static final Look PLAIN = new Look(Set.of(), Optional.empty(), Optional.empty());

    Look with(Style style) {
      Set<Style> more = EnumSet.of(style);
      more.addAll(styles);
      return new Look(more, link, mark);
    }

    Look linked(String address) {
      return new Look(styles, Optional.of(address), mark);
    }

    Look marking(String key) {
      return new Look(styles, link, Optional.of(key));
    }
  }

  /** Ends the block before and begins another. */
  void begin(Block.Kind newKind, Optional<NoteTag> newNote) {
    end();
    this.kind = newKind;
    this.note = newNote;
  }

  /** Text that is copied from the file, from this place on. */
  void copy(String piece, int fileStart, Look look) {
    add(piece, fileStart, fileStart + piece.length(), true, look);
  }

  /** Text that stands for a stretch of the file. */
  void standFor(String piece, int fileStart, int fileEnd, Look look) {
    add(piece, fileStart, fileEnd, false, look);
  }

  /** A piece that is copied if the file has the same letters there, else stands for them. */
  void take(String piece, int fileStart, int fileEnd, Look look) {
    boolean same =
        fileEnd <= file.length()
            && fileEnd - fileStart == piece.length()
            && file.startsWith(piece, fileStart);
    add(piece, fileStart, Math.min(fileEnd, file.length()), same, look);
  }

  private void add(String piece, int fileStart, int fileEnd, boolean copied, Look look) {
    if (piece.isEmpty()) {
      return;
    }
    if (text.length() == blockStart && !blocks.isEmpty() && runs.isEmpty()) {
      text.append("\n\n");
      blockStart = text.length();
    }
    int start = text.length();
    if (copied) {
      places.copied(start, fileStart, fileEnd);
    } else {
      places.standsFor(start, fileStart, fileEnd);
    }
    text.append(piece);
    addRun(new Span(start, text.length()), look);
  }

  private void addRun(Span span, Look look) {
    Run run = new Run(span, look.styles(), look.link(), look.mark());
    if (!runs.isEmpty()) {
      Run last = runs.get(runs.size() - 1);
      boolean alike =
          last.styles().equals(run.styles())
              && last.link().equals(run.link())
              && last.mark().equals(run.mark());
      if (alike) {
        runs.set(
            runs.size() - 1,
            new Run(last.span().cover(span), run.styles(), run.link(), run.mark()));
        return;
      }
    }
    runs.add(run);
  }

  /** The letter before the next piece in this block; a space where there is none. */
  char last() {
    return text.length() == blockStart ? ' ' : text.charAt(text.length() - 1);
  }

  /** Ends the block; one without text leaves nothing behind. */
  void end() {
    if (!runs.isEmpty()) {
      blocks.add(new Block(kind, new Span(blockStart, text.length()), List.copyOf(runs), note));
      runs.clear();
    }
    blockStart = text.length();
  }

  /** A line across the page. */
  void rule() {
    end();
    blocks.add(
        new Block(Block.Kind.RULE, new Span(blockStart, blockStart), List.of(), Optional.empty()));
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  SourceMap places() {
    return places.build();
  }
}
