package org.footfault.post;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footfault.post.PostBuilder.Look;
import org.footfault.text.Span;

/**
 * Puts paragraphs of reStructuredText into a post, and gives its notes their numbers: those that
 * are written, and for {@code [#]} the next that is free.
 */
final class RestructuredTextNotes {

  private static final String SIGNS = "*†‡§¶#♠♥♦♣";
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_SPAN = 2_000;

  private final PostBuilder builder;
  private final List<String> names = new ArrayList<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Deque<String> anonymous = new ArrayDeque<>();
  private final Deque<String> signs = new ArrayDeque<>();
  private final Set<String> taken = new HashSet<>();
  private List<NoteTag> tags = List.of();
  private String text = "";
  private SourceText source;

  RestructuredTextNotes(String file, PostBuilder builder) {
    this.builder = builder;
    this.source = new SourceText(file);
  }

  /** Tells of a note, by what stands in its brackets; all are told of before any text is put. */
  void define(String name) {
    names.add(name);
    taken.add(name);
  }

  /** The tag of a note, by its place among the notes. */
  NoteTag tag(int index) {
    number();
    return tags.get(index);
  }

  private void number() {
    if (tags.size() == names.size()) {
      return;
    }
    List<NoteTag> all = new ArrayList<>();
    int next = 1;
    int sign = 0;
    for (String name : names) {
      String label = name;
      if (name.startsWith("#")) {
        while (taken.contains(String.valueOf(next))) {
          next++;
        }
        label = String.valueOf(next++);
        if (name.length() == 1) {
          anonymous.add(label);
        }
      } else if (name.equals("*")) {
        label = SIGNS.substring(sign % SIGNS.length(), sign % SIGNS.length() + 1);
        sign++;
        signs.add(label);
      }
      labels.putIfAbsent(name.toLowerCase(Locale.ROOT), label);
      all.add(new NoteTag(label, label, all.size()));
    }
    tags = all;
  }

  void put(SourceText paragraph, Block.Kind kind, Optional<NoteTag> note) {
    number();
    source = paragraph;
    text = paragraph.text();
    builder.begin(kind, note);
    int plain = 0;
    int i = 0;
    while (i < text.length()) {
      int end = isWordBefore(i) ? i : markupEnd(i);
      if (end > i) {
        source.put(builder, new Span(plain, i), Look.PLAIN);
        markup(i, end);
        plain = end;
        i = end;
      } else {
        i++;
      }
    }
    source.put(builder, new Span(plain, text.length()), Look.PLAIN);
    builder.end();
  }

  private boolean isWordBefore(int at) {
    return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at) != '[';
  }

  /** The end of the marked-up words that begin at an offset; the offset if none do. */
  private int markupEnd(int at) {
    return switch (text.charAt(at)) {
      case '[' -> {
        int close = find("]_", at, LONGEST_NAME);
        yield close > at + 1 && isName(at + 1, close) ? close + 2 : at;
      }
      case '`' -> {
        boolean literal = text.startsWith("``", at);
        int close = find(literal ? "``" : "`", at + (literal ? 2 : 1), LONGEST_SPAN);
        int end = close < 0 ? at : close + (literal ? 2 : 1);
        while (!literal && end > at && end < text.length() && text.charAt(end) == '_') {
          end++;
        }
        yield end;
      }
      case '*' -> {
        boolean strong = text.startsWith("**", at);
        int close = find(strong ? "**" : "*", at + (strong ? 2 : 1), LONGEST_SPAN);
        yield close > at + 1 ? close + (strong ? 2 : 1) : at;
      }
      default -> at;
    };
  }

  private int find(String sign, int from, int furthest) {
    int limit = Math.min(text.length() - sign.length(), from + furthest);
    for (int i = from; i <= limit; i++) {
      if (text.startsWith(sign, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isName(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && "#*-_.:+".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private void markup(int start, int end) {
    char sign = text.charAt(start);
    if (sign == '[') {
      mark(start, end);
    } else if (sign == '*') {
      boolean strong = text.startsWith("**", start);
      int width = strong ? 2 : 1;
      Look look = Look.PLAIN.with(strong ? Style.BOLD : Style.ITALIC);
      source.put(builder, new Span(start + width, end - width), look);
    } else if (text.startsWith("``", start)) {
      source.put(builder, new Span(start + 2, end - 2), Look.PLAIN.with(Style.CODE));
    } else {
      link(start, end);
    }
  }

  /** {@code `words <address>`_}: the words, with the address as their link. */
  private void link(int start, int end) {
    int close = text.lastIndexOf('`', end - 1);
    int open = text.lastIndexOf('<', close);
    boolean link = open > start && text.charAt(close - 1) == '>' && end > close + 1;
    if (link) {
      String address = text.substring(open + 1, close - 1);
      Span words = new Span(start + 1, open).strip(text);
      source.put(builder, words, Look.PLAIN.linked(address));
    } else {
      source.put(builder, new Span(start + 1, close), Look.PLAIN);
    }
  }

  private void mark(int start, int end) {
    String name = text.substring(start + 1, end - 2);
    String label =
        switch (name) {
          case "#" -> anonymous.isEmpty() ? "#" : anonymous.remove();
          case "*" -> signs.isEmpty() ? "*" : signs.remove();
          default -> labels.getOrDefault(name.toLowerCase(Locale.ROOT), name);
        };
    int place = source.place(start);
    int last = source.place(end - 1) + 1;
    builder.standFor("[" + label + "]", place, last, Look.PLAIN.marking(label));
  }
}
