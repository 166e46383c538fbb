package org.footfault.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The marks and notes of a page, however they were found, and what is no part of a note's text: its
 * label, and its ways back.
 */
final class HtmlNotes {

  private final Element body;
  private final HtmlTargets targets;
  private final Map<Element, Mark> marks = new HashMap<>();
  private final List<Element> missing = new ArrayList<>();
  private final Map<Element, Unit> byTarget = new HashMap<>();
  private final Map<Element, List<Unit>> byElement = new HashMap<>();
  private final Set<Element> more = new HashSet<>();
  private final Set<Element> dropped;
  private final List<Unit> inOrder = new ArrayList<>();
  private final Set<Element> listsSeen = new HashSet<>();

  /** What the reader sees of a mark, and the key of its note. */
  record Mark(String label, String key) {}

  /** One note of a page. */
  static final class Unit {

    private final Element element;
    private final Element target;
    private final String key;
    private final List<Element> continuation = new ArrayList<>();
    private final String label;
    private boolean hasOtherLabels;
    private int definition;

    private Unit(Element element, Element target, String key, String label) {
      this.element = element;
      this.target = target;
      this.key = key;
      this.label = label;
    }

    /** The element that it stands in, of its own or with others. */
    Element element() {
      return element;
    }

    /** Elements behind that one that belong to it, too. */
    List<Element> continuation() {
      return continuation;
    }

    NoteTag tag() {
      return new NoteTag(key, label, definition);
    }
  }

  HtmlNotes(Element body) {
    this.body = body;
    this.targets = new HtmlTargets(body);
    this.dropped = HtmlMarkup.LABEL.in(body);
    new HtmlLinkedNotes(body, targets, this).find();
    new HtmlSpecialNotes(body, targets, this).find();
    if (marks.isEmpty()) {
      new HtmlListedNotes(body, this).find();
    }
    number();
  }

  /** Records that a mark leads to a note that stands in an element of its own. */
  void pair(Element mark, Element unit) {
    pair(mark, unit, unit, label(mark));
  }

  /**
   * Records that a mark leads to a note.
   *
   * @param unit the element that the note stands in
   * @param target where the mark leads to: that element, or the place in it where the note begins
   */
  void pair(Element mark, Element unit, Element target, String label) {
    Unit note = unit(unit, target, label);
    note.hasOtherLabels |= !note.label.equals(label);
    marks.put(mark, new Mark(label, note.key));
  }

  private Unit unit(Element element, Element target, String label) {
    Unit known = byTarget.get(target);
    if (known != null) {
      return known;
    }
    List<Unit> here = byElement.computeIfAbsent(element, key -> new ArrayList<>(1));
    if (!here.isEmpty() && (target.equals(element) || here.get(0).target.equals(element))) {
      return here.get(0);
    }
    Unit unit = new Unit(element, target, "at " + targets.place(target), label);
    byTarget.put(target, unit);
    here.add(unit);
    inOrder.add(unit);
    return unit;
  }

  /** Records a note that no mark leads to. */
  void add(Element unit, String label) {
    unit(unit, unit, label);
  }

  /** Records a mark whose note is nowhere. */
  void miss(Element mark) {
    missing.add(mark);
  }

  /** Records that an element is no part of the text. */
  void drop(Element element) {
    dropped.add(element);
  }

  /** Records that an element goes on with the note of another. */
  void goOn(Element unit, Element next) {
    List<Unit> here = byElement.getOrDefault(unit, List.of());
    if (!here.isEmpty() && !byElement.containsKey(next)) {
      here.get(here.size() - 1).continuation.add(next);
      more.add(next);
    }
  }

  boolean isNote(Element element) {
    return byElement.containsKey(element) || more.contains(element);
  }

  /** The notes in the order of the page. */
  List<Unit> units() {
    return inOrder;
  }

  /** The note that begins at an element inside of one that several notes share. */
  Optional<NoteTag> beginningAt(Element element) {
    Unit unit = byTarget.get(element);
    return unit == null ? Optional.empty() : Optional.of(unit.tag());
  }

  /** The marks, by their elements; those whose note is nowhere included. */
  Map<Element, Mark> marked() {
    return marks;
  }

  /** Counts the notes on from those that stand before them. */
  void numberFrom(int first) {
    for (int i = 0; i < inOrder.size(); i++) {
      inOrder.get(i).definition = first + i;
    }
  }

  Optional<Mark> mark(Element element) {
    return Optional.ofNullable(marks.get(element));
  }

  /** Whether an element is a label or link back, and no part of the text. */
  boolean isDropped(Element element) {
    return dropped.contains(element);
  }

  /** Whether every mark, and every note, lies inside an element. */
  boolean allWithin(Element root) {
    return marks.keySet().stream().allMatch(mark -> HtmlTargets.isInside(mark, root))
        && byElement.keySet().stream().allMatch(unit -> HtmlTargets.isInside(unit, root));
  }

  /** Takes in what is left of a list of notes, and gives every note its number of definition. */
  private void number() {
    dropCommonTargets();
    if (!inOrder.isEmpty()) {
      missing.forEach(m -> marks.put(m, new Mark(label(m), "missing " + targets.place(m))));
    }
    for (Unit unit : List.copyOf(inOrder)) {
      Element list = unit.element.parent();
      if (list != null && unit.element.normalName().equals("li")) {
        addRest(list);
      }
    }
    inOrder.removeIf(this::isInsideAnother);
    inOrder.sort((a, b) -> Integer.compare(targets.place(a.target), targets.place(b.target)));
    for (int i = 0; i < inOrder.size(); i++) {
      inOrder.get(i).definition = i;
      HtmlLinkedNotes.dropArrows(inOrder.get(i), this);
    }
  }

  /** What marks of several labels lead to is a list of sources, and no note. */
  private void dropCommonTargets() {
    for (Unit unit : List.copyOf(inOrder)) {
      if (unit.hasOtherLabels) {
        forget(unit);
        inOrder.remove(unit);
        marks.values().removeIf(mark -> mark.key().equals(unit.key));
      }
    }
  }

  private void forget(Unit unit) {
    byElement.remove(unit.element);
    byTarget.remove(unit.target);
  }

  /** Items of a list of notes that have a name, but no mark. */
  private void addRest(Element list) {
    if (!listsSeen.add(list)) {
      return;
    }
    HtmlListedNotes.labels(list)
        .forEach(
            (item, label) -> {
              if (!byElement.containsKey(item) && item.hasAttr("id")) {
                addLinked(item, label);
              }
            });
  }

  /** A note of the list; a link in the text that leads to it, whatever it says, is its mark. */
  private void addLinked(Element item, String label) {
    add(item, label);
    for (Element link : targets.leadingTo(item)) {
      if (targets.place(link) < targets.place(item) && !isDropped(link)) {
        Unit unit = byTarget.get(item);
        if (unit != null && !marks.containsKey(link)) {
          marks.put(link, new Mark(label(link), unit.key));
        }
      }
    }
  }

  private boolean isInsideAnother(Unit unit) {
    for (Element e = unit.element.parent(); e != null && !e.equals(body); e = e.parent()) {
      if (byElement.containsKey(e)) {
        forget(unit);
        return true;
      }
    }
    return false;
  }

  /** What a mark says, without brackets; of {@code [1:2]}, the second mark of note 1, the 1. */
  static String label(Element mark) {
    String text = mark.text().strip();
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':' && !label.isEmpty() && Character.isDigit(label.charAt(0))) {
        break;
      }
      if ("[]()".indexOf(c) < 0) {
        label.append(c);
      }
    }
    return label.toString().strip();
  }
}
