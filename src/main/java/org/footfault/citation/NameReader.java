package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a stretch as the names of authors: “Jane Roe & John Doe”, “Roe, Jane, and John Doe”, “Roe,
 * J., & Doe, J.”, “Roe J, Doe J”, “ROE, Jane; DOE, John”, “U.S. Dep’t of State”.
 */
final class NameReader {

  private static final List<String> JOINTS =
      List.of(
          " & ", " and ", " et ", " y ", " und ", " e ", " i ", " con ", " avec ", " mit ", " com ",
          " en ");
  private static final List<String> OTHERS =
      List.of(
          "et al.",
          "et al",
          "u. a.",
          "u.a.",
          "y otros",
          "et autres",
          "and others",
          "e outros",
          "... ",
          "… ",
          "&al.");
  private static final List<String> ROLES =
      List.of(
          ", eds.",
          ", ed.",
          ", eds",
          ", ed",
          " (eds.)",
          " (ed.)",
          " (Eds.)",
          " (Ed.)",
          " (eds)",
          " (ed)",
          " (Hg.)",
          " (Hrsg.)",
          " (org.)",
          " (dir.)",
          ", dir",
          ", éds",
          ", éd",
          ", hrsg.",
          ", dirs.",
          " (coord.)",
          ", comp.",
          ", comps.",
          ", editors",
          ", editor",
          " (Comp.)",
          " (Dirs.)",
          " (Dir.)",
          " (Trad.)",
          " (Director)",
          " (Directors)",
          " (Writer)",
          " (Host)",
          " (Producer)",
          " (Producers)",
          " (Executive Producer)",
          ", trans.",
          ", host",
          ", narrator",
          ", director",
          ", producer",
          ", presenter");

  /** What says that the author is not known. */
  private static final Set<String> NOBODY =
      Set.of("o.V", "o.V.", "o.A", "o.A.", "N.N", "N.N.", "n.a", "n.a.", "s.n", "s.n.", "[s.n.]");

  /** With a blank or two. */
  private static final int LONGEST_NOBODY = 8;

  /** A list of authors is not longer. */
  private static final int LONGEST = 1500;

  private final String text;
  private final Pairs pairs;
  private final PersonReader persons;
  private final NameOrders orders;
  private final OrganisationReader organisations;
  private final StretchMap<Names> readings = new StretchMap<>();

  NameReader(String text, Pairs pairs) {
    this.text = text;
    this.pairs = pairs;
    NameWords facts = new NameWords(text);
    this.persons = new PersonReader(text, pairs, facts);
    this.orders = new NameOrders(text, persons);
    this.organisations = new OrganisationReader(text, pairs, facts);
  }

  /** How much one stretch looks like “Jane Q. Roe”; −5 and less if it cannot be. */
  double personScore(int from, int to) {
    return persons.score(from, to);
  }

  /** The whole stretch as one organisation. */
  Names organisation(int from, int to) {
    return organisations.read(from, to);
  }

  /** The best reading of a stretch as authors, or {@link Names#REFUSED}. */
  Names read(int from, int to) {
    Optional<Names> known = readings.of(from, to);
    return known.isPresent() ? known.get() : readings.put(from, to, reading(from, to).at(from, to));
  }

  private Names reading(int from, int to) {
    if (to - from > LONGEST) {
      return Names.REFUSED;
    }
    int start = Words.trimStart(text, from, to, ",.;:");
    int end = Words.trimEnd(text, start, to, ",;: ");
    end = withoutHandle(start, end);
    int behalf = Words.indexOf(text, " on behalf of ", start, end);
    end = withoutRole(start, behalf > start && behalf < end ? behalf : end);
    if (end <= start) {
      return Names.NONE;
    }
    if (end - start <= LONGEST_NOBODY
        && NOBODY.contains(text.substring(start, end).replace(" ", ""))) {
      return Names.REFUSED;
    }
    boolean others = false;
    for (String word : OTHERS) {
      int at = end - word.length();
      if (at > start && text.startsWith(word, at) && " ,".indexOf(text.charAt(at - 1)) >= 0) {
        end = Words.trimEnd(text, start, at, ",; ");
        others = true;
        break;
      }
    }
    end = withoutRole(start, end);
    if (end <= start) {
      return Names.REFUSED;
    }
    Names best = persons(start, end);
    Names organisation = organisation(start, end);
    if (organisation.score() > best.score() && !beginsWithPersons(start, end)) {
      best = organisation;
    }
    return others && !best.isRefused()
        ? new Names(best.names(), best.score() + 2, best.inverted())
        : best;
  }

