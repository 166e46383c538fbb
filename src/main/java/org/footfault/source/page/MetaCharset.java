package org.footfault.source.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset that the first bytes of a page name, as browsers look for it: in a meta element
 * outside comments and other tags (HTML Standard, “prescan a byte stream”), else in an XML
 * declaration. Browsers look at 1,024 bytes first, and read the page anew where a later meta
 * element names a charset; here both is one look at the beginning.
 */
final class MetaCharset {

  /** As much as is looked at, in bytes; heads are seldom longer before their charset. */
  private static final int BEGINNING = 1 << 16;

  /** Takes “text/html; charset="utf-8"”; refuses “charset=”. */
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s;\"']++))");

  /** Takes “<?xml version="1.0" encoding="koi8-r"?>”. */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "\\A<\\?xml\\s[^>]{0,200}?encoding\\s*+=\\s*+[\"']([A-Za-z0-9_:.-]{1,40}+)[\"']");

  /** One attribute, with or without a value. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "[\\s/]*+([^\\s/>=][^\\s/>=]*+)(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s>]*+)))?+");

  private static final Pattern META = Pattern.compile("(?i)<meta(?=[\\s/])");

  private static final Pattern OTHER_TAG = Pattern.compile("</?[a-zA-Z][^\\s>]*+");

  private final String head;

  private MetaCharset(byte[] body) {
    this.head = new String(body, 0, Math.min(body.length, BEGINNING), StandardCharsets.ISO_8859_1);
  }

  static Optional<Charset> of(byte[] body) {
    MetaCharset look = new MetaCharset(body);
    return look.meta().or(look::declaration).map(MetaCharset::asBytesShow);
  }

  /** Who could read the label as ASCII has no UTF-16 before him. */
  private static Charset asBytesShow(Charset charset) {
    return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
  }

  private Optional<Charset> declaration() {
    Matcher declaration = DECLARATION.matcher(head);
    return declaration.find() ? CharsetLabel.charset(declaration.group(1)) : Optional.empty();
  }

  private Optional<Charset> meta() {
    Matcher tag = OTHER_TAG.matcher(head);
    Matcher meta = META.matcher(head);
    int at = head.indexOf('<');
    while (at >= 0) {
      if (head.startsWith("<!--", at)) {
        at = head.indexOf("-->", at + 2);
      } else if (meta.region(at, head.length()).lookingAt()) {
        Map<String, String> attributes = new LinkedHashMap<>();
        at = attributes(meta.end(), attributes);
        Optional<Charset> found = charset(attributes);
        if (found.isPresent()) {
          return found;
        }
      } else if (tag.region(at, head.length()).lookingAt()) {
        at = attributes(tag.end(), new LinkedHashMap<>());
      }
      at = at < 0 ? at : head.indexOf('<', at + 1);
    }
    return Optional.empty();
  }

  /** Reads the attributes of a tag up to its end, the first of a name; returns where it ends. */
  private int attributes(int from, Map<String, String> attributes) {
    Matcher attribute = ATTRIBUTE.matcher(head);
    int at = from;
    while (attribute.region(at, head.length()).lookingAt()) {
      String value = "";
      for (int group = 2; group <= 4; group++) {
        value = attribute.group(group) == null ? value : attribute.group(group);
      }
      attributes.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), value);
      at = attribute.end();
    }
    return Math.max(from, at) - 1;
  }

  private static Optional<Charset> charset(Map<String, String> attributes) {
    String label = attributes.getOrDefault("charset", "");
    if (label.isEmpty()
        && attributes.getOrDefault("http-equiv", "").equalsIgnoreCase("content-type")) {
      label = label(attributes.getOrDefault("content", ""));
    }
    return label.strip().equalsIgnoreCase("x-user-defined")
        ? CharsetLabel.charset("windows-1252")
        : CharsetLabel.charset(label);
  }

  /** The label in the value of a Content-Type; empty where it has none. */
  static String label(String contentType) {
    Matcher charset = CHARSET.matcher(contentType);
    if (!charset.find()) {
      return "";
    }
    for (int group = 1; group <= 3; group++) {
      if (charset.group(group) != null) {
        return charset.group(group);
      }
    }
    return "";
  }
}
