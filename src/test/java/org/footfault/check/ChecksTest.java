package org.footfault.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.citation.Citation;
import org.footfault.citation.CitationReader;
import org.footfault.citation.Reading;
import org.footfault.comparison.Comparisons;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.note.NoteFinder;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.PostReaders;
import org.footfault.post.UnreadablePostException;
import org.footfault.source.EarlierPage;
import org.footfault.source.Source;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every check; each check's own examples run here. */
class ChecksTest {

  static Stream<Arguments> examples() {
    return Checks.all().stream()
        .flatMap(
            check ->
                check.info().examples().stream()
                    .map(
                        example ->
                            Arguments.of(
                                Named.of(
                                    check.info().id()
                                        + example.finds().map(f -> " finds " + f).orElse(" passes"),
                                    check),
                                example)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void each_example_of_a_check_gives_what_it_says(Check check, CheckInfo.Example example)
      throws UnreadablePostException {
    List<String> messages =
        findings(check, ExampleText.parse(example.text())).stream()
            .sorted()
            .map(Finding::message)
            .toList();

    if (example.finds().isEmpty()) {
      assertThat(messages).isEmpty();
    } else {
      assertThat(messages).isNotEmpty();
      assertThat(messages.get(0)).startsWith(example.finds().get());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void every_finding_lies_in_the_post_and_names_its_check(Check check, CheckInfo.Example example)
      throws UnreadablePostException {
    ExampleText text = ExampleText.parse(example.text());
    Reading reading = reading(text);

    for (Finding finding : findings(check, text)) {
      assertThat(finding.where().end()).isLessThanOrEqualTo(reading.post().text().length());
      assertThat(finding.check()).isEqualTo(check.info());
      assertThat(finding.message()).doesNotEndWith(".").doesNotContain("\n");
    }
  }

  @Test
  void ids_are_unique_and_sorted() {
    List<String> ids = Checks.all().stream().map(check -> check.info().id()).toList();

    assertThat(ids).doesNotHaveDuplicates().isSorted().isNotEmpty();
  }

  private static Reading reading(ExampleText text) throws UnreadablePostException {
    Post post =
        PostReaders.read(
            new PostId("example.md"), text.post().getBytes(StandardCharsets.UTF_8), "markdown");
    return new CitationReader(text.today()).read(post, NoteFinder.find(post));
  }

  private static List<Finding> findings(Check check, ExampleText text)
      throws UnreadablePostException {
    Reading reading = reading(text);
    if (check instanceof PostCheck postCheck) {
      return postCheck.findings(reading);
    }
    if (check instanceof CitationCheck citationCheck) {
      return reading.citations().stream()
          .flatMap(c -> citationCheck.findings(c, reading).stream())
          .toList();
    }
    if (check instanceof PageCheck pageCheck) {
      Comparisons comparisons =
          new Comparisons(
              reading.post(),
              c -> source(c, text).orElse(new Source.Unchecked(Source.Reason.NO_ADDRESS)));
      return reading.citations().stream()
          .flatMap(c -> comparisons.of(c).stream())
          .flatMap(compared -> pageCheck.findings(compared, reading).stream())
          .toList();
    }
    CitedTexts texts =
        new CitedTexts(c -> source(c, text).orElse(new Source.Unchecked(Source.Reason.NO_ADDRESS)));
    if (check instanceof QuotationCheck quotationCheck) {
      return CitedQuotations.of(reading, texts).stream()
          .flatMap(q -> quotationCheck.findings(q, reading).stream())
          .toList();
    }
    if (check instanceof PassageCheck passageCheck) {
      return SupportedPassage.of(reading, texts).stream()
          .flatMap(p -> passageCheck.findings(p, reading).stream())
          .toList();
    }
    if (check instanceof ChangeCheck changeCheck) {
      return reading.citations().stream()
          .flatMap(c -> changes(changeCheck, c, text, reading))
          .toList();
    }
    SourceCheck sourceCheck = (SourceCheck) check;
    return reading.citations().stream()
        .flatMap(c -> source(c, text).map(s -> sourceCheck.findings(c, s, reading)).stream())
        .flatMap(List::stream)
        .toList();
  }

  private static Stream<Finding> changes(
      ChangeCheck check, Citation citation, ExampleText text, Reading reading) {
    Source.Page page = (Source.Page) source(citation, text).orElseThrow();
    EarlierPage earlier = text.earlier().get(citation.url().orElseThrow().value().written());
    return check.findings(citation, page, earlier, reading).stream();
  }

  private static Optional<Source> source(Citation citation, ExampleText text) {
    return citation.url().map(url -> text.sources().get(url.value().written()));
  }
}
