package org.footfault.check;

import com.google.auto.service.AutoService;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.text.Address;

/**
 * Reports an address whose end, behind {@code #}, names a place that the page does not have. Only
 * pages whose HTML was read whole are looked at, and only where its own HTML names pieces of its
 * text, and all that it links to: routes of a program in the page ({@code #!/a}, {@code #/a}),
 * lines, times and comments are made by scripts and are left alone.
 */
@AutoService(Check.class)
public final class MissingFragment implements SourceCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("link/fragment", Severity.WARNING)
          .summary("The page does not have the place that the address names.")
          .why(
              "The part of an address behind # leads to a place on the page, or to words on it. If the page has no such place, a reader lands at its top and must search.")
          .remedy("Write the name that the place has now, or leave the part behind # out.")
          .finds(
              "https://courier.example/ferry has no place “timetable”",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry#timetable
              page: https://courier.example/ferry#timetable
                title: Last Night Ferry Leaves
                text: The last night ferry left Port Alder on Friday.
                anchor: history
              """)
          .finds(
              "https://courier.example/ferry does not have the words “left on Sunday”",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry#:~:text=left%20on%20Sunday
              page: https://courier.example/ferry#:~:text=left%20on%20Sunday
                title: Last Night Ferry Leaves
                text: The last night ferry left Port Alder on Friday.
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry#history
              page: https://courier.example/ferry#history
                title: Last Night Ferry Leaves
                text: The last night ferry left Port Alder on Friday.
                anchor: history
              """)
          .build();

  /** Takes {@code timetable} and {@code cite_note-3}; refuses {@code !/a}, {@code t=30} and "". */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:~-]*");

  /** Places that scripts make, or that every browser knows: the top, lines, pages, comments. */
  private static final Pattern MADE =
      Pattern.compile(
          "top|l\\d.*|page.?\\d.*|p\\d+|slide.?\\d.*|t\\d.*|.*comment.*|respond|disqus.*|xtor.*|rss.*"
              + "|.*\\d{4}.*|\\d+|(?:diff|discussion|issue|review|answer|post|reply|message|msg|event|tab"
              + "|photo|image|gallery|video|modal|share|utm|google)(?:[-_.\\d].*)?",
          Pattern.CASE_INSENSITIVE);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Citation citation, Source source, Reading reading) {
    Optional<Claim<Address>> url = citation.url();
    Optional<String> fragment = url.flatMap(u -> u.value().uri()).map(URI::getFragment);
    if (!(source instanceof Source.Page page)
        || url.isEmpty()
        || fragment.isEmpty()
        || !page.mediaType().contains("html")
        || page.facts().wholeness() != PageFacts.Wholeness.WHOLE) {
      return List.of();
    }
    return fault(fragment.get(), page.facts())
        .map(
            fault ->
                new LinkFindings(INFO, citation, reading)
                    .about(
                        url.get().span(),
                        page.visit().asked().toString().replaceFirst("#.*", "") + " " + fault,
                        new Evidence("the page", fault, page.visit().arrived().toString()),
                        Optional.empty()))
        .orElse(List.of());
  }

  private static Optional<String> fault(String fragment, PageFacts facts) {
    Optional<TextFragment> words = TextFragment.of(fragment);
    if (words.isPresent()) {
      return words
          .flatMap(w -> w.missing(facts.text()))
          .map(missing -> "does not have the words “" + missing + "”");
    }
    boolean named = NAME.matcher(fragment).matches() && !MADE.matcher(fragment).matches();
    return !named || facts.anchors().isEmpty() || has(facts, fragment)
        ? Optional.empty()
        : Optional.of("has no place “" + fragment + "”");
  }

  /** Some sites put a word of their own before the names of places, or write them in lower case. */
  private static boolean has(PageFacts facts, String fragment) {
    String name = fragment.toLowerCase(Locale.ROOT);
    return facts.anchors().stream()
        .map(anchor -> anchor.toLowerCase(Locale.ROOT))
        .anyMatch(anchor -> anchor.equals(name) || anchor.endsWith("-" + name));
  }
}
