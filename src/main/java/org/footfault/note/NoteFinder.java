package org.footfault.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.post.Block;
import org.footfault.post.NoteTag;
import org.footfault.post.Post;
import org.footfault.post.Run;
import org.footfault.text.Span;

/**
 * Pairs a post's notes with their marks: where the format says what is a note, as it says; else
 * paragraphs at the end that open with {@code [1]}, and the same numbers in the text before them.
 */
public final class NoteFinder {

  /** Takes {@code [1] Reuters}, refuses {@code [sic] he}. */
  private static final Pattern WRITTEN_NOTE =
      Pattern.compile("\\[\\^?(\\d{1,4}|\\*{1,3})\\]:?\\s*");

  /** Takes {@code [12]} and {@code [^a]}; refuses {@code [2015]} and {@code [sic]}. */
  private static final Pattern WRITTEN_MARK =
      Pattern.compile("\\[(?:(\\d{1,3})|\\^([\\w-]{1,40}))\\]");

  private final Post post;
  private final Passages passages;
  private final List<Definition> definitions = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  private NoteFinder(Post post) {
    this.post = post;
    this.passages = new Passages(post);
  }

  /** The notes of a post. */
  public static Notes find(Post post) {
    return new NoteFinder(post).find();
  }

  private record Definition(String key, String label, Span span, List<Run> runs) {}

  private record Reference(String key, String label, Span span, Block block) {}

  private Notes find() {
    taggedNotes();
    writtenNotes();
    collectMarks();
    return pair();
  }

  private void taggedNotes() {
    Map<Integer, List<Block>> byDefinition = new LinkedHashMap<>();
    for (Block block : post.blocks()) {
      block
          .note()
          .ifPresent(
              tag ->
                  byDefinition
                      .computeIfAbsent(tag.definition(), key -> new ArrayList<>())
                      .add(block));
    }
    for (List<Block> blocks : byDefinition.values()) {
      NoteTag tag = blocks.get(0).note().orElseThrow();
      Span span = blocks.get(0).span().cover(blocks.get(blocks.size() - 1).span());
      List<Run> runs = blocks.stream().flatMap(block -> block.runs().stream()).toList();
      definitions.add(new Definition(tag.key(), tag.label(), span.strip(post.text()), runs));
    }
  }

  /** The run of numbered paragraphs that ends the post, if its numbers rise. */
  private void writtenNotes() {
    List<Block> plain =
        post.blocks().stream()
            .filter(b -> b.note().isEmpty() && b.kind() != Block.Kind.CODE && !b.span().isEmpty())
            .toList();
    List<Definition> found = new ArrayList<>();
    for (Block block : plain) {
      Matcher matcher = WRITTEN_NOTE.matcher(post.text(block.span()));
      if (matcher.lookingAt()) {
        Span span = new Span(block.span().start() + matcher.end(), block.span().end());
        if (!span.strip(post.text()).isEmpty()) {
          found.add(definition(matcher.group(1), span.strip(post.text()), block));
        }
      } else if (!isTail(block)) {
        found.clear();
      }
    }
    definitions.addAll(found);
  }

  /** A short last paragraph after the notes does not make them text. */
  private boolean isTail(Block block) {
    return block.kind() == Block.Kind.RULE || block.span().length() < 80;
  }

  private static Definition definition(String label, Span span, Block block) {
    List<Run> runs =
        block.runs().stream()
            .filter(run -> run.span().overlaps(span))
            .map(
                run ->
                    new Run(
                        new Span(
                            Math.max(run.span().start(), span.start()),
                            Math.min(run.span().end(), span.end())),
                        run.styles(),
                        run.link(),
                        run.mark()))
            .toList();
    return new Definition(label, label, span, runs);
  }

  private void collectMarks() {
    for (Block block : post.blocks()) {
      if (block.note().isPresent() || isWrittenNote(block)) {
        continue;
      }
      for (Run run : block.runs()) {
        run.mark()
            .ifPresent(
                key ->
                    references.add(
                        new Reference(key, bare(post.text(run.span())), run.span(), block)));
      }
      if (block.kind() != Block.Kind.CODE && block.kind() != Block.Kind.HEADING) {
        writtenMarks(block);
      }
    }
    references.sort((a, b) -> a.span().compareTo(b.span()));
  }

  private boolean isWrittenNote(Block block) {
    return definitions.stream().anyMatch(d -> block.span().contains(d.span()));
  }

  private void writtenMarks(Block block) {
    Matcher matcher = WRITTEN_MARK.matcher(post.text(block.span()));
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end()).shift(block.span().start());
      boolean taken = references.stream().anyMatch(r -> r.span().overlaps(span));
      boolean code =
          block.runs().stream()
              .anyMatch(
                  r ->
                      r.span().overlaps(span)
                          && r.styles().contains(org.footfault.post.Style.CODE));
      String label = Optional.ofNullable(matcher.group(1)).orElse(matcher.group(2));
      boolean meant = matcher.group(2) != null || isLikelyNumber(label);
      if (!taken && !code && meant) {
        references.add(new Reference(label, label, span, block));
      }
    }
  }

  /** A bare number is a mark only where numbered notes stand at the end. */
  private boolean isLikelyNumber(String label) {
    boolean numbered = definitions.stream().anyMatch(d -> d.label().matches("\\d{1,4}"));
    return numbered && Integer.parseInt(label) <= definitions.size() + 20;
  }

  private Notes pair() {
    List<Note> notes = new ArrayList<>();
    List<Mark> dangling = new ArrayList<>();
    Map<Reference, Mark> marks = new LinkedHashMap<>();
    int from = 0;
    for (Reference reference : references) {
      marks.put(reference, mark(reference, from));
      from = reference.span().end();
    }
    for (int i = 0; i < definitions.size(); i++) {
      Definition definition = definitions.get(i);
      boolean first = isFirstOfKey(i);
      List<Mark> own =
          first
              ? references.stream()
                  .filter(r -> r.key().equals(definition.key()))
                  .map(marks::get)
                  .toList()
              : List.of();
      notes.add(new Note(definition.label(), definition.span(), definition.runs(), own));
    }
    for (Reference reference : references) {
      if (definitions.stream().noneMatch(d -> d.key().equals(reference.key()))) {
        dangling.add(marks.get(reference));
      }
    }
    notes.sort((a, b) -> a.span().compareTo(b.span()));
    return new Notes(notes, dangling);
  }

  private boolean isFirstOfKey(int index) {
    String key = definitions.get(index).key();
    return definitions.subList(0, index).stream().noneMatch(d -> d.key().equals(key));
  }

  private Mark mark(Reference reference, int from) {
    int start = Math.max(reference.block().span().start(), from);
    Span before = new Span(Math.min(start, reference.span().start()), reference.span().start());
    return new Mark(reference.label(), reference.span(), passages.before(before));
  }

  private static String bare(String written) {
    return written.replaceAll("^[\\[(^\\s]+|[\\])\\s]+$", "");
  }
}
