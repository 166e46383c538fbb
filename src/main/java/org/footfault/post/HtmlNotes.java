package org.footfault.post;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the marks and notes of a page by the links between them: a mark leads to a note by its
 * fragment, and is believed if the note leads back, if its markup is that of a known producer, or
 * if it is one of several numbers that lead into one list of notes.
 */
final class HtmlNotes {

  /** Marks as known producers write them; one of these needs no link back. */
  private static final String KNOWN_MARKS =
      "sup[data-fn] > a, a.fn[data-fn], span.easy-footnote > a, a.footnote-identifier-link,"
          + " a.jetpack-footnote, a.footnote-anchor, sup.reference > a, a[href*=#_ftn],"
          + " a[href*=#_edn], a[href^=#ftnt], a.sdfootnoteanc, a.sdendnoteanc,"
          + " a[data-footnote-ref], a.footnote-reference, sup.footnote > a, sup.footnoteref > a,"
          + " a.footnote-ref, a.footnoteRef, sup[id^=fnref] a, a[href^=#fn:], a[rel=footnote],"
          + " sup.footnote-ref > a, sup.footnote-reference > a, span.footnote-mark > a,"
          + " a.footnote[id^=DOCF], a[data-type=noteref], [role=doc-noteref], a.footref,"
          + " [data-footnote-reference] a";

  /** Links from a note back to its mark. */
  private static final String BACK_LINKS =
      ".footnote-back, .footnote-backref, .reversefootnote, .data-footnote-backref,"
          + " .easy-footnote-to-top, .mw-cite-backlink, a[role=doc-backlink], a[href^=#fnref],"
          + " .footnote-back-link-wrapper, .footnoteBackLink, .fn-backref, .backrefs,"
          + " a[data-footnote-backref], a.footnote-number, a.footnum, a.sdfootnotesym,"
          + " a.sdendnotesym, a[href*=#_ftnref], a[href*=#_ednref], a[href^=#ftnt_ref],"
          + " .footnote-definition-label, .footnote_backlink";

  private static final String UNITS = "li, aside, dd, tr, div, p, blockquote, section";

  /** Takes {@code 1}, {@code [12]}, {@code 1:1}, {@code *}, {@code iv}; refuses {@code here}. */
  private static final Pattern LABEL =
      Pattern.compile("(?:note )?(?:\\d{1,4}(?::\\d{1,3})?|[a-z]|[ivxlc]{1,6}|[*†‡§¶]{1,4})");

  private static final Pattern ARROWS = Pattern.compile("[\\s↩↵↑⤴^↪⏎←«\\uFE0E\\uFE0F\\d\\[\\]]*");

  private final Element body;
  private final Map<String, Element> targets = new HashMap<>();
  private final Map<Element, Integer> order = new HashMap<>();
  private final Map<Element, String> marks = new HashMap<>();
  private final Map<Element, NoteTag> units = new HashMap<>();
  private final List<Element> unitsInOrder = new ArrayList<>();
  private final Set<Element> dropped = new HashSet<>();

  HtmlNotes(Element body) {
    this.body = body;
    int place = 0;
    for (Element element : body.getAllElements()) {
      order.put(element, place++);
      remember(element.id(), element);
      if (element.normalName().equals("a")) {
        remember(element.attr("name"), element);
      }
    }
    findLinked();
    new HtmlSpecialNotes(body, this).find();
    numberUnits();
  }

  private void remember(String name, Element element) {
    if (!name.isEmpty()) {
      targets.putIfAbsent(name, element);
      targets.putIfAbsent(name.toLowerCase(Locale.ROOT), element);
    }
  }

  /** The key of the note that an element marks. */
  Optional<String> mark(Element element) {
    return Optional.ofNullable(marks.get(element));
  }

  /** The note that an element is. */
  Optional<NoteTag> unit(Element element) {
    return Optional.ofNullable(units.get(element));
  }

  /** Whether an element is a label or link back, and no part of the text. */
  boolean isDropped(Element element) {
    return dropped.contains(element);
  }

  /** The elements of notes, in the order of the page. */
  List<Element> units() {
    return unitsInOrder;
  }

  /** Whether every mark, and every note, lies inside an element. */
  boolean allWithin(Element root) {
    Set<Element> inside = new HashSet<>(root.getAllElements());
    return inside.containsAll(marks.keySet()) && inside.containsAll(units.keySet());
  }

  private void findLinked() {
    Set<Element> known = setOf(body.select(KNOWN_MARKS));
    Set<Element> backs = setOf(body.select(BACK_LINKS));
    Map<Element, List<Element>> unsure = new HashMap<>();
    for (Element link : body.select("a[href*=#]")) {
      Optional<Element> unit = backs.contains(link) ? Optional.empty() : unitOf(link);
      if (unit.isEmpty() || !looksLikeMark(link, known.contains(link))) {
        continue;
      }
      boolean ahead = place(link) < place(unit.get());
      if (known.contains(link) || (ahead && leadsBack(unit.get(), link))) {
        pair(link, unit.get(), fragment(link));
      } else if (ahead && unit.get().parent() != null) {
        unsure.computeIfAbsent(unit.get().parent(), key -> new ArrayList<>()).add(link);
      }
    }
    unsure.forEach(this::pairIfList);
    body.select(BACK_LINKS).forEach(dropped::add);
  }

