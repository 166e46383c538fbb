package org.footfault.source.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.text.DataFile;

/** The charset of a page that names none: the usual one of the language that it says it is in. */
final class LanguageCharset {

  /** As much as is looked at, in bytes. */
  private static final int BEGINNING = 4096;

  /** Takes {@code <html lang="ru-RU">}; refuses {@code <p lang=ru>}. */
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "(?i)<html(?:\\s[^>]{0,500}?)?\\s(?:xml:)?lang=[\"']?([a-z]{2,3}(?:-[a-z]{2,4})?)");

  private static final Map<String, Charset> CHARSETS = charsets();

  private LanguageCharset() {}

  static Optional<Charset> of(byte[] body) {
    int length = Math.min(body.length, BEGINNING);
    Matcher found = LANGUAGE.matcher(new String(body, 0, length, StandardCharsets.ISO_8859_1));
    if (!found.find()) {
      return Optional.empty();
    }
    String language = found.group(1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(CHARSETS.get(language))
        .or(() -> Optional.ofNullable(CHARSETS.get(language.replaceFirst("-.*", ""))));
  }

  private static Map<String, Charset> charsets() {
    Map<String, Charset> charsets = new HashMap<>();
    for (String line : DataFile.lines(LanguageCharset.class, "language-charsets.txt")) {
      List<String> words = List.of(line.split(" "));
      CharsetLabel.charset(words.get(0))
          .ifPresent(c -> words.stream().skip(1).forEach(language -> charsets.put(language, c)));
    }
    return Map.copyOf(charsets);
  }
}
