package org.footfault.source.web.fetch;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Redirects that are not in the status: the header {@code Refresh} and HTML's {@code <meta
 * http-equiv="refresh">}, read as the HTML Standard says. One in {@code <noscript>}, in a comment
 * or in a script is for somebody else; one that waits longer than {@value #LONGEST_SECONDS} seconds
 * is a page that renews itself.
 */
final class Refresh {

  private static final int LONGEST_SECONDS = 10;
  private static final int FIRST_BYTES = 64 * 1024;
  private static final String NAME = "refresh";

  /** The bit that tells small letters of ASCII from capitals. */
  private static final int LOWER = 0x20;

  /** Elements whose content no reader of the page is sent by. */
  private static final Set<String> OPAQUE =
      Set.of("noscript", "script", "style", "template", "title", "textarea");

  private final String text;
  private final String lower;
  private int at;

  private Refresh(String text) {
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
  }

  /** The address in a value such as {@code 0; url='/new'}; empty for {@code 300}. */
  static Optional<String> target(String value) {
    int i = 0;
    while (i < value.length() && isDigitOrDot(value.charAt(i))) {
      i++;
    }
    String seconds = value.substring(0, i).split("\\.", 2)[0];
    if (seconds.isEmpty() || seconds.length() > 3 || Integer.parseInt(seconds) > LONGEST_SECONDS) {
      return Optional.empty();
    }
    String rest = value.substring(i).strip();
    if (!rest.startsWith(";") && !rest.startsWith(",")) {
      return Optional.empty();
    }
    rest = rest.substring(1).strip();
    if (rest.toLowerCase(Locale.ROOT).startsWith("url")) {
      String afterName = rest.substring(3).strip();
      rest = afterName.startsWith("=") ? afterName.substring(1).strip() : rest;
    }
    if (!rest.isEmpty() && (rest.charAt(0) == '\'' || rest.charAt(0) == '"')) {
      int end = rest.indexOf(rest.charAt(0), 1);
      rest = rest.substring(1, end < 0 ? rest.length() : end);
    }
    return rest.isBlank() ? Optional.empty() : Optional.of(rest.strip());
  }

  private static boolean isDigitOrDot(char c) {
    return (c >= '0' && c <= '9') || c == '.';
  }

  /** The address that a page sends its readers on to. */
  static Optional<String> inPage(byte[] body) {
    int length = Math.min(body.length, FIRST_BYTES);
    return isNamed(body, length)
        ? new Refresh(new String(body, 0, length, StandardCharsets.UTF_8)).find()
        : Optional.empty();
  }

  /** Whether the word stands anywhere, as it does on few pages. */
  private static boolean isNamed(byte[] body, int length) {
    for (int i = 0; i + NAME.length() <= length; i++) {
      if ((body[i] | LOWER) == 'r' && isNamedAt(body, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedAt(byte[] body, int at) {
    for (int k = 1; k < NAME.length(); k++) {
      if ((body[at + k] | LOWER) != NAME.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> find() {
    while ((at = text.indexOf('<', at)) >= 0) {
      if (text.startsWith("<!--", at)) {
        skipPast("-->");
        continue;
      }
      String name = nameAt(at + 1);
      at += 1 + name.length();
      if (OPAQUE.contains(name)) {
        skipPast("</" + name);
      } else if (name.equals("meta")) {
        Map<String, String> attributes = attributes();
        if (attributes.getOrDefault("http-equiv", "").strip().equalsIgnoreCase(NAME)) {
          return target(unescaped(attributes.getOrDefault("content", "")).strip());
        }
      }
    }
    return Optional.empty();
  }

  /** The escapes that stand in the attributes of such pages. */
  private static String unescaped(String value) {
    return value
        .replaceAll("&(?:quot|#34|#x22);", "\"")
        .replaceAll("&(?:apos|#39|#x27);", "'")
        .replaceAll("&(?:amp|#38|#x26);", "&");
  }

  private void skipPast(String end) {
    int found = lower.indexOf(end, at);
    at = found < 0 ? text.length() : found + end.length();
  }

  private String nameAt(int from) {
    int end = from;
    while (end < lower.length() && (isLetter(lower.charAt(end)) || lower.charAt(end) == '-')) {
      end++;
    }
    return lower.substring(from, end);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Reads the attributes of the tag at hand, to its end. */
  private Map<String, String> attributes() {
    Map<String, String> found = new HashMap<>();
    while (at < text.length() && text.charAt(at) != '>') {
      String name = nameAt(at);
      if (name.isEmpty()) {
        at++;
        continue;
      }
      at += name.length();
      skipBlanks();
      if (at < text.length() && text.charAt(at) == '=') {
        at++;
        skipBlanks();
        found.putIfAbsent(name, value());
      }
    }
    return found;
  }

  private String value() {
    char quote = at < text.length() ? text.charAt(at) : ' ';
    int start = at;
    if (quote == '"' || quote == '\'') {
      int end = text.indexOf(quote, at + 1);
      at = end < 0 ? text.length() : end + 1;
      return text.substring(start + 1, end < 0 ? text.length() : end);
    }
    while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != '>') {
      at++;
    }
    return text.substring(start, at);
  }

  private void skipBlanks() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }
}
