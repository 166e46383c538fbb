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

  private FrontPage() {}

  /** Whether the way led from an address below the front page to the front page itself. */
  static boolean isEndOf(Visit visit) {
    return visit.hops().size() > 1
        && isFront(visit.arrived())
        && !isFront(visit.asked())
        && isOneSite(visit.asked(), visit.arrived());
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
