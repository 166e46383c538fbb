package org.footfault.post;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.footfault.post.PostBuilder.Look;
import org.footfault.text.Span;

/** Puts a paragraph of AsciiDoc into a post: its styles, links, marks, and then its notes. */
final class AsciiDocInline {

  private static final String NOTE = "footnote";
  private static final int LONGEST_ADDRESS = 2_000;
  private static final int LONGEST_NOTE = 20_000;
  private static final int LONGEST_STYLED = 2_000;

  private final PostBuilder builder;
  private final Map<String, String> labels = new HashMap<>();
  private final Deque<Waiting> notes = new ArrayDeque<>();
  private String text = "";
  private SourceText source;
  private int count;

  AsciiDocInline(String file, PostBuilder builder) {
    this.builder = builder;
    this.source = new SourceText(file);
  }

  /** A note whose mark was put, and whose words follow. */
  private record Waiting(Span words, NoteTag tag) {}

  void put(SourceText paragraph, Block.Kind kind) {
    source = paragraph;
    text = paragraph.text();
    builder.begin(kind, Optional.empty());
    put(new Span(0, text.length()), Look.PLAIN);
    builder.end();
    while (!notes.isEmpty()) {
      Waiting note = notes.remove();
      builder.begin(Block.Kind.PARAGRAPH, Optional.of(note.tag()));
      put(note.words(), Look.PLAIN);
      builder.end();
    }
  }

  private void put(Span part, Look look) {
    int plain = part.start();
    int i = part.start();
    while (i < part.end()) {
      int end = macroEnd(i, part.end());
      if (end > i) {
        source.put(builder, new Span(plain, i), look);
        macro(i, end, look);
        plain = end;
        i = end;
        continue;
      }
      if (text.startsWith("\\]", i)) {
        source.put(builder, new Span(plain, i), look);
        plain = i + 1;
      }
      int closing = styleEnd(i, part.end());
      if (closing > i) {
        source.put(builder, new Span(plain, i), look);
        styled(i, closing, look);
        plain = closing;
        i = closing;
      } else {
        i++;
      }
    }
    source.put(builder, new Span(plain, part.end()), look);
  }

  /** The end of the note or link that begins at an offset, behind its bracket; else the offset. */
  private int macroEnd(int at, int limit) {
    char c = text.charAt(at);
    boolean mayBegin = c == 'f' || c == 'h' || c == 'l';
    if (!mayBegin || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && c != 'f')) {
      return at;
    }
    boolean note = text.startsWith(NOTE + ":", at) || text.startsWith(NOTE + "ref:", at);
    boolean link = text.startsWith("link:", at) || isWeb(at);
    if (!note && !link) {
      return at;
    }
    int open = at;
    int far = Math.min(limit, at + LONGEST_ADDRESS);
    while (open < far && text.charAt(open) != '[' && text.charAt(open) != ' ') {
      open++;
    }
    if (open >= far || text.charAt(open) != '[') {
      return at;
    }
    int close = closing(open, limit);
    return close > 0 ? close + 1 : at;
  }

  private boolean isWeb(int at) {
    return text.startsWith("http://", at) || text.startsWith("https://", at);
  }

  /** The bracket that closes another; -1 if none does, or only after very long. */
  private int closing(int open, int limit) {
    int depth = 0;
    int far = Math.min(limit, open + LONGEST_NOTE);
    for (int i = open; i < far; i++) {
      char c = text.charAt(i);
      boolean escaped = text.charAt(i - 1) == '\\';
      if (c == '[' && !escaped) {
        depth++;
      } else if (c == ']' && escaped) {
        // “[2012\]”: inside a note only the bracket that closes it stands bare.
        depth = Math.max(1, depth - 1);
      } else if (c == ']' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private void macro(int start, int end, Look look) {
    int open = text.indexOf('[', start);
    Span words = new Span(open + 1, end - 1);
    if (text.startsWith(NOTE, start)) {
      note(start, open, words, end, look);
      return;
    }
    int from = text.startsWith("link:", start) ? start + 5 : start;
    String address = text.substring(from, open);
    Look linked = look.linked(address);
    boolean named = !words.isEmpty();
    if (named) {
      source.put(builder, words, linked);
    } else {
      source.put(builder, new Span(from, open), linked);
    }
  }

  private void note(int start, int open, Span words, int end, Look look) {
    boolean old = text.startsWith(NOTE + "ref", start);
    String name = old ? "" : text.substring(text.indexOf(':', start) + 1, open);
    Span body = words;
    if (old) {
      int comma = text.indexOf(',', words.start());
      boolean both = comma >= 0 && comma < words.end();
      name = text.substring(words.start(), both ? comma : words.end());
      body = both ? new Span(comma + 1, words.end()) : new Span(words.end(), words.end());
    }
    boolean repeats = body.isEmpty();
    String label = repeats ? labels.getOrDefault(name, name) : String.valueOf(count + 1);
    if (!repeats) {
      if (!name.isEmpty()) {
        labels.putIfAbsent(name, label);
      }
      notes.add(new Waiting(body.strip(text), new NoteTag(label, label, count++)));
    }
    String key = repeats && !labels.containsKey(name) ? "missing " + name : label;
    int place = source.place(start);
    builder.standFor(
        "[" + label + "]", place, Math.max(place, source.place(end - 1) + 1), look.marking(key));
  }

  /** The end of the styled words that begin at an offset, behind their sign; else the offset. */
  private int styleEnd(int at, int limit) {
    char sign = text.charAt(at);
    boolean opens =
        "_*`".indexOf(sign) >= 0
            && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
            && at + 1 < limit
            && text.charAt(at + 1) != ' ';
    int far = Math.min(limit, at + LONGEST_STYLED);
    for (int i = at + 2; opens && i < far; i++) {
      boolean closes =
          text.charAt(i) == sign
              && text.charAt(i - 1) != ' '
              && (i + 1 >= limit || !Character.isLetterOrDigit(text.charAt(i + 1)));
      if (closes) {
        return i + 1;
      }
    }
    return at;
  }

  private void styled(int start, int end, Look look) {
    Span words = new Span(start + 1, end - 1);
    switch (text.charAt(start)) {
      case '_' -> put(words, look.with(Style.ITALIC));
      case '*' -> put(words, look.with(Style.BOLD));
      default -> source.put(builder, words, look.with(Style.CODE));
    }
  }
}
