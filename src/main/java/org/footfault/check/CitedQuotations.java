package org.footfault.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.footfault.check.CitedTexts.CitedText;
import org.footfault.citation.Citation;
import org.footfault.citation.CitationId;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.note.Mark;
import org.footfault.note.Note;
import org.footfault.note.Quotation;
import org.footfault.quotation.Judgement;
import org.footfault.quotation.Judgement.Verdict;
import org.footfault.quotation.QuotationJudge;
import org.footfault.text.Likeness;
import org.footfault.text.Span;

/**
 * The quotations of a post that its notes vouch for: those of the passages that carry a mark, and
 * those that a note itself makes. Titles between quotation marks are none.
 */
public final class CitedQuotations {

  /** Titles this alike are the same work's. */
  private static final double SAME_TITLE = 0.8;

  /** Takes {@code https://bay.example/fair?a=b}; refuses {@code https or http}. */
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");

  /** Words of this length are small in a title in title case. */
  private static final int SMALL = 4;

  private final Reading reading;
  private final CitedTexts texts;

  private CitedQuotations(Reading reading, CitedTexts texts) {
    this.reading = reading;
    this.texts = texts;
  }

  /** In the order of the text. */
  public static List<CitedQuotation> of(Reading reading, CitedTexts texts) {
    return new CitedQuotations(reading, texts).all();
  }

  private record Cited(Quotation quotation, Map<CitationId, Citation> citations) {}

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
        .filter(c -> !c.citations().isEmpty() && isSpeech(c.quotation().words()))
        .map(this::answered)
        .toList();
  }

  private static void add(Map<Span, Cited> cited, Quotation quotation, List<Citation> citations) {
    Map<CitationId, Citation> all =
        cited
            .computeIfAbsent(quotation.span(), s -> new Cited(quotation, new LinkedHashMap<>()))
            .citations();
    citations.forEach(citation -> all.putIfAbsent(citation.id(), citation));
  }

  /** Whether it is what somebody said or wrote, not the name of a work or of a place in the web. */
  private boolean isSpeech(String words) {
    return !ADDRESS.matcher(words).matches() && !isTitle(words);
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
    for (Citation citation : cited.citations().values()) {
      answers.add(
          new CitedQuotation.Answer(citation, texts.address(citation), judged(cited, citation)));
    }
    return new CitedQuotation(cited.quotation(), answers);
  }

  /** Unless the page was read whole, and is a text, the words may stand in what was not read. */
  private Judgement judged(Cited cited, Citation citation) {
    Optional<CitedText> text = texts.of(citation);
    if (text.isEmpty()) {
      return Judgement.unsure();
    }
    Judgement judgement = QuotationJudge.judge(cited.quotation().words(), text.get().words());
    boolean denies = judgement.verdict() != Verdict.FAITHFUL;
    return denies && !text.get().canDeny() ? Judgement.unsure() : judgement;
  }
}
