package org.footfault.source.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.footfault.text.DataFile;

/** The names by which pages call their charsets, as browsers read them; {@code charsets.txt}. */
final class CharsetLabel {

  private static final Map<String, Charset> CHARSETS = charsets();

  private CharsetLabel() {}

  /** The charset that a label means to browsers; empty for a label that they do not know. */
  static Optional<Charset> charset(String label) {
    return Optional.ofNullable(CHARSETS.get(label.strip().toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Charset> charsets() {
    Map<String, Charset> charsets = new HashMap<>();
    for (String line : DataFile.lines(CharsetLabel.class, "charsets.txt")) {
      List<String> words = List.of(line.split(" "));
      named(words.get(0))
          .ifPresent(charset -> words.forEach(label -> charsets.put(lower(label), charset)));
    }
    return Map.copyOf(charsets);
  }

  private static String lower(String label) {
    return label.toLowerCase(Locale.ROOT);
  }

  /** A small Java may lack the rarer ones; then the page’s label says nothing to us. */
  private static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
