package org.footfault.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.text.Folding;
import org.footfault.text.Span;

/** A passage or a title: its words, and the days that it names. Worked out when first asked for. */
final class Tale {

  static final Tale EMPTY = new Tale("");

  private final String text;

  // Each is worked out from the text alone, so that two threads that do it at once do no harm.
  private List<PassageEvent> events = List.of();
  private boolean hasEvents;
  private Optional<Words> words = Optional.empty();

  Tale(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** The days that are named, in the order of the text. */
  List<PassageEvent> events() {
    if (!hasEvents) {
      events = text.isEmpty() ? List.of() : PassageEvent.all(text);
      hasEvents = true;
    }
    return events;
  }

  /** Where the first of these phrases stands, each folded and without signs. */
  Optional<Span> first(List<String> phrases) {
    Words folded = words();
    for (String phrase : phrases) {
      int at = folded.text.indexOf(phrase);
      if (at >= 0) {
        return Optional.of(folded.original(at + 1, at + phrase.length() - 1));
      }
    }
    return Optional.empty();
  }

  /** The words with their places. */
  List<Span> spans() {
    Words folded = words();
    List<Span> spans = new ArrayList<>();
    int from = 1;
    for (int end = folded.text.indexOf(' ', from); end > 0; end = folded.text.indexOf(' ', from)) {
      spans.add(folded.original(from, end));
      from = end + 1;
    }
    return spans;
  }

  private Words words() {
    return words.orElseGet(
        () -> {
          Words found = Words.of(text);
          words = Optional.of(found);
          return found;
        });
  }

  /** Folded words, each with one blank before and behind, that know where they stood. */
  private record Words(String text, int[] places, Folding.Folded folded) {

    static Words of(String text) {
      Folding.Folded folded = Folding.fold(text);
      String letters = folded.text().toLowerCase(Locale.ROOT);
      StringBuilder out = new StringBuilder(letters.length() + 2).append(' ');
      int[] places = new int[letters.length() + 2];
      for (int i = 0; i < letters.length(); i++) {
        char c = letters.charAt(i);
        boolean isWord = Character.isLetterOrDigit(c) || c == '\'';
        if (isWord || out.charAt(out.length() - 1) != ' ') {
          places[out.length()] = Math.min(i, folded.text().length());
          out.append(isWord ? c : ' ');
        }
      }
      if (out.charAt(out.length() - 1) != ' ') {
        places[out.length()] = folded.text().length();
        out.append(' ');
      }
      return new Words(out.toString(), Arrays.copyOf(places, out.length()), folded);
    }

    Span original(int from, int to) {
      return folded.original(new Span(places[from], Math.max(places[from], places[to])));
    }
  }
}
