package org.footfault.source.page;

import java.util.EnumSet;
import java.util.Set;

/** Where on a page a byline stands: near the title, not among teasers, menus and comments. */
final class BylinePlace {

  /** How far before the title, in characters. */
  static final int BEFORE = 300;

  static final int AFTER = 1_200;

  /** Beside the title, even what is marked as another part of the page is the work’s. */
  static final int BESIDE = 90;

  private static final Set<Zone> AWAY = EnumSet.of(Zone.FOOTER, Zone.SITE, Zone.REVIEW);

  private BylinePlace() {}

  static boolean isNear(Outline.Line line, Outline outline) {
    int distance = outline.distance(line);
    boolean beside = distance >= -BESIDE && distance <= BEFORE;
    boolean zone = line.isArticle() || (beside && !AWAY.contains(line.zone()));
    return zone && distance >= -BEFORE && distance <= AFTER;
  }
}
