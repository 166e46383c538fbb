package org.footfault.source.visit;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.source.Visit;

/** Whether a deep link was sent on to the front page of its own site. */
final class FrontPage {

  /**
   * Takes {@code /}, {@code /index.html}, {@code /en/}, {@code /en-us/home}; refuses {@code /a}.
   * What stands for a language is group 1.
   */
  private static final Pattern ROOT =
      Pattern.compile(
          "/*(?:([a-z]{2})(?:[-_][a-z]{2})?/*)?(?:(?:index|default|home|main|homepage)"
              + "(?:\\.[a-z]{3,5})?/*)?",
          Pattern.CASE_INSENSITIVE);

  /** Queries that name one work of a site; refuses those that count visitors. */
  private static final Pattern NAMES_WORK =
      Pattern.compile(
          "(?:^|&)(?:p|id|page_id|pageid|article|articleid|story|storyid|newsid|post|doc|docid)=.+",
          Pattern.CASE_INSENSITIVE);

  /** Takes {@code utm_source=mail}, {@code ref=x}, {@code lang=en}; refuses {@code title=War}. */
  private static final Pattern COUNTS_VISITORS =
      Pattern.compile(
          "(?:utm_[a-z]+|ref|referrer|referer|src|source|cmp|cmpid|cid|ncid|icid|intcmp|sid"
              + "|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_g[al]|lang|language|hl"
              + "|locale|phpsessid|jsessionid|sessionid)(?:=.*)?",
          Pattern.CASE_INSENSITIVE);

  /** Takes {@code 2015/war}, {@code war.html}, {@code the-long-war}; refuses {@code lamp-show}. */
  private static final Pattern DEEP = Pattern.compile("/|\\d{4}|\\.\\w{2,5}$|[-_][^-_]+[-_]");

  private FrontPage() {}

  /** How sure it is that a page is a front page, by its address. */
  enum Sureness {
    NO,
    /** The site has another page at its root, or has not: that must be asked. */
    PERHAPS,
    YES
  }

  /**
   * Whether the way led from an address below a front page to a front page: of the same site, or,
   * from an address with folders, of any. A short address of another site may stand for the front
   * page itself.
   *
   * @param language the language that the page says it is in
   */
  static Sureness isEndOf(Visit visit, Optional<String> language) {
    boolean ledThere =
        visit.hops().size() > 1
            && !isCalledFront(visit.asked())
            && (isOfItsOwnSite(visit) || path(visit.asked()).contains("/"));
    return ledThere ? isFront(visit.arrived(), language) : Sureness.NO;
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

  /** The front page of a host. */
  static URI of(URI address) {
    return URI.create(address.getScheme() + "://" + address.getRawAuthority() + "/");
  }

  private static String path(URI address) {
    return String.valueOf(address.getRawPath()).replaceAll("^/+|/+$", "");
  }

  private static boolean isCalledFront(URI address) {
    return root(address).isPresent() && countsVisitors(query(address));
  }

  private static Sureness isFront(URI address, Optional<String> language) {
    Optional<Matcher> root = root(address);
    if (root.isEmpty() || NAMES_WORK.matcher(query(address)).find() || isRoute(address)) {
      return Sureness.NO;
    }
    // “/tv/” may be a section as well as a language.
    Optional<String> named = Optional.ofNullable(root.get().group(1));
    boolean fits =
        named.isEmpty()
            || language.filter(l -> l.regionMatches(true, 0, named.get(), 0, 2)).isPresent();
    return fits && countsVisitors(query(address)) ? Sureness.YES : Sureness.PERHAPS;
  }

  private static Optional<Matcher> root(URI address) {
    Matcher root = ROOT.matcher(address.getRawPath() == null ? "" : address.getRawPath());
    return root.matches() ? Optional.of(root) : Optional.empty();
  }

  private static String query(URI address) {
    return address.getRawQuery() == null ? "" : address.getRawQuery();
  }

  private static boolean countsVisitors(String query) {
    return query.isEmpty()
        || Arrays.stream(query.split("&")).allMatch(p -> COUNTS_VISITORS.matcher(p).matches());
  }

  /**
   * Whether a program in the page shows another page there: {@code /#/2015/war}, {@code /#!war}.
   */
  static boolean isRoute(URI address) {
    String fragment = address.getRawFragment() == null ? "" : address.getRawFragment();
    return fragment.length() > 1 && (fragment.charAt(0) == '/' || fragment.charAt(0) == '!');
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