  private static Set<Element> setOf(List<Element> elements) {
    Set<Element> set = new HashSet<>();
    set.addAll(elements);
    return set;
  }

  private void pairIfList(Element parent, List<Element> links) {
    String names = (parent.className() + " " + parent.id()).toLowerCase(Locale.ROOT);
    boolean list =
        parent.normalName().equals("ol") || names.contains("note") || names.contains("reference");
    if (links.size() >= 2 && list) {
      links.forEach(link -> unitOf(link).ifPresent(unit -> pair(link, unit, fragment(link))));
    }
  }

  private boolean looksLikeMark(Element link, boolean known) {
    String label = label(link);
    return known ? label.length() <= 40 : LABEL.matcher(label.toLowerCase(Locale.ROOT)).matches();
  }

  /** The element of the note that a link leads to, if that is not the link's own surroundings. */
  private Optional<Element> unitOf(Element link) {
    String fragment = fragment(link);
    Element target = targets.get(fragment);
    if (target == null) {
      target = targets.get(fragment.toLowerCase(Locale.ROOT));
    }
    if (target == null) {
      return Optional.empty();
    }
    if (target.normalName().equals("dt") && target.nextElementSibling() != null) {
      target = target.nextElementSibling();
    }
    Element unit = target.is(UNITS) ? target : target.closest(UNITS);
    unit = widened(unit == null ? target : unit);
    return unit.equals(body) || isInside(link, unit) ? Optional.empty() : Optional.of(unit);
  }

  /** Word and LibreOffice put a note's paragraphs into a box of the note's own. */
  private static Element widened(Element unit) {
    Element parent = unit.parent();
    boolean box =
        parent != null
            && parent.normalName().equals("div")
            && parent.id().matches("(?:ftn|edn|sdfootnote|sdendnote)\\d{1,4}");
    return parent != null && box ? parent : unit;
  }

  private static boolean isInside(Element inner, Element outer) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private boolean leadsBack(Element unit, Element link) {
    for (Element back : unit.select("a[href*=#]")) {
      Element target = targets.get(fragment(back));
      if (target != null && (isInside(link, target) || isInside(target, link))) {
        boolean near = target.is("a, sup, span, b, em, i") || target.equals(link.parent());
        if (near) {
          dropped.add(back);
          return true;
        }
      }
    }
    return false;
  }

  /** Records that a mark leads to a note. */
  void pair(Element mark, Element unit, String key) {
    marks.put(mark, key);
    if (!units.containsKey(unit)) {
      units.put(unit, new NoteTag(key, label(mark), 0));
      unitsInOrder.add(unit);
    } else {
      marks.put(mark, units.get(unit).key());
    }
  }

  /** Records that an element is no part of the text. */
  void drop(Element element) {
    dropped.add(element);
  }

  /** Takes in notes that no mark leads to, and gives every note its number of definition. */
  private void numberUnits() {
    for (Element unit : List.copyOf(unitsInOrder)) {
      if (unit.normalName().equals("li") && unit.parent() != null) {
        int position = 0;
        for (Element sibling : unit.parent().children()) {
          position++;
          if (!units.containsKey(sibling) && !sibling.id().isEmpty() && sibling.is("li")) {
            units.put(sibling, new NoteTag(sibling.id(), String.valueOf(position), 0));
            unitsInOrder.add(sibling);
          }
        }
      }
    }
    unitsInOrder.removeIf(unit -> hasUnitAbove(unit));
    unitsInOrder.sort((a, b) -> Integer.compare(place(a), place(b)));
    int number = 0;
    for (Element unit : unitsInOrder) {
      int definition = number++;
      units.computeIfPresent(unit, (u, tag) -> new NoteTag(tag.key(), tag.label(), definition));
      for (Element link : unit.select("a[href*=#]")) {
        if (ARROWS.matcher(link.text()).matches() && !marks.containsKey(link)) {
          dropped.add(link);
        }
      }
    }
  }

  private boolean hasUnitAbove(Element unit) {
    for (Element e = unit.parent(); e != null; e = e.parent()) {
      if (units.containsKey(e)) {
        units.remove(unit);
        return true;
      }
    }
    return false;
  }

  private int place(Element element) {
    return order.getOrDefault(element, -1);
  }

  /** What a mark says, without brackets. */
  static String label(Element mark) {
    String text = mark.text().replaceAll("[\\[\\]()\\s]+", " ").strip();
    int repeat = text.indexOf(':');
    return repeat > 0 && text.matches("\\d+:\\d+") ? text.substring(0, repeat) : text;
  }

  private static String fragment(Element link) {
    String href = link.attr("href");
    String raw = href.substring(href.lastIndexOf('#') + 1);
    try {
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return raw;
    }
  }
}
