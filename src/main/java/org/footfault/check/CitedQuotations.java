package org.footfault.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.note.Mark;
import org.footfault.note.Note;
import org.footfault.note.Quotation;
import org.footfault.quotation.Judgement;
import org.footfault.quotation.Judgement.Verdict;
import org.footfault.quotation.QuotationJudge;
import org.footfault.quotation.SourceText;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.text.Likeness;
import org.footfault.text.Span;

/**
 * The quotations of a post that its notes vouch for: those of the passages that carry a mark, and
 * those that a note itself makes. Titles between quotation marks are none.
 */
public final class CitedQuotations {

  /** Titles this alike are the same work's. */
  private static final double SAME_TITLE = 0.8;

  /** A page of fewer words may be an extract, or be filled by a script. */
  private static final int FEWEST_WORDS = 100;

  /** Words of this length are small in a title in title case. */
  private static final int SMALL = 4;

  private final Reading reading;
  private final Function<Citation, Source> sources;
  private final Map<PageFacts, SourceText> texts = new ConcurrentHashMap<>();

  private CitedQuotations(Reading reading, Function<Citation, Source> sources) {
    this.reading = reading;
    this.sources = sources;
  }

  /** In the order of the text. */
  public static List<CitedQuotation> of(Reading reading, Function<Citation, Source> sources) {
    return new CitedQuotations(reading, sources).all();
  }

  private record Cited(Quotation quotation, Set<Citation> citations) {}

  private List<CitedQuotation> all() {
    Map<Span, Cited> cited = new TreeMap<>();
    int number = 0;
    for (Note note : reading.notes().notes()) {
      List<Citation> citations = reading.citationsOf(++number);
      for (Mark mark : note.marks()) {
        mark.passage().quotations().forEach(q -> add(cited, q, citations));
      }
      citations.forEach(c -> c.quotations().forEach(q -> add(cited, q, List.of(c))));
    }
    return cited.values().stream()
        .filter(c -> !c.citations().isEmpty() && !isTitle(c.quotation().words()))
        .map(this::answered)
        .toList();
  }

  private static void add(Map<Span, Cited> cited, Quotation quotation, List<Citation> citations) {
    cited
        .computeIfAbsent(quotation.span(), s -> new Cited(quotation, new LinkedHashSet<>()))
        .citations()
        .addAll(citations);
  }

  private boolean isTitle(String words) {
    boolean cited =
        reading.citations().stream()
            .flatMap(c -> c.title().stream())
            .map(Claim::value)
            .anyMatch(title -> Likeness.of(title, words) >= SAME_TITLE);
    List<String> big =
        Arrays.stream(words.split("\\s++")).filter(w -> w.length() >= SMALL).toList();
    return cited || big.stream().allMatch(w -> !Character.isLowerCase(w.charAt(0)));
  }

  private CitedQuotation answered(Cited cited) {
    List<CitedQuotation.Answer> answers = new ArrayList<>();
    for (Citation citation : cited.citations()) {
      Optional<Source.Page> page = SourceFindings.page(sources.apply(citation));
      String address = page.map(p -> p.visit().arrived().toString()).orElse("");
      answers.add(new CitedQuotation.Answer(citation, address, judged(cited, citation, page)));
    }
    return new CitedQuotation(cited.quotation(), answers);
  }

  /** Unless the page was read whole, and is a text, the words may stand in what was not read. */
  private Judgement judged(Cited cited, Citation citation, Optional<Source.Page> page) {
    if (page.isEmpty() || page.get().facts().wholeness() != PageFacts.Wholeness.WHOLE) {
      return Judgement.unsure();
    }
    PageFacts facts = page.get().facts();
    SourceText text = texts.computeIfAbsent(facts, CitedQuotations::text);
    Judgement judgement = QuotationJudge.judge(cited.quotation().words(), text);
    boolean denies =
        judgement.verdict() != Verdict.FAITHFUL
            && (isSpoken(citation) || text.size() < FEWEST_WORDS);
    return denies ? Judgement.unsure() : judgement;
  }

  /** The words of a film or a talk seldom stand on its page. */
  private static boolean isSpoken(Citation citation) {
    return switch (citation.kind()) {
      case VIDEO, INTERVIEW, PERSONAL, HEARING -> true;
      default -> false;
    };
  }

  /** A reading of the text may leave out the headline. */
  private static SourceText text(PageFacts facts) {
    StringBuilder all = new StringBuilder(facts.text());
    facts.titles().stream().map(Fact::value).forEach(title -> all.append('\n').append(title));
    return SourceText.of(all.toString(), SourceText.Extent.WHOLE);
  }
}
