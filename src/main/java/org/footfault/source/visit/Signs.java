package org.footfault.source.visit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.footfault.source.PageFacts;
import org.footfault.text.Folding;

/**
 * Phrases by which pages show what they are, read from a file of this package: sections {@code
 * [name]}, one phrase a line, comments behind {@code #}. Compared without case, diacritics and the
 * shape of quotes.
 */
final class Signs {

  /** Takes the bar of “Page not found | The Times”; refuses the hyphen of “sign-in”. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[|•»·]\\s*|\\s+[-–—:/]\\s+|:\\s+|[–—]");

  private final Map<String, List<String>> sections = new HashMap<>();
  private final Map<String, PhraseSearch> searches = new ConcurrentHashMap<>();

  private Signs() {}

  static Signs of(String file) {
    Signs signs = new Signs();
    try (InputStream in = Signs.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no file of signs " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      signs.read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return signs;
  }

  private void read(BufferedReader reader) throws IOException {
    List<String> section = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String text = line.strip();
      if (text.startsWith("[")) {
        section =
            sections.computeIfAbsent(text.substring(1, text.length() - 1), s -> new ArrayList<>());
      } else if (!text.isEmpty() && !text.startsWith("#")) {
        section.add(folded(text));
      }
    }
  }

  /** The phrases of a section, folded. */
  List<String> phrases(String section) {
    List<String> phrases = sections.get(section);
    if (phrases == null) {
      throw new IllegalArgumentException("no such section: " + section);
    }
    return phrases;
  }

  /** Whether a folded text has a phrase of a section somewhere. */
  boolean isIn(String section, String foldedText) {
    return searches
        .computeIfAbsent(section, name -> new PhraseSearch(phrases(name)))
        .isIn(foldedText);
  }

  /** All titles of a page, each in its parts between separators, folded. */
  static List<String> titleParts(PageFacts facts) {
    return facts.titles().stream().flatMap(title -> parts(title.value()).stream()).toList();
  }

  /** One title in its parts between separators, folded. */
  static List<String> parts(String title) {
    List<String> parts = new ArrayList<>();
    for (String part : SEPARATOR.split(title)) {
      String bare = folded(part).replaceAll("^[\\s\\p{P}]+|[\\s\\p{P}]+$", "");
      if (!bare.isEmpty()) {
        parts.add(bare);
      }
    }
    return parts;
  }

  static String folded(String text) {
    return Folding.text(text);
  }
}
