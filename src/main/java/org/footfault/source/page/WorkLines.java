package org.footfault.source.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.footfault.text.Span;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines of the work from those around it. The work is the smallest part of the page that
 * holds most of its sentences; of that part, what stands between its first and its last sentence,
 * without teasers, comments, captions, notices and lists of links. Where that would leave little,
 * nothing is left out: a text that is too long is better than one that lacks a paragraph.
 */
final class WorkLines {

  /** Takes “cookie-banner”, “wp-caption-text” and “share-buttons”; refuses “shareholders”. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?<![a-z])(?:cookies?|consent|gdpr|captions?|(?:photo|image|picture)-?credits?|shar(?:e|ing)|social|follow-?us|subscri(?:be|ption)s?|sign-?up|tool-?bar|print-?only|screen-?reader(?:-?text)?|visually-?hidden|sr-only|author-?(?:bio|box|info)|tag(?:s|-?list|-?cloud)|author-?description)(?![a-z])");

  private static final Set<String> NO_SENTENCES =
      Set.of("figcaption", "form", "button", "label", "textarea", "dialog", "caption", "legend");

  /** No element of these holds an article of several paragraphs. */
  private static final Set<String> LEAVES =
      Set.of("p", "li", "blockquote", "pre", "table", "tbody", "tr", "td");

  /** A line this long is a sentence whatever it ends with, in UTF-16 units. */
  private static final int LONG = 100;

  private static final int SHORTEST = 25;

  /**
   * So much of the sentences of a part must stand in one of its elements for that to be the work.
   */
  private static final double MOST = 0.75;

  /** With less than this share of the long lines left, nothing is left out. */
  private static final double LITTLE_SHARE = 0.25;

  /** So many lines before the first sentence may hold the lead, where no title is known. */
  private static final int LEAD = 12;

  private final Outline outline;
  private final Deque<Frame> open = new ArrayDeque<>();
  private final IdentityHashMap<Element, Part> parts = new IdentityHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Boolean> notices = new HashMap<>();
  private @Nullable Element block;
  private boolean own;
  private @Nullable Element body;

  WorkLines(Outline outline) {
    this.outline = outline;
  }

  private static final class Frame {
    final Element element;
    final boolean own;
    final int first;
    int weight;

    Frame(Element element, boolean own, int first) {
      this.element = element;
      this.own = own;
      this.first = first;
    }
  }

  /** An element with sentences: how much of them, and its lines. */
  private record Part(int weight, int first, int end) {}

  /**
   * @param own whether nothing says that the line is not the work's
   * @param links how many of its characters are links
   */
  private record Line(Span span, @Nullable Element block, boolean own, int links, boolean prose) {

    boolean isLinks() {
      return links * 2 > span.length();
    }

    /** What holds the block and the blocks beside it. */
    @Nullable Element around() {
      return block == null ? null : block.parent();
    }

    boolean isBeside(Element element) {
      return own && links == 0 && (element.equals(block) || element.equals(around()));
    }
  }

  void enter(Element element) {
    Frame around = open.peek();
    boolean ownHere =
        (around == null || around.own) && outline.zoneFrom(element).isEmpty() && !isNotice(element);
    open.push(new Frame(element, ownHere, lines.size()));
    if (element.nameIs("body")) {
      body = element;
    }
  }

  private boolean isNotice(Element element) {
    if (NO_SENTENCES.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    switch (element.normalName()) {
      case "html", "body", "main", "article", "h1" -> {
        return false;
      }
      default -> {}
    }
    String signs = element.className() + " " + element.id();
    return signs.length() > 1
        && notices.computeIfAbsent(signs, s -> NOTICE.matcher(s.toLowerCase(Locale.ROOT)).find());
  }

  void leave() {
    Frame left = open.pop();
    if (left.weight > 0) {
      parts.put(left.element, new Part(left.weight, left.first, lines.size()));
      Frame around = open.peek();
      if (around != null) {
        around.weight += left.weight;
      }
    }
  }

  /** A line begins. */
  void begin(org.jsoup.nodes.@Nullable Node parent) {
    block = parent instanceof Element element ? element : null;
    own = open.isEmpty() || open.peek().own;
  }

  /** The line that began is over. */
  void line(Span span, int links, CharSequence text) {
    int length = span.length();
    char last = text.charAt(span.end() - 1);
    boolean sentence = length >= LONG || (length >= SHORTEST && ".!?…。！？”\"»".indexOf(last) >= 0);
    boolean prose = own && sentence && links * 2 <= length;
    lines.add(new Line(span, block, own, links, prose));
    if (prose && !open.isEmpty()) {
      open.peek().weight += length - links;
    }
  }

  /** The parts of the text that are the work, in order. */
  List<Span> work() {
    Part part = part();
    int first = part.first;
    while (first < part.end && !lines.get(first).prose) {
      first++;
    }
    int end = end(first, part.end);
    int title = title(end);
    int lead = title < 0 ? first - LEAD : title + 1;
    List<Span> work = new ArrayList<>();
    int kept = 0;
    int sentences = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean inside = i >= first && i < end && line.own && !line.isLinks();
      if (i == title || inside || (line.prose && i >= lead && i < first)) {
        work.add(line.span);
        kept += line.prose ? line.span.length() : 0;
      }
      sentences += line.span.length() >= LONG ? line.span.length() : 0;
    }
    boolean little = kept < sentences * LITTLE_SHARE;
    return joined(little ? lines.stream().map(Line::span).toList() : work);
  }

  /** Lines that follow one another are one part. */
  private static List<Span> joined(List<Span> lines) {
    List<Span> parts = new ArrayList<>();
    for (Span line : lines) {
      int last = parts.size() - 1;
      if (last >= 0 && line.start() - parts.get(last).end() <= 1) {
        parts.set(last, parts.get(last).cover(line));
      } else {
        parts.add(line);
      }
    }
    return parts;
  }

  /** Behind the last sentence, with the short lines that stand beside it, such as a list's. */
  private int end(int first, int last) {
    int end = last;
    while (end > first && !lines.get(end - 1).prose) {
      end--;
    }
    Element beside = end > first ? lines.get(end - 1).around() : null;
    while (end < last && beside != null && lines.get(end).isBeside(beside)) {
      end++;
    }
    return end;
  }

  private int title(int end) {
    Optional<Element> title = outline.title().map(Outline.Line::element);
    for (int i = 0; title.isPresent() && i < end; i++) {
      if (title.get().equals(lines.get(i).block)) {
        return i;
      }
    }
    return -1;
  }

  private Part part() {
    Part all = new Part(0, 0, lines.size());
    Element element = body;
    Part part = element == null ? null : parts.get(element);
    if (element == null || part == null) {
      return all;
    }
    int total = part.weight;
    while (true) {
      Element next = null;
      Part nextPart = part;
      for (Element child : element.children()) {
        Part held = parts.get(child);
        if (held != null && held.weight >= total * MOST && !LEAVES.contains(child.normalName())) {
          next = child;
          nextPart = held;
        }
      }
      if (next == null) {
        return part;
      }
      element = next;
      part = nextPart;
    }
  }
}
