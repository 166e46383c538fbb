package org.footfault.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.footfault.check.CitedTexts.CitedText;
import org.footfault.citation.Citation;
import org.footfault.citation.CitationId;
import org.footfault.citation.Reading;
import org.footfault.note.Mark;
import org.footfault.note.Note;
import org.footfault.note.Passage;
import org.footfault.quotation.SourceText;
import org.footfault.text.Span;

/** A passage, and the texts of all sources that its marks cite for it. */
public final class SupportedPassage {

  private final Passage passage;
  private final Map<CitationId, Citation> citations = new LinkedHashMap<>();
  private final CitedTexts texts;
  private final PostLanguage language;

  private SupportedPassage(Passage passage, CitedTexts texts, PostLanguage language) {
    this.passage = passage;
    this.texts = texts;
    this.language = language;
  }

  /** The language of a post, told when it is first asked for. */
  private static final class PostLanguage {
    private final String text;
    private Optional<Optional<String>> told = Optional.empty();

    PostLanguage(String text) {
      this.text = text;
    }

    synchronized Optional<String> told() {
      Optional<String> language = told.orElseGet(() -> SourceText.languageOf(text));
      told = Optional.of(language);
      return language;
    }
  }

  /** The passages of a post, each once, in the order of the text. */
  public static List<SupportedPassage> of(Reading reading, CitedTexts texts) {
    PostLanguage language = new PostLanguage(reading.post().text());
    Map<Span, SupportedPassage> passages = new TreeMap<>();
    int number = 0;
    for (Note note : reading.notes().notes()) {
      List<Citation> citations = reading.citationsOf(++number);
      for (Mark mark : note.marks()) {
        passages
            .computeIfAbsent(
                mark.passage().span(),
                span -> new SupportedPassage(mark.passage(), texts, language))
            .add(citations);
      }
    }
    return List.copyOf(passages.values());
  }

  private void add(List<Citation> more) {
    more.forEach(citation -> citations.putIfAbsent(citation.id(), citation));
  }

  Passage passage() {
    return passage;
  }

  /** The language that its own small words tell, else that of its post; empty if neither does. */
  Optional<String> language() {
    return SourceText.languageOf(passage.text()).or(language::told);
  }

  /** The texts of all its sources; empty unless there are some and each was read whole. */
  Optional<List<CitedText>> wholeTexts() {
    List<CitedText> whole = new ArrayList<>();
    for (Citation citation : citations.values()) {
      Optional<CitedText> text = texts.of(citation).filter(CitedText::canDeny);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      whole.add(text.get());
    }
    return whole.isEmpty() ? Optional.empty() : Optional.of(whole);
  }
}
