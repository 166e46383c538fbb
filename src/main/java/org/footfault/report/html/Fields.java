package org.footfault.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.footfault.citation.Author;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Identifier;
import org.footfault.date.Doubt;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.report.Printable;
import org.footfault.report.html.Field.Agreement;
import org.footfault.report.html.Field.Found;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.text.Address;
import org.footfault.text.Folding;
import org.footfault.text.Likeness;

/** The fields of a citation, each with what the source says. */
final class Fields {

  /** From here up two texts count as alike; a hint for the eye, no verdict. */
  private static final double ALIKE = 0.75;

  private static final Map<Doubt, String> DOUBTS = doubts();

  private final Citation citation;
  private final PageFacts facts;
  private final List<Field> fields = new ArrayList<>();

  private Fields(Citation citation, Source source) {
    this.citation = citation;
    this.facts = source.readable().map(Source.Page::facts).orElse(PageFacts.none());
  }

  static List<Field> of(Citation citation, Source source) {
    return new Fields(citation, source).list();
  }

  private List<Field> list() {
    authors();
    text("Title", "title", citation.title(), facts.titles());
    text("Publication", "publication", citation.publication(), facts.publishers());
    text("Publisher", "publisher", citation.publisher(), List.of());
    date("Date", "date", citation.date(), facts.published());
    date("Accessed", "accessed", citation.accessed(), List.of());
    address("Address", "url", citation.url());
    address("Archived copy", "archive", citation.archiveUrl());
    for (Claim<Identifier> number : citation.identifiers()) {
      add(number.value().scheme().name(), "identifier", number.value().value(), Optional.empty());
    }
    text("Volume", "volume", citation.volume(), List.of());
    text("Issue", "issue", citation.issue(), List.of());
    text("Pages", "pages", citation.pages(), List.of());
    citation
        .backReference()
        .ifPresent(
            back ->
                add(
                    "Repeats",
                    "repeats",
                    back.target().map(id -> "citation " + id).orElse("nothing that could be found"),
                    Optional.empty()));
    return fields;
  }

  private void authors() {
    String cited =
        citation.authors().stream()
            .map(claim -> claim.value().toString())
            .collect(Collectors.joining("; "));
    String said = facts.authors().stream().map(Fact::value).collect(Collectors.joining("; "));
    Optional<Found> found =
        facts.authors().stream()
            .findFirst()
            .map(first -> found(said, first.origin(), compareNames(cited, said)));
    if (!cited.isEmpty()) {
      add(citation.authors().size() == 1 ? "Author" : "Authors", "author", cited, found);
    }
  }

  /** “Tomas Reed” and “T. Reed” are alike: each family name of the note is there. */
  private Agreement compareNames(String cited, String said) {
    boolean familiar =
        citation.authors().stream()
            .allMatch(claim -> Likeness.contained(familyName(claim.value()), said) == 1.0);
    Agreement agreement = compare(cited, said);
    return agreement == Agreement.OTHER && familiar ? Agreement.ALIKE : agreement;
  }

  private static String familyName(Author author) {
    return author.kind() == Author.Kind.PERSON
        ? author.name().substring(author.name().lastIndexOf(' ') + 1)
        : author.name();
  }

  private void text(
      String name, String style, Optional<Claim<String>> claim, List<Fact<String>> facts) {
    claim.ifPresent(c -> add(name, style, c.value(), found(c.value(), facts)));
  }

  private static Optional<Found> found(String cited, List<Fact<String>> facts) {
    return best(cited, facts, (a, b) -> compare(a, b) == Agreement.SAME)
        .map(fact -> found(fact.value(), fact.origin(), compare(cited, fact.value())));
  }

  /** The fact that agrees, if there is one; else the one most to be trusted. */
  private static <T> Optional<Fact<T>> best(T cited, List<Fact<T>> facts, BiPredicate<T, T> agree) {
    return facts.stream()
        .filter(fact -> agree.test(cited, fact.value()))
        .findFirst()
        .or(() -> facts.stream().findFirst());
  }

  private static Agreement compare(String cited, String found) {
    if (Folding.fold(cited).text().equals(Folding.fold(found).text())) {
      return Agreement.SAME;
    }
    boolean partOfIt = Likeness.contained(cited, found) == 1.0;
    return partOfIt || Likeness.of(cited, found) >= ALIKE ? Agreement.ALIKE : Agreement.OTHER;
  }

  private void date(
      String name, String style, Optional<Claim<ReadDate>> claim, List<Fact<PartialDate>> facts) {
    if (claim.isEmpty()) {
      return;
    }
    ReadDate read = claim.get().value();
    String meant = read.date().map(Words::date).orElse("“" + read.written() + "”");
    String cited = meant + read.until().map(end -> " to " + Words.date(end)).orElse("");
    Optional<Found> found = read.date().flatMap(date -> foundDate(date, facts));
    fields.add(new Field(name, style, Printable.of(cited), Optional.empty(), remark(read), found));
  }

  private static Optional<Found> foundDate(PartialDate cited, List<Fact<PartialDate>> facts) {
    return best(cited, facts, PartialDate::agrees)
        .map(
            fact ->
                found(
                    Words.date(fact.value()),
                    fact.origin(),
                    cited.agrees(fact.value()) ? Agreement.SAME : Agreement.OTHER));
  }

  private static String remark(ReadDate date) {
    return date.doubts().stream().sorted().map(DOUBTS::get).collect(Collectors.joining("; "));
  }

  private void address(String name, String style, Optional<Claim<Address>> claim) {
    claim.ifPresent(
        c -> {
          Link link = Link.of(c.value().written(), c.value().uri());
          String fault = c.value().fault().map(Printable::of).orElse("");
          fields.add(new Field(name, style, link.shown(), link.href(), fault, Optional.empty()));
        });
  }

  private void add(String name, String style, String cited, Optional<Found> found) {
    fields.add(new Field(name, style, Printable.of(cited), Optional.empty(), "", found));
  }

  private static Found found(String value, String origin, Agreement agreement) {
    return new Found(Printable.of(value), Printable.of(origin), agreement);
  }

  private static Map<Doubt, String> doubts() {
    Map<Doubt, String> words = new EnumMap<>(Doubt.class);
    words.put(Doubt.IMPOSSIBLE, "no calendar has this day");
    words.put(Doubt.YEAR_MISTYPED, "the year cannot be");
    words.put(Doubt.MONTH_MISSPELT, "the month is misspelt");
    words.put(Doubt.WEEKDAY_WRONG, "the weekday is another");
    words.put(Doubt.DAY_OR_MONTH, "day or month first?");
    words.put(Doubt.TWO_DIGIT_YEAR, "the century is left out");
    words.put(Doubt.APPROXIMATE, "not exact");
    words.put(Doubt.BARE_NUMBER, "perhaps no year");
    words.put(Doubt.AFTER_POST, "after the post’s own date");
    words.put(Doubt.AFTER_TODAY, "in the future");
    words.put(Doubt.BEFORE_EVENT, "before the event it is cited for");
    words.put(Doubt.YEAR_OUT_OF_STEP, "the year is out of step with its neighbours");
    return words;
  }
}
