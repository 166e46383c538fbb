package org.footfault.source.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Takes the names out of an element that is marked as a byline. Its parts tell more than its text:
 * a link to the author’s page or an element of class “name” holds a name and nothing else, and what
 * follows on a new line is a role, a day or a life.
 */
final class BylineText {

  /** Takes “/author/ann-roe”, “/profile/ann” and “/team/ann”; refuses “/authority”. */
  static final Pattern AUTHOR_PAGE =
      Pattern.compile(
          "/(?:authors?|autor(?:en|es)?|auteurs?|by|people|person|profiles?|profil|reporters?|members?|contributors?|staff|team|journalists?|writers?|u|users?)/[^?#]{1,80}+$");

  /** Takes “author-name”, “fn” and “authorName”; refuses “filename”. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![a-z])(?:(?:post|entry|article|block)[-_]*)?(?:(?:author|autor|byline|writer|contributor|user|full|display)[-_]*){0,2}name(?![a-z])|(?<![a-z])fn(?![a-z])");

  private static final Pattern NAMED = Pattern.compile("author|autor|name|byline|writer");

  /** What stands in these is of the author, but no name. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?<![a-z])(?:role|job-?title|author-?title|position|date|time|social|share|tooltip|sr-only|screen-reader-text|visually-?hidden)(?![a-z])");

  /** The same for an element that is marked as the author’s itself. */
  private static final Pattern ROLE =
      Pattern.compile("(?<![a-z])(?:role|job-?title|author-?title|position|description)(?![a-z])");

  /** A longer line is no byline. */
  private static final int LONGEST = 160;

  private static final int MOST_TEXT = 600;

  private static final int MOST_NODES = 300;

  private BylineText() {}

  /** The names in their order; empty where the element names nobody. */
  static List<String> names(Element byline) {
    if (ROLE.matcher(byline.className().toLowerCase(Locale.ROOT)).find()) {
      return List.of();
    }
    Walk walk = new Walk(byline);
    byline.filter(walk);
    walk.end();
    List<String> named = named(walk.lines);
    return named.isEmpty() ? printed(walk.lines) : named;
  }

  /** Whether an element holds a name and nothing else. */
  static boolean isNaming(Element element) {
    return element.attr("rel").equalsIgnoreCase("author")
        || element.attr("itemprop").equalsIgnoreCase("name")
        || (element.nameIs("a") && AUTHOR_PAGE.matcher(element.attr("href")).find())
        || NAME.matcher(element.className().toLowerCase(Locale.ROOT)).find();
  }

  private static List<String> named(List<Line> lines) {
    List<String> names = new ArrayList<>();
    boolean others = false;
    for (Line line : lines) {
      if (line.naming) {
        if (!others) {
          AuthorNames.of(line.text).stream().filter(n -> !names.contains(n)).forEach(names::add);
        }
      } else {
        others = AuthorWords.isOtherRole(line.text) || (others && line.text.length() < 4);
      }
    }
    return names;
  }

  private static List<String> printed(List<Line> lines) {
    List<String> names = new ArrayList<>();
    Line first = null;
    boolean open = false;
    for (Line line : lines) {
      if (line.text.length() > LONGEST) {
        break;
      }
      boolean goesOn = open || line.starts(AuthorNames.GOES_ON);
      if (first == null || goesOn || line.isLike(first)) {
        List<String> more = AuthorNames.of(line.text);
        boolean persons = first != null && !more.stream().allMatch(AuthorNames::isPerson);
        if (!persons) {
          more.stream().filter(n -> !names.contains(n)).forEach(names::add);
        }
        first = first == null && !names.isEmpty() ? line : first;
      }
      open = line.ends(AuthorNames.GOES_ON);
    }
    return names;
  }

  /**
   * What stands on one line, or in one naming element.
   *
   * @param text without more than one space at a time
   * @param parent the element that it stands in
   * @param naming whether that element holds a name and nothing else
   */
  private record Line(String text, Element parent, boolean naming) {

    boolean isLike(Line other) {
      return parent.normalName().equals(other.parent.normalName())
          && parent.className().equals(other.parent.className())
          && (parent.nameIs("a")
              || NAMED.matcher(parent.className().toLowerCase(Locale.ROOT)).find());
    }

    boolean starts(Pattern pattern) {
      return pattern.matcher(text).lookingAt();
    }

    boolean ends(Pattern pattern) {
      int space = text.lastIndexOf(' ');
      return text.endsWith(",") || pattern.matcher(text.substring(space + 1) + " ").matches();
    }
  }

  private static final class Walk implements NodeFilter {

    private final Element root;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Element> naming = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder text = new StringBuilder();
    private Element parent;
    private int nodes;
    private int letters;

    Walk(Element root) {
      this.root = root;
      this.parent = root;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (++nodes > MOST_NODES || letters > MOST_TEXT) {
        return FilterResult.STOP;
      }
      if (node instanceof TextNode words) {
        put(words);
      } else if (node instanceof Element element && !element.equals(root)) {
        if (isUnseen(element)) {
          end();
          return FilterResult.SKIP_ENTIRELY;
        }
        if (naming.isEmpty() && isNaming(element)) {
          end();
          naming.add(element);
        }
        bound(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (naming.contains(element)) {
          end();
          naming.remove(element);
        }
        bound(element);
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isUnseen(Element element) {
      return ShownText.UNSEEN.contains(element.normalName())
          || element.nameIs("time")
          || ASIDE.matcher(element.className().toLowerCase(Locale.ROOT)).find();
    }

    private void bound(Element element) {
      if (element.isBlock() || element.nameIs("br")) {
        end();
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(GLUE);
      }
    }

    /** Between two elements without a space between them: no name goes on there. */
    private static final char GLUE = '\u0001';

    private void put(TextNode node) {
      String words = node.getWholeText();
      for (int i = 0; i < words.length() && text.length() < MOST_TEXT; i++) {
        char c = words.charAt(i);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          if (!text.isEmpty()) {
            text.append(' ');
          }
        } else if (c > GLUE) {
          Element holder = node.parent();
          if (text.isEmpty() && holder != null) {
            parent = holder;
          }
          text.append(c);
          letters++;
        }
      }
    }

    void end() {
      String line =
          text.toString()
              .replaceAll("(?<=[\\p{L}\\p{N}.)])" + GLUE + "++(?=[\\p{L}\\p{N}@(])", " | ")
              .replace(String.valueOf(GLUE), "")
              .replaceAll(" ++", " ")
              .strip();
      if (!line.isEmpty()) {
        lines.add(new Line(line, parent, !naming.isEmpty()));
      }
      text.setLength(0);
    }
  }
}
