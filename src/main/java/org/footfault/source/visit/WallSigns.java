package org.footfault.source.visit;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.Source.Wall;
import org.footfault.source.Visit;
import org.footfault.source.web.Answer.Reply;

/**
 * Signs that a page which came is not the source but something that stands before it: a page to log
 * in, to pay, to consent, or to prove that one is human.
 */
final class WallSigns {

  /** A page with more letters than this is content, whatever else is on it. */
  private static final int MOST_WALL_BYTES = 24 * 1024;

  private static final Set<String> LOGIN =
      Set.of(
          "login",
          "log-in",
          "log_in",
          "signin",
          "sign-in",
          "sign_in",
          "logon",
          "sso",
          "oauth",
          "oauth2",
          "authorize",
          "authenticate",
          "saml",
          "saml2",
          "cas",
          "wp-login.php",
          "login.php",
          "login.aspx",
          "login.html",
          "servicelogin",
          "auth");

  private static final Set<String> CONSENT =
      Set.of(
          "consent",
          "guce",
          "cookie-consent",
          "cookieconsent",
          "privacy-gate",
          "privacywall",
          "cookiewall",
          "collectconsent",
          "gdpr-consent");

  private static final Set<String> PAYMENT =
      Set.of("subscribe", "subscription", "paywall", "purchase", "checkout", "subscriptions");

  /** A page with more readable text is more than its wall, in UTF-16 units. */
  private static final int MOST_WALL_LETTERS = 4_000;

  private static final Signs SIGNS = Signs.of("walls.txt");

  /** A page with more text than this is no notice, in UTF-16 units. */
  private static final int MOST_GATE_LETTERS = 2_000;

  /** With more beside its title and its wall a page gives a part of the text, in UTF-16 units. */
  private static final int MOST_NOTICE_LETTERS = 240;

  /** Sections of phrases that stand in the text, in the order in which they are looked for. */
  private static final Map<String, Wall> WORDED =
      new TreeMap<>(
          Map.of(
              "region-words",
              Wall.LEGAL,
              "bot-words",
              Wall.BOT,
              "login-words",
              Wall.LOGIN,
              "payment-words",
              Wall.PAYMENT,
              "consent-words",
              Wall.CONSENT));

  private static final Map<String, Wall> NAMED =
      Map.of(
          "bot", Wall.BOT, "payment", Wall.PAYMENT, "login", Wall.LOGIN, "consent", Wall.CONSENT);

  private WallSigns() {}

