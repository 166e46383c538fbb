package org.footfault.check;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.footfault.citation.CitationReader;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;
import org.footfault.note.NoteFinder;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.PostReaders;
import org.footfault.post.UnreadablePostException;
import org.footfault.source.Source;
import org.jsoup.nodes.Entities;

/**
 * A post of one note that cites one source, made for an evaluation.
 *
 * @param paragraphs in HTML, with {@link #MARK} where the note is cited
 */
record MadePost(List<String> paragraphs) {

  /** What cites the note. */
  static final String MARK = "<sup><a href=\"#n1\" id=\"r1\">1</a></sup>";

  private static final CitationReader CITATIONS = new CitationReader(LocalDate.of(2027, 1, 1));

  /** The checks of quotations and figures. */
  static final List<Check> CHECKS =
      Checks.all().stream()
          .filter(check -> Set.of("quote", "claim").contains(check.info().family()))
          .toList();

  /** One paragraph of plain text, with a mark at its end. */
  static MadePost of(String paragraph) {
    return new MadePost(List.of(Entities.escape(paragraph) + MARK));
  }

  /** What these checks find if the note's source is this page. */
  List<Finding> findings(Source.Page source) {
    Reading reading = reading();
    CitedTexts texts = new CitedTexts(citation -> source);
    List<CitedQuotation> quotations = CitedQuotations.of(reading, texts);
    List<SupportedPassage> passages = SupportedPassage.of(reading, texts);
    List<Finding> found = new ArrayList<>();
    for (Check check : CHECKS) {
      if (check instanceof PostCheck postCheck) {
        found.addAll(postCheck.findings(reading));
      } else if (check instanceof QuotationCheck quotationCheck) {
        quotations.forEach(q -> found.addAll(quotationCheck.findings(q, reading)));
      } else if (check instanceof PassageCheck passageCheck) {
        passages.forEach(p -> found.addAll(passageCheck.findings(p, reading)));
      }
    }
    return found;
  }

  private Reading reading() {
    String html =
        "<html><body><article>"
            + paragraphs.stream().map(p -> "<p>" + p + "</p>\n").collect(Collectors.joining())
            + "<ol class=\"footnotes\"><li id=\"n1\"><a href=\"#r1\">^</a> Ida Lund, Ferries,"
            + " https://source.example/page</li></ol></article></body></html>";
    try {
      byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
      Post post = PostReaders.read(new PostId("made.html"), bytes, "html");
      return CITATIONS.read(post, NoteFinder.find(post));
    } catch (UnreadablePostException e) {
      throw new IllegalStateException(e);
    }
  }
}
