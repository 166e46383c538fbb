package org.footfault.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.footfault.check.CitedTexts.CitedText;
import org.footfault.citation.Citation;
import org.footfault.citation.CitationId;
import org.footfault.citation.Reading;
import org.footfault.note.Mark;
import org.footfault.note.Note;
import org.footfault.note.Passage;
import org.footfault.post.Post;
import org.footfault.quotation.SourceText;
import org.footfault.text.Span;

/** A passage, and the texts of all sources that its marks cite for it. */
public final class SupportedPassage {

  private final Passage passage;
  private final Map<CitationId, Citation> citations = new LinkedHashMap<>();
  private final CitedTexts texts;
  private final Supplier<Optional<String>> postLanguage;

  private SupportedPassage(
      Passage passage, CitedTexts texts, Supplier<Optional<String>> postLanguage) {
    this.passage = passage;
    this.texts = texts;
    this.postLanguage = postLanguage;
  }

  /** The passages of a post, each once, in the order of the text. */
  public static List<SupportedPassage> of(Reading reading, CitedTexts texts) {
    Map<Span, SupportedPassage> passages = new TreeMap<>();
    Supplier<Optional<String>> language = new PostLanguage(reading.post());
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

  /** The language of the passage, or, where it is too short to tell, that of its post. */
  Optional<String> language() {
    return SourceText.languageOf(passage.text()).or(postLanguage);
  }

  /** That of a post, which is found out once, and only if somebody asks. */
  private static final class PostLanguage implements Supplier<Optional<String>> {

    private final Post post;
    private Optional<Optional<String>> found = Optional.empty();

    PostLanguage(Post post) {
      this.post = post;
    }

    @Override
    public Optional<String> get() {
      Optional<String> language = found.orElseGet(() -> SourceText.languageOf(post.text()));
      found = Optional.of(language);
      return language;
    }
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
