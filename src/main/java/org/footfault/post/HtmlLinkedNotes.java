package org.footfault.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Finds marks and notes by the links between them: a mark leads to a note by its fragment, and is
 * believed if its markup is that of a known producer, if the note leads back, or if it is one of
 * several numbers that lead into one list of notes.
 */
final class HtmlLinkedNotes {

  private static final Evaluator UNITS =
      Selector.evaluatorOf("li, aside, dd, tr, td, div, p, blockquote, section");

  private static final Evaluator TEXINFO_HEADING = Selector.evaluatorOf("h5.footnote-body-heading");

  /** Where a number is one of a menu, or of a heading. */
  private static final Evaluator NO_MARKS_INSIDE =
      Selector.evaluatorOf("nav, h1, h2, h3, h4, h5, h6, [class*=toc], [id*=toc]");

  private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** What holds one note; around others of its kind it is their list. */
  private static final Set<String> ITEMS = Set.of("li", "aside", "dd");

  private static final int LONGEST_LABEL = 40;
  private static final int MOST_CONTINUATIONS = 3;

  /** Takes {@code 1}, {@code iv}, {@code *}, {@code note 1}; refuses {@code here}. */
  private static final Pattern LABEL =
      Pattern.compile("(?:note )?(?:\\d{1,4}|[a-z]|[ivxlc]{1,6}|[*†‡§¶]{1,4})");

  private static final String ARROWS = "↩↵↑⤴^↪⏎←«↖⇑⬆▲\uFE0E\uFE0F";

  private final Element body;
  private final HtmlTargets targets;
  private final HtmlNotes notes;
  private final Set<Element> known;
  private final HtmlBackLinks backs;
  private final List<Element> units = new ArrayList<>();

  HtmlLinkedNotes(Element body, HtmlTargets targets, HtmlNotes notes) {
    this.body = body;
    this.targets = targets;
    this.notes = notes;
    this.known = HtmlMarkup.MARK.in(body);
    this.backs = new HtmlBackLinks(body, targets, known);
  }

  void find() {
    Map<Element, List<Element>> unsure = new LinkedHashMap<>();
    for (Element link : targets.links()) {
      Optional<Element> target = targets.of(link).or(() -> backs.ofUnnamedNote(link));
      if (isComment(link)) {
        notes.drop(link);
        continue;
      }
      boolean isKnown = known.contains(link) && label(link).length() <= LONGEST_LABEL;
      if (target.isEmpty()) {
        missing(link);
      } else if (backs.isBack(link, target.get())) {
        notes.drop(link);
      } else {
        Element unit = unit(target.get());
        if (unit.equals(body) || HtmlTargets.isInside(link, unit)) {
          continue;
        }
        if (isKnown || isMutual(link, unit)) {
          pair(link, unit, target.get());
        } else if (isLabel(link) && isAhead(link, unit) && unit.parent() != null) {
          unsure.computeIfAbsent(unit.parent(), key -> new ArrayList<>()).add(link);
        }
      }
    }
    unsure.forEach(this::pairIfList);
    addContinuations();
    backs.known().stream().filter(back -> notes.mark(back).isEmpty()).forEach(notes::drop);
  }

  /** Whether it leads to a comment of Google Docs, or back from one. */
  private static boolean isComment(Element link) {
    return HtmlTargets.fragment(link).startsWith("cmnt");
  }

  private boolean isAhead(Element link, Element target) {
    return targets.place(link) < targets.place(target);
  }

  /** A mark that leads nowhere on this very page. */
  private void missing(Element link) {
    boolean here = link.attr("href").startsWith("#") && link.attr("href").length() > 1;
    if (here && known.contains(link) && !backs.known().contains(link) && isLabel(link)) {
      notes.miss(widened(link));
    }
  }

  private static String label(Element link) {
    return HtmlNotes.label(link);
  }

  private static boolean isLabel(Element link) {
    return LABEL.matcher(label(link).toLowerCase(Locale.ROOT)).matches();
  }

  /** The element that the note stands in whose name a mark has. */
  private static Element unit(Element target) {
    if (target.normalName().equals("dt") && target.nextElementSibling() != null) {
      return target.nextElementSibling();
    }
    Element heading = target.closest(TEXINFO_HEADING);
    if (heading != null) {
      return heading;
    }
    Element unit = HtmlTargets.isInline(target) ? target.closest(UNITS) : target;
    unit = unit == null ? target : unit;
    Element box = unit.parent();
    return box != null && isBoxOf(box, unit) ? box : unit;
  }

  /** Whether a note goes on beyond the element that holds its name, in the one around. */
  private static boolean isBoxOf(Element box, Element unit) {
    boolean item = ITEMS.contains(box.normalName()) && !ITEMS.contains(unit.normalName());
    boolean row = unit.normalName().equals("td") && box.childrenSize() > 1;
    return isBox(box) || row || (item && unit.equals(box.firstElementChild()));
  }