  /** “Roe, J. [@janeroe]”: the name of an account is no name of its owner. */
  private int withoutHandle(int start, int to) {
    int end = Words.trimEnd(text, start, to, ".");
    int open = end > start && text.charAt(end - 1) == ']' ? pairs.mate(end - 1) : -1;
    boolean handle = open > start && text.charAt(open + 1) == '@';
    return handle ? Words.trimEnd(text, start, open, "") : to;
  }

  /** “Ana Diaz & Tomas Reed, Ministry Renews Lease”: names of persons begin no organisation’s. */
  private boolean beginsWithPersons(int start, int end) {
    int comma = Words.indexOf(text, ", ", start, end);
    int joint = comma < 0 ? -1 : Words.indexOf(text, " & ", start, comma);
    joint = joint < 0 && comma > 0 ? Words.indexOf(text, " and ", start, comma) : joint;
    if (joint < 0) {
      return false;
    }
    int second = Words.trimStart(text, joint + 1, comma, "&");
    second = text.startsWith("and ", second) ? second + 4 : second;
    return persons.score(start, joint) >= 2
        && persons.score(second, comma) >= 2
        && Math.max(persons.score(start, joint), persons.score(second, comma)) >= 3;
  }

  private int withoutRole(int start, int to) {
    int end = to;
    char last = end > start ? text.charAt(end - 1) : ' ';
    if (".)sdrt".indexOf(last) < 0 || Character.isLetter(last) && !endsInOneWord(start, end)) {
      return end;
    }
    for (String role : ROLES) {
      int at = end - role.length();
      if (at > start && text.startsWith(role, at)) {
        return at;
      }
    }
    return end;
  }

  /** Whether the last word stands alone behind a comma, as a role without brackets does. */
  private boolean endsInOneWord(int start, int end) {
    int blank = text.lastIndexOf(' ', end - 1);
    return blank > start && text.charAt(blank - 1) == ',';
  }

  private Names persons(int start, int end) {
    List<NameOrders.Listed> parts = parts(start, end);
    if (parts.isEmpty() || parts.size() > 60) {
      return Names.REFUSED;
    }
    return orders.best(parts);
  }

  /** The stretch cut at commas, semicolons and “and”. */
  private List<NameOrders.Listed> parts(int start, int end) {
    List<NameOrders.Listed> parts = new ArrayList<>();
    int from = start;
    int before = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != ',' && c != ';' && c != ' ' && c != '/' || !pairs.isOpen(i)) {
        continue;
      }
      int width = c == ' ' || c == '/' ? joint(i) : 1;
      if (width > 0) {
        add(parts, from, i, before);
        before = c == ' ' || c == '/' ? '&' : c;
        from = i + width;
        i = from - 1;
        if (from < end && c != ' ' && text.charAt(from) == ' ' && joint(from) > 0) {
          before = '&';
          from += joint(from);
          i = from - 1;
        }
      }
    }
    add(parts, from, end, before);
    return parts;
  }

  private void add(List<NameOrders.Listed> parts, int from, int to, int before) {
    int start = Words.trimStart(text, from, to, ",;");
    int end = Words.trimEnd(text, start, to, ",;");
    if (end > start && !isEllipsis(start, end)) {
      parts.add(new NameOrders.Listed(persons.part(start, end), before));
    }
  }

  private boolean isEllipsis(int start, int end) {
    return end - start <= 3 && (text.startsWith("...", start) || text.charAt(start) == '…');
  }

  /** Whether a word stands between the names of two authors: “and”, “y”. */
  static boolean isJoint(String word) {
    return JOINTS.contains(" " + word + " ");
  }

  private int joint(int at) {
    if (text.startsWith(" with ", at)) {
      int stop = Words.indexOf(text, " ", at + 6, at + 30);
      return stop > 0 && Lexicon.GIVEN_NAMES.has(text, at + 6, stop) ? 6 : 0;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if ("&aeyuwicm".indexOf(next) < 0) {
      return 0;
    }
    for (String joint : JOINTS) {
      if (text.startsWith(joint, at)) {
        return joint.length();
      }
    }
    return 0;
  }
}