  /** The wall that a page says it is, in its title and in next to no other words. */
  static Optional<Wall> named(PageFacts facts) {
    if (facts.text().length() > MOST_WALL_LETTERS) {
      return Optional.empty();
    }
    if (SIGNS.isIn("archive", Signs.folded(facts.text()))) {
      return Optional.of(Wall.ARCHIVE);
    }
    List<String> parts = Signs.titleParts(facts);
    return NAMED.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(wall -> SIGNS.phrases(wall.getKey()).stream().anyMatch(p -> begins(parts, p)))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** A single word must be the whole part of a title; several words may begin it. */
  private static boolean begins(List<String> parts, String phrase) {
    return phrase.indexOf(' ') < 0
        ? parts.contains(phrase)
        : parts.stream().anyMatch(part -> part.startsWith(phrase));
  }

  /** Whether a text says that it goes on only for those who pay or log in. */
  static boolean areCutting(PageFacts facts) {
    return SIGNS.isIn("cut", Signs.folded(facts.text()));
  }

  /** The wall that the words of a short page say that it is, whatever it is called. */
  static Optional<Wall> inWords(PageFacts facts) {
    if (facts.text().length() > MOST_GATE_LETTERS) {
      return Optional.empty();
    }
    return worded(Signs.folded(facts.text()));
  }

  private static Optional<Wall> worded(String folded) {
    return WORDED.entrySet().stream()
        .filter(wall -> SIGNS.isIn(wall.getKey(), folded))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The wall that stands below a page's title where its text would be. */
  static Optional<Wall> belowTitle(PageFacts facts) {
    String rest = Signs.folded(facts.text());
    if (rest.length() > MOST_WALL_LETTERS) {
      return Optional.empty();
    }
    for (Fact<String> title : facts.titles()) {
      rest = rest.replace(Signs.folded(title.value()), " ");
    }
    return rest.length() <= MOST_NOTICE_LETTERS ? worded(rest) : Optional.empty();
  }

  /**
   * The wall that a page is, which lacks the title it is cited by: it asks for a password and has
   * little else, or leads back to what was asked for, or says so.
   */
  static Optional<Wall> atGate(Visit visit, PageFacts facts, Opening page) {
    boolean small = facts.text().length() <= MOST_GATE_LETTERS / 2;
    boolean sent = visit.hops().size() > 1;
    boolean login =
        asksForPassword(page.text())
            && (small
                || sent
                    && (asksBack(visit) || SIGNS.isIn("login-words", Signs.folded(facts.text()))));
    return login ? Optional.of(Wall.LOGIN) : inWords(facts);
  }

  /** Whether an address that a visitor was sent to says where he wanted to go. */
  static boolean asksBack(Visit visit) {
    String wanted = String.valueOf(visit.asked().getPath());
    String query = visit.arrived().getQuery();
    return query != null && wanted.length() > 1 && query.contains(wanted);
  }

  /** Whether a page is filled from a service that puts challenges to programs. */
  static boolean hasChallenge(Opening page) {
    return SIGNS.isIn("challenge", page.text());
  }

  /** Whether a page with next to no text is one that its scripts would fill. */
  static boolean isLeftToScripts(Opening opening, PageFacts facts) {
    if (facts.wholeness() != PageFacts.Wholeness.NONE) {
      return false;
    }
    String page = opening.text();
    return page.contains("<script")
        && (facts.text().isBlank()
            || SIGNS.isIn("script", Signs.folded(facts.text()))
            || SIGNS.isIn("script", Signs.folded(page)));
  }

  /** The wall that a visitor was sent to, or that a form shows, whatever the page is called. */
  static Optional<Wall> inWay(Reply reply, Opening page) {
    boolean form = isSmall(reply) && isLoginForm(page.text());
    return sentTo(reply.visit()).or(() -> form ? Optional.of(Wall.LOGIN) : Optional.empty());
  }

  /** A challenge that is put to programs, on whatever status. */
  static Optional<Wall> challenge(Reply reply, Opening page) {
    boolean header =
        reply.header("cf-mitigated").isPresent()
            || reply.header("x-amzn-waf-action").isPresent()
            || reply.header("x-datadome").filter(v -> reply.visit().status() != 200).isPresent();
    boolean wall = header || (isSmall(reply) && asks(page.text(), reply.visit().status()));
    return wall ? Optional.of(Wall.BOT) : Optional.empty();
  }

  private static boolean isSmall(Reply reply) {
    return reply.body().length <= MOST_WALL_BYTES;
  }

  private static boolean asks(String page, int status) {
    String title = title(page);
    boolean asks =
        title.contains("just a moment")
            || title.contains("attention required")
            || title.contains("are you a robot")
            || title.contains("are you human")
            || title.contains("captcha")
            || title.contains("security check")
            || title.contains("verify you are")
            || title.contains("access denied");
    if (!asks) {
      return false;
    }
    boolean widget =
        page.contains("g-recaptcha")
            || page.contains("h-captcha")
            || page.contains("cf-turnstile")
            || page.contains("/challenge-platform/")
            || page.contains("captcha-delivery.com");
    return widget || status >= 400 || isCaptcha(page);
  }

  private static boolean isCaptcha(String page) {
    return page.contains("captcha") || page.contains("not a robot") || page.contains("human");
  }

  /** A redirect to an address that says what it is, from one that does not. */
  static Optional<Wall> sentTo(Visit visit) {
    if (visit.hops().size() < 2) {
      return Optional.empty();
    }
    if (says(visit.arrived(), CONSENT) && !says(visit.asked(), CONSENT)) {
      return Optional.of(Wall.CONSENT);
    }
    if (says(visit.arrived(), LOGIN) && !says(visit.asked(), LOGIN)) {
      return Optional.of(Wall.LOGIN);
    }
    return says(visit.arrived(), PAYMENT) && !says(visit.asked(), PAYMENT)
        ? Optional.of(Wall.PAYMENT)
        : Optional.empty();
  }

  private static boolean says(URI address, Set<String> words) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    String first = host.contains(".") ? host.substring(0, host.indexOf('.')) : host;
    String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
    return words.contains(first) || Arrays.stream(path.split("/")).anyMatch(words::contains);
  }

  private static boolean isLoginForm(String page) {
    String title = title(page);
    boolean named =
        title.contains("log in")
            || title.contains("login")
            || title.contains("sign in")
            || title.contains("anmelden")
            || title.contains("iniciar sesi")
            || title.contains("connexion");
    return named && asksForPassword(page);
  }

  private static boolean asksForPassword(String page) {
    return page.contains("type=\"password\"")
        || page.contains("type='password'")
        || page.contains("type=password");
  }

  private static String title(String page) {
    int start = page.indexOf("<title");
    int open = start < 0 ? -1 : page.indexOf('>', start);
    int end = open < 0 ? -1 : page.indexOf("</title", open);
    return end < 0 ? "" : page.substring(open + 1, end);
  }
}