  /** Whether an element is the box that Word, LibreOffice or Org put around one note. */
  private static boolean isBox(Element element) {
    return element.normalName().equals("div")
        && (element.id().matches("(?:ftn|edn|sdfootnote|sdendnote)\\d{1,5}")
            || element.hasClass("footdef"));
  }

  /** Whether a number leads to a note that leads back to it, without any known markup. */
  private boolean isMutual(Element link, Element unit) {
    if (!isLabel(link) || !isAhead(link, unit) || HEADINGS.contains(unit.normalName())) {
      return false;
    }
    if (link.closest(NO_MARKS_INSIDE) != null) {
      return false;
    }
    for (Element back : backs.leadingTo(link)) {
      if (HtmlTargets.isInside(back, unit) && hasWordsBeside(unit, back)) {
        notes.drop(back);
        return true;
      }
    }
    return false;
  }

  private static boolean hasWordsBeside(Element unit, Element back) {
    String all = unit.text();
    return all.length() > back.text().length() + 3;
  }

  private void pairIfList(Element parent, List<Element> links) {
    String names = (parent.className() + " " + parent.id()).toLowerCase(Locale.ROOT);
    boolean list =
        parent.normalName().equals("ol") || names.contains("note") || names.contains("reference");
    boolean several = links.size() >= 2 || links.stream().allMatch(HtmlLinkedNotes::isRaised);
    if (several && list) {
      links.forEach(link -> targets.of(link).ifPresent(t -> pair(link, unit(t), t)));
    }
  }

  /** Whether a number is raised: one alone that leads into a list is a mark, too. */
  private static boolean isRaised(Element link) {
    return link.closest("sup") != null || link.selectFirst("sup") != null;
  }

  private void pair(Element link, Element unit, Element target) {
    Element mark = widened(link);
    boolean shared = !unit.equals(target) && !isBox(unit) && HtmlTargets.isInside(target, unit);
    notes.pair(mark, unit, shared ? target : unit, label(mark));
    units.add(unit);
    if (HEADINGS.contains(unit.normalName())) {
      goOnUntilHeading(unit);
    }
  }

  /** The raised element around a link that holds nothing but the link's brackets besides. */
  private static Element widened(Element link) {
    Element parent = link.parent();
    if (parent == null || !HtmlTargets.isInline(parent) || parent.childrenSize() != 1) {
      return link;
    }
    boolean tight = parent.text().length() <= LONGEST_LABEL && label(parent).equals(label(link));
    return tight ? parent : link;
  }

  /** Texinfo: the note is what follows its heading; the heading is the way back. */
  private void goOnUntilHeading(Element heading) {
    Element next = heading.nextElementSibling();
    while (next != null && !HEADINGS.contains(next.normalName())) {
      notes.goOn(heading, next);
      next = next.nextElementSibling();
    }
  }

  /** Paragraphs between two notes go on with the first of them. */
  private void addContinuations() {
    Set<Element> all = new LinkedHashSet<>();
    all.addAll(units);
    for (Element unit : all) {
      boolean alone = !unit.normalName().equals("p") && !unit.normalName().equals("dd");
      List<Element> between = new ArrayList<>();
      Element next = alone ? null : unit.nextElementSibling();
      while (next != null
          && !all.contains(next)
          && between.size() <= MOST_CONTINUATIONS
          && Set.of("p", "ul", "ol", "blockquote", "dd").contains(next.normalName())) {
        between.add(next);
        next = next.nextElementSibling();
      }
      boolean definitions =
          unit.normalName().equals("dd") && (next == null || next.normalName().equals("dt"));
      boolean enclosed = definitions || (next != null && all.contains(next));
      if (enclosed && between.size() <= MOST_CONTINUATIONS) {
        between.forEach(element -> notes.goOn(unit, element));
      }
    }
  }

  /** Links in a note that are nothing but an arrow, or a number that leads up, are no text. */
  static void dropArrows(HtmlNotes.Unit unit, HtmlNotes notes) {
    for (Element link : unit.element().select(LINKS)) {
      String text = link.text();
      boolean arrow = !text.isBlank() || link.hasClass("footnote-back");
      for (int i = 0; arrow && i < text.length(); i++) {
        char c = text.charAt(i);
        arrow =
            ARROWS.indexOf(c) >= 0 || Character.isWhitespace(c) || "[]0123456789".indexOf(c) >= 0;
      }
      boolean inside =
          link.attr("href").startsWith("#") || link.attr("href").startsWith("javascript:");
      if (arrow && inside && notes.mark(link).isEmpty()) {
        notes.drop(link);
      }
    }
  }
}
