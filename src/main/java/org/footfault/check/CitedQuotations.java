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
import org.footfault.note.Passage;
import org.footfault.note.Quotation;
import org.footfault.quotation.Attribution;
import org.footfault.quotation.Judgement;
import org.footfault.quotation.Judgement.Verdict;
import org.footfault.quotation.QuotationJudge;
import org.footfault.quotation.SourceText;
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

  private static final String QUOTATION_MARKS = "\"“”„‟«»‹›‘’‚'「『《";

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

  /**
   * @param parts the quotations that an attribution splits it into; itself alone if none does
   */
  private record Cited(
      Quotation quotation, List<Quotation> parts, Map<CitationId, Citation> citations) {}

  private List<CitedQuotation> all() {
    Map<Span, Cited> cited = new TreeMap<>();
    int number = 0;
    for (Note note : reading.notes().notes()) {
      List<Citation> citations = reading.citationsOf(++number);
      for (Mark mark : note.marks()) {
        sentences(mark.passage()).forEach(parts -> add(cited, parts, citations));
      }
      citations.forEach(c -> c.quotations().forEach(q -> add(cited, List.of(q), List.of(c))));
    }
    return cited.values().stream()
        .filter(c -> !c.citations().isEmpty() && isSpeech(c.quotation().words()))
        .map(this::answered)
        .toList();
  }

  /** The quotations of a passage; those that only who says them stands between, together. */
  private List<List<Quotation>> sentences(Passage passage) {
    List<List<Quotation>> sentences = new ArrayList<>();
    for (Quotation quotation : passage.quotations()) {
      List<Quotation> before =
          sentences.isEmpty() ? List.of() : sentences.get(sentences.size() - 1);
      if (!before.isEmpty() && goesOn(before.get(before.size() - 1), quotation)) {
        before.add(quotation);
      } else {
        sentences.add(new ArrayList<>(List.of(quotation)));
      }
    }
    return sentences;
  }

  private boolean goesOn(Quotation first, Quotation second) {
    return first.span().end() <= second.span().start()
        && Attribution.isBetween(first.words(), between(first, second));
  }

  private String between(Quotation first, Quotation second) {
    int from = first.span().end();
    int to = second.span().start();
    return reading.post().text(new Span(from, to));
  }

  /** One quotation, in which who says it stands in brackets, as what the writer put in. */
  private Quotation joined(List<Quotation> parts) {
    Quotation joined = parts.get(0);
    for (Quotation part : parts.subList(1, parts.size())) {
      Span all = new Span(joined.span().start(), part.span().end());
      String who = between(joined, part).replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
      joined = new Quotation(joined.words() + " [" + who + "] " + part.words(), all);
    }
    return joined;
  }

  private void add(Map<Span, Cited> cited, List<Quotation> parts, List<Citation> citations) {
    Quotation quotation = joined(parts);
    Map<CitationId, Citation> all =
        cited
            .computeIfAbsent(
                quotation.span(), s -> new Cited(quotation, parts, new LinkedHashMap<>()))
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
    SourceText source = text.get().words();
    Judgement judgement = QuotationJudge.judge(cited.quotation().words(), source);
    boolean denies = judgement.verdict() != Verdict.FAITHFUL;
    boolean inParts = cited.parts().size() > 1 && hasEach(cited.parts(), source);
    boolean noQuotation = judgement.verdict() == Verdict.ABSENT && isSetOff(cited.quotation());
    return denies && (inParts || noQuotation || !text.get().canDeny())
        ? Judgement.unsure()
        : judgement;
  }

  /**
   * Whether a quotation is a block of its own without quotation marks: if its words are nowhere, it
   * may be set like a quotation and be none.
   */
  private boolean isSetOff(Quotation quotation) {
    String text = reading.post().text();
    int at = quotation.span().start() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < 0 || QUOTATION_MARKS.indexOf(text.charAt(at)) < 0;
  }

  /** Whether a source has the parts of a quotation, at whatever places. */
  private static boolean hasEach(List<Quotation> parts, SourceText source) {
    return parts.stream()
        .allMatch(p -> QuotationJudge.judge(p.words(), source).verdict() == Verdict.FAITHFUL);
  }
}
