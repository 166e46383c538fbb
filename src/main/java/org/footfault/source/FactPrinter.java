package org.footfault.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.footfault.date.PartialDate;
import org.footfault.source.PageFacts.Wholeness;

/**
 * The facts of a page in plain words, one a line: {@code title: The Long War · JSON-LD headline, 97
 * %}. What Footfault goes by comes first; the page’s other words follow as {@code also:}. The form
 * of the examples in {@code citations/pages/} and of {@code footfault inspect}.
 */
public final class FactPrinter {

  /** Further candidates are seldom of use to anybody. */
  private static final int MOST_OTHERS = 8;

  /** A fact longer than this many characters is cut. */
  private static final int LONGEST = 300;

  private final List<String> lines = new ArrayList<>();

  private FactPrinter() {}

  /** The facts, one a line; fields that the page does not give are left out. */
  public static List<String> lines(PageFacts facts) {
    FactPrinter printer = new FactPrinter();
    ChosenFacts chosen = ChosenFacts.of(facts);
    printer.field("title", chosen.title().stream().toList(), facts.titles(), value -> value);
    printer.field("author", chosen.authors(), facts.authors(), value -> value);
    printer.field(
        "publisher", chosen.publisher().stream().toList(), facts.publishers(), value -> value);
    printer.field(
        facts.published().isEmpty() ? "day" : "published",
        chosen.published().stream().toList(),
        facts.published(),
        PartialDate::iso);
    printer.field(
        "modified", chosen.modified().stream().toList(), facts.modified(), PartialDate::iso);
    facts.canonical().ifPresent(address -> printer.line("address", address.toString()));
    facts.language().ifPresent(tag -> printer.line("language", tag));
    printer.line("text", text(facts));
    return List.copyOf(printer.lines);
  }

  private <T> void field(
      String name, List<Fact<T>> chosen, List<Fact<T>> all, Function<T, String> words) {
    chosen.forEach(fact -> line(name, told(fact, words)));
    all.stream()
        .filter(fact -> !chosen.contains(fact))
        .limit(MOST_OTHERS)
        .forEach(fact -> line("  also", told(fact, words)));
  }

  private void line(String name, String value) {
    lines.add(name + ": " + value);
  }

  private static <T> String told(Fact<T> fact, Function<T, String> words) {
    return String.format(
        Locale.ROOT,
        "%s · %s, %d %%",
        cut(words.apply(fact.value())),
        fact.origin(),
        Math.round(fact.confidence() * 100));
  }

  private static String cut(String value) {
    return value.codePointCount(0, value.length()) <= LONGEST
        ? value
        : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private static String text(PageFacts facts) {
    long words = facts.readable().isBlank() ? 0 : facts.readable().strip().split("\\s++").length;
    String count = String.format(Locale.ROOT, "%,d word%s", words, words == 1 ? "" : "s");
    if (facts.wholeness() == Wholeness.NONE) {
      return words == 0
          ? "none, so nothing in it could be verified"
          : count + ", too few to be the page’s text, so nothing in it could be verified";
    }
    return count + (facts.wholeness() == Wholeness.WHOLE ? ", read whole" : ", only a part");
  }
}
