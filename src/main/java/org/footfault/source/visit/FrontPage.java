package org.footfault.source.visit;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.footfault.source.Visit;

/** Whether a deep link was sent on to the front page of its own site. */
final class FrontPage {

  /**
   * Takes {@code /}, {@code /index.html}, {@code /en/}, {@code /en-us/home}; refuses {@code /a}.
   */
  private static final Pattern ROOT =
      Pattern.compile(
          "/*(?:[a-z]{2}(?:[-_][a-z]{2})?/*)?(?:(?:index|default|home|main|homepage)"
              + "(?:\\.[a-z]{3,5})?/*)?",
          Pattern.CASE_INSENSITIVE);

  /** Queries that name one work of a site; refuses those that count visitors. */
  private static final Pattern NAMES_WORK =
      Pattern.compile(
          "(?:^|&)(?:p|id|page_id|pageid|article|articleid|story|storyid|newsid|post|doc|docid)=.+",
          Pattern.CASE_INSENSITIVE);

  /** Takes {@code 2015/war}, {@code war.html}, {@code the-long-war}; refuses {@code lamp-show}. */
  private static final Pattern DEEP = Pattern.compile("/|\\d{4}|\\.\\w{2,5}$|[-_][^-_]+[-_]");

  private FrontPage() {}

  /**
   * Whether the way led from an address below a front page to a front page: of the same site, or,
   * from an address with folders, of any. A short address of another site may stand for the front
   * page itself.
   */
  static boolean isEndOf(Visit visit) {
    return visit.hops().size() > 1
        && isFront(visit.arrived())
        && !isFront(visit.asked())
        && (isOfItsOwnSite(visit) || path(visit.asked()).contains("/"));
  }

  static boolean isOfItsOwnSite(Visit visit) {
    return isOneSite(visit.asked(), visit.arrived());
  }

  /**
   * Whether an address is one of a page among many, by its folders, a long number, a file's ending,
   * a query, or three words and more; {@code /lamps} may be a name that was made for the front
   * page.
   */
  static boolean isDeep(URI address) {
    return address.getRawQuery() != null || DEEP.matcher(path(address)).find();
  }

  private static String path(URI address) {
    return String.valueOf(address.getRawPath()).replaceAll("^/+|/+$", "");
  }

  private static boolean isFront(URI address) {
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : address.getRawQuery();
    return ROOT.matcher(path).matches() && !NAMES_WORK.matcher(query).find();
  }

  /**
   * The same host, {@code www.} aside, or the domain above: {@code news.a.example} to a.example.
   */
  private static boolean isOneSite(URI asked, URI arrived) {
    String from = host(asked);
    String to = host(arrived);
    return from.equals(to) || from.endsWith("." + to);
  }

  private static String host(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
