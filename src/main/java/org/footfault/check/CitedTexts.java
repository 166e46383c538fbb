package org.footfault.check;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.footfault.citation.Citation;
import org.footfault.figure.SourceFigures;
import org.footfault.quotation.SourceText;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;

/** The texts of the sources that a post cites, each made ready once. */
public final class CitedTexts {

  /** A page of fewer words may be an extract, or be filled by a script. */
  private static final int FEWEST_WORDS = 100;

  private final Function<Citation, Source> sources;
  private final Map<PageFacts, Text> texts = new ConcurrentHashMap<>();

  public CitedTexts(Function<Citation, Source> sources) {
    this.sources = sources;
  }

  /** A text, with the figures that it has; they are read when first asked for. */
  private static final class Text {

    private final SourceText words;
    private Optional<SourceFigures> figures = Optional.empty();

    Text(PageFacts facts) {
      // A reading of the text may leave out the headline.
      StringBuilder all = new StringBuilder(facts.text());
      facts.titles().stream().map(Fact::value).forEach(title -> all.append('\n').append(title));
      this.words = SourceText.of(all.toString(), SourceText.Extent.WHOLE);
    }

    synchronized SourceFigures figures(String language) {
      SourceFigures read = figures.orElseGet(() -> SourceFigures.of(words.text(), language));
      figures = Optional.of(read);
      return read;
    }
  }

  /** The source of a citation as a text; empty unless it was reached and read whole. */
  Optional<CitedText> of(Citation citation) {
    return SourceFindings.page(sources.apply(citation))
        .filter(page -> page.facts().wholeness() == PageFacts.Wholeness.WHOLE)
        .map(
            page ->
                new CitedText(
                    citation,
                    page.visit().arrived().toString(),
                    texts.computeIfAbsent(page.facts(), Text::new)));
  }

  /** The address at which a citation's source was read; empty if it was not. */
  String address(Citation citation) {
    return SourceFindings.page(sources.apply(citation))
        .map(page -> page.visit().arrived().toString())
        .orElse("");
  }

  /**
   * The text of a source that was read whole.
   *
   * @param address where it was read
   */
  record CitedText(Citation citation, String address, Text text) {

    SourceText words() {
      return text.words;
    }

    /** Its figures, read by the words of its own language; empty if that cannot be told. */
    Optional<SourceFigures> figures() {
      return words().language().map(text::figures);
    }

    /**
     * Whether what is not in the text is not in the source: the words of a film or a talk seldom
     * stand on its page, and a page with few words may be an extract.
     */
    boolean canDeny() {
      return words().size() >= FEWEST_WORDS
          && switch (citation.kind()) {
            case VIDEO, INTERVIEW, PERSONAL, HEARING -> false;
            default -> true;
          };
    }
  }
}
