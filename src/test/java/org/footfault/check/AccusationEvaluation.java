package org.footfault.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.footfault.citation.Citation;
import org.footfault.citation.CitationReader;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;
import org.footfault.note.NoteFinder;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.PostReaders;
import org.footfault.post.UnreadablePostException;
import org.footfault.source.Fact;
import org.footfault.source.Hop;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.source.Visit;
import org.footfault.source.page.PageReader;
import org.footfault.text.Address;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts wrong accusations and missed faults: each saved page is cited from its own reviewed facts,
 * in two styles, then with the title of another page, then with another year. Argument: a folder
 * with {@code gold.jsonl} and the pages. Prints each wrong accusation and the counts.
 */
final class AccusationEvaluation {

  private static final JsonMapper JSON = new JsonMapper();
  private static final PageReader PAGES = new PageReader();
  private static final CitationReader CITATIONS = new CitationReader(LocalDate.of(2027, 1, 1));
  private static final List<SourceCheck> CHECKS =
      Checks.all().stream()
          .filter(check -> check.info().id().startsWith("source/"))
          .map(SourceCheck.class::cast)
          .toList();

  private final Path folder;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final StringBuilder wrong = new StringBuilder();

  private AccusationEvaluation(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    AccusationEvaluation run = new AccusationEvaluation(Path.of(args[0]));
    List<JsonNode> pages =
        Files.readAllLines(run.folder.resolve("gold.jsonl")).stream()
            .map(JSON::readTree)
            .filter(page -> page.path("kind").asString().equals("reviewed"))
            .filter(page -> page.has("title") && page.has("date"))
            .toList();
    for (int i = 0; i < pages.size(); i++) {
      run.judge(pages.get(i), pages.get((i + 7) % pages.size()));
    }
    System.out.println(run.wrong);
    System.out.println(run.counts);
  }

  private void judge(JsonNode page, JsonNode other) {
    Optional<URI> address = Address.of(page.path("url").asString()).uri();
    if (address.isEmpty()) {
      return;
    }
    Source source = source(page, address.get());
    LocalDate day = LocalDate.parse(page.path("date").asString());
    String title = page.path("title").asString();
    count("pages");
    boolean accused = false;
    for (Style style : Style.values()) {
      for (Finding finding : findings(style.cite(page, title, day), source)) {
        wrong.append(page.path("id").asString()).append(' ').append(finding.check().id());
        wrong.append(' ').append(finding.message()).append('\n');
        accused = true;
      }
    }
    count(accused ? "accused" : "not accused");
    caught("title", Style.BLUEBOOK.cite(page, other.path("title").asString(), day), source);
    if (((Source.Page) source).facts().published().stream().limit(1).anyMatch(Fact::isReliable)) {
      count("reliable days");
      caught("date", Style.BLUEBOOK.cite(page, title, day.minusYears(1)), source);
      caught("date", Style.CHICAGO.cite(page, title, day.plusMonths(2)), source);
    }
  }

  private void caught(String field, String note, Source source) {
    boolean found =
        findings(note, source).stream().anyMatch(f -> f.check().id().equals("source/" + field));
    count(field + (found ? " caught" : " missed"));
    PageFacts facts = ((Source.Page) source).facts();
    if (!found && field.equals("title")) {
      boolean english = facts.language().orElse("en").startsWith("en");
      boolean reliable = facts.titles().stream().anyMatch(Fact::isReliable);
      count("title missed: " + (english ? "" : "foreign page ") + (reliable ? "" : "unreliable"));
    }
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  private static List<Finding> findings(String note, Source source) {
    try {
      byte[] text = ("It was so.[^1]\n\n[^1]: " + note + "\n").getBytes(StandardCharsets.UTF_8);
      Post post = PostReaders.read(new PostId("made.md"), text, "markdown");
      Reading reading = CITATIONS.read(post, NoteFinder.find(post));
      return reading.citations().stream()
          .flatMap(c -> findings(c, source, reading).stream())
          .toList();
    } catch (UnreadablePostException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Finding> findings(Citation citation, Source source, Reading reading) {
    return CHECKS.stream().flatMap(c -> c.findings(citation, source, reading).stream()).toList();
  }

  private Source source(JsonNode page, URI address) {
    PageFacts facts =
        PAGES.read(
            body(folder.resolve(page.path("file").asString())),
            Optional.of("text/html"),
            address,
            PageFacts.Wholeness.WHOLE);
    Visit visit =
        new Visit(
            List.of(new Hop(address, 200, Hop.Kind.FIRST)), Instant.EPOCH, Visit.Origin.NETWORK);
    return new Source.Page(visit, "text/html", facts);
  }

  private static byte[] body(Path file) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a careful author prints a note. */
  private enum Style {
    BLUEBOOK,
    CHICAGO;

    String cite(JsonNode page, String title, LocalDate day) {
      JsonNode author = page.path("author");
      String name = author.isArray() ? author.path(0).asString("") : author.asString("");
      String house = page.path("publisher").asString("");
      String by = name.isEmpty() ? "" : name + ", ";
      String in = house.isEmpty() ? "" : house + ", ";
      String plain = title.replaceAll("[\\[\\]*_<>`]", "").replaceAll("[“”\"]", "’");
      String url = page.path("url").asString();
      return switch (this) {
        case BLUEBOOK ->
            by
                + "*"
                + plain
                + "*, "
                + in.toUpperCase(Locale.ROOT)
                + "("
                + on("MMM. d, yyyy", day)
                + "), "
                + url
                + ".";
        case CHICAGO -> by + "“" + plain + ",” " + in + on("MMMM d, yyyy", day) + ", " + url + ".";
      };
    }

    private static String on(String pattern, LocalDate day) {
      return DateTimeFormatter.ofPattern(pattern, Locale.US).format(day).replace("May.", "May");
    }
  }
}
