package org.footfault.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The links of a page that lead from a note back to its marks. */
final class HtmlBackLinks {

  /** Takes {@code _ftn1}, {@code ftnt12}; refuses {@code fn}. */
  private static final Pattern NUMBERED = Pattern.compile("([^\\d]{1,40})(\\d{1,5})");

  /** No mark has more links to it on a real page. */
  private static final int MOST = 8;

  private final HtmlTargets targets;
  private final Set<Element> marks;
  private final Set<Element> backs;
  private final Map<String, List<Element>> byNumber = new HashMap<>();

  /**
   * @param marks the links with the markup of a known producer's marks
   */
  HtmlBackLinks(Element body, HtmlTargets targets, Set<Element> marks) {
    this.targets = targets;
    this.marks = marks;
    this.backs = HtmlMarkup.BACK.in(body);
    for (Element link : targets.links()) {
      Matcher name = NUMBERED.matcher(HtmlTargets.fragment(link));
      if (backs.contains(link) && name.matches()) {
        List<Element> same = byNumber.computeIfAbsent(name.group(2), key -> new ArrayList<>());
        if (same.size() < MOST) {
          same.add(link);
        }
      }
    }
  }

  /** What has the markup of a known producer's ways back; links, and boxes of links. */
  Set<Element> known() {
    return backs;
  }

  /** Whether a link leads from a note to a mark. */
  boolean isBack(Element link, Element target) {
    boolean ahead = targets.place(link) < targets.place(target);
    if (backs.contains(link)) {
      return !(marks.contains(link) && ahead);
    }
    Element inside = target.firstElementChild();
    return !ahead && (marks.contains(target) || (inside != null && marks.contains(inside)));
  }

  /** The way back of a note that lost its name: {@code #_ftnref1} for {@code #_ftn1}. */
  Optional<Element> ofUnnamedNote(Element mark) {
    Matcher name = NUMBERED.matcher(HtmlTargets.fragment(mark));
    if (!marks.contains(mark) || backs.contains(mark) || !name.matches()) {
      return Optional.empty();
    }
    String stem = name.group(1).toLowerCase(Locale.ROOT);
    String number = name.group(2);
    for (Element back : byNumber.getOrDefault(number, List.of())) {
      String fragment = HtmlTargets.fragment(back).toLowerCase(Locale.ROOT);
      boolean fits =
          fragment.equals(stem + "ref" + number) || fragment.equals(stem + "_ref" + number);
      if (fits && targets.place(mark) < targets.place(back)) {
        return Optional.of(back);
      }
    }
    return Optional.empty();
  }

  /** The links that lead to a mark, or to an element tightly around or inside it. */
  List<Element> leadingTo(Element mark) {
    List<Element> found = new ArrayList<>();
    Element around = mark;
    for (int k = 0; k < 3 && around != null && HtmlTargets.isInline(around); k++) {
      targets.leadingTo(around).stream().limit(MOST).forEach(found::add);
      around = around.parent();
    }
    for (Element inside : mark.children()) {
      targets.leadingTo(inside).stream().limit(MOST).forEach(found::add);
    }
    return found;
  }
}
