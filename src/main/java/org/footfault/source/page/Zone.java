package org.footfault.source.page;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The part of a page that something stands in. */
enum Zone {
  /** The work itself, with its title and its byline. */
  ARTICLE,
  /** The site's head: its name, its menus, today's day. */
  SITE,
  /** Other works that the page points to. */
  TEASER,
  /** What readers wrote below the work. */
  COMMENT,
  /** What buyers wrote of the thing that the page shows; beside its name, too. */
  REVIEW,
  /** The site's foot. */
  FOOTER;

  /** Takes “comment-list” and “replies”; refuses “commentary”. */
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?<![a-z])(?:user-?)?(?:comments?|kommentare?|comentarios?|commentaires?|disqus|repl(?:y|ies)|respond|answers?|suggested-?answer)(?![a-z])");

  /** Takes “review” and “customer-reviews”; refuses “review-header” and “preview”. */
  private static final Pattern REVIEWS =
      Pattern.compile(
          "(?<!\\S)(?:(?:customer|user|product|guest)-?)?(?:reviews?|testimonials?)(?:-?(?:list|item|card))?(?!\\S)");

  /** Takes “related-posts” and “sidebar-right”; refuses “correlated”. */
  private static final Pattern TEASERS =
      Pattern.compile(
          "(?<![a-z])(?:related|teasers?|recommend(?:ed|ations?)?|side-?bar|popular|trending|most-?read|read-?(?:more|next)|more-(?:from|news|stories|articles|posts)|latest|recent|widget-?area|promos?|newsletters?|carousel|slider|ticker|similar|out?brain|taboola|aside|archives?-list|prev(?:ious)?-?post|next-?post|post-?navigation|upsell|advert(?:isement)?s?)(?![a-z])|(?:related|recommended|latest|recent|popular)(?:posts|articles|stories|news)");

  /** Takes “site-header” and “topbar”; refuses “entry-header”. */
  private static final Pattern HEADS =
      Pattern.compile(
          "(?<![a-z])(?:site-?(?:head|header)|page-?header|top-?bar|mast-?head|nav(?:bar|igation)?|menu|bread-?crumbs?)(?![a-z])");

  /** Takes “site-footer”; refuses “entry-footer”. */
  private static final Pattern FOOTERS =
      Pattern.compile("(?<![a-z])(?:(?:site|page|global|main)-?footer|copyright|imprint)(?![a-z])");

  /**
   * The zone of an element that does not hold the work's heading, in a zone that is the work's.
   *
   * @param known the zones of classes and ids, to which new ones are added: pages repeat theirs
   */
  static Zone of(Element element, Map<String, Zone> known) {
    switch (element.normalName()) {
      case "nav" -> {
        return SITE;
      }
      case "aside" -> {
        return TEASER;
      }
      case "body", "html", "main", "time", "h1", "p", "span" -> {
        return ARTICLE;
      }
      default -> {}
    }
    String signs = element.className() + " " + element.id();
    Zone signed = signs.length() > 1 ? known.computeIfAbsent(signs, Zone::signed) : ARTICLE;
    if (signed != ARTICLE) {
      return signed;
    }
    return switch (element.normalName()) {
      case "footer" -> element.closest("article") == null ? FOOTER : ARTICLE;
      case "header" -> element.closest("article,main") == null ? SITE : ARTICLE;
      default -> ARTICLE;
    };
  }

  /** The zone that the class and the id of an element tell. */
  private static Zone signed(String signs) {
    String lower = signs.toLowerCase(Locale.ROOT);
    if (COMMENTS.matcher(lower).find()) {
      return COMMENT;
    }
    if (REVIEWS.matcher(lower).find()) {
      return REVIEW;
    }
    if (TEASERS.matcher(lower).find()) {
      return TEASER;
    }
    if (HEADS.matcher(lower).find()) {
      return SITE;
    }
    return FOOTERS.matcher(lower).find() ? FOOTER : ARTICLE;
  }
}
