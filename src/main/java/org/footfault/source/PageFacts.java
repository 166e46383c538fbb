package org.footfault.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.footfault.date.PartialDate;
import org.footfault.text.Span;

/**
 * What a page says of itself. Each list has every candidate, the one most to be trusted first.
 *
 * @param titles of the work, not of the site
 * @param authors one fact a name
 * @param publishers newspaper, site or house
 * @param published days of publication
 * @param modified days of change
 * @param words all words that a reader sees on the page, menus left out; who asks whether something
 *     stands on the page asks these
 * @param wholeness whether the text is all there
 * @param canonical the address that the page gives as its own
 * @param language a BCP 47 tag
 * @param anchors the names of places on the page that an address can end in, behind its {@code #}
 * @param work the parts of the text that are the work itself, in order: without what the page shows
 *     around it, such as teasers, comments, captions and notices
 */
public record PageFacts(
    List<Fact<String>> titles,
    List<Fact<String>> authors,
    List<Fact<String>> publishers,
    List<Fact<PartialDate>> published,
    List<Fact<PartialDate>> modified,
    PageText words,
    Wholeness wholeness,
    Optional<URI> canonical,
    Optional<String> language,
    Set<String> anchors,
    List<Span> work) {

  /** What a day of change is worth as that of publication, 0.0 to 1.0. */
  private static final double CHANGE = 0.6;

  /** A day of publication that is less sure gives way to a day of change that readers see. */
  private static final double WEAK = 0.45;

  /** Copies the lists. */
  public PageFacts {
    titles = List.copyOf(titles);
    authors = List.copyOf(authors);
    publishers = List.copyOf(publishers);
    published = List.copyOf(published);
    modified = List.copyOf(modified);
    anchors = Set.copyOf(anchors);
    work = List.copyOf(work);
  }

  /** Facts of a page whose text is at hand, all of which is the work. */
  public PageFacts(
      List<Fact<String>> titles,
      List<Fact<String>> authors,
      List<Fact<String>> publishers,
      List<Fact<PartialDate>> published,
      List<Fact<PartialDate>> modified,
      String text,
      Wholeness wholeness,
      Optional<URI> canonical,
      Optional<String> language,
      Set<String> anchors) {
    this(
        titles,
        authors,
        publishers,
        published,
        modified,
        PageText.of(text),
        wholeness,
        canonical,
        language,
        anchors,
        List.of(new Span(0, text.length())));
  }

  /** Facts of a page without named places, all of whose text is the work. */
  public PageFacts(
      List<Fact<String>> titles,
      List<Fact<String>> authors,
      List<Fact<String>> publishers,
      List<Fact<PartialDate>> published,
      List<Fact<PartialDate>> modified,
      String text,
      Wholeness wholeness,
      Optional<URI> canonical,
      Optional<String> language) {
    this(
        titles,
        authors,
        publishers,
        published,
        modified,
        text,
        wholeness,
        canonical,
        language,
        Set.of());
  }

  /** The text of the work itself, as lines. */
  public String readable() {
    String text = text();
    return work.stream().map(span -> span.in(text)).collect(Collectors.joining("\n"));
  }

  /**
   * The day to name for the page: of publication, else, where the page gives only that, of its last
   * change.
   */
  public Optional<Fact<PartialDate>> day() {
    Optional<Fact<PartialDate>> change =
        modified.stream().findFirst().filter(f -> f.confidence() >= CHANGE).map(PageFacts::unsure);
    return published.stream()
        .findFirst()
        .filter(f -> f.confidence() >= WEAK || change.isEmpty())
        .or(() -> change);
  }

  private static Fact<PartialDate> unsure(Fact<PartialDate> change) {
    return new Fact<>(change.value(), change.origin(), Math.min(CHANGE, change.confidence()));
  }

  /** Facts of a thing that says nothing of itself. */
  public static PageFacts none() {
    return new PageFacts(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        Wholeness.NONE,
        Optional.empty(),
        Optional.empty());
  }

  /** All words of the page as a reader sees them; reads them from where they were laid aside. */
  public String text() {
    return words.text();
  }

  /**
   * The fingerprint of the work itself, so that another teaser beside it is no other text. It can
   * be asked for when the text is gone with its run.
   */
  public TextPrint print() {
    return words.print().orElseGet(() -> TextPrint.of(readable()));
  }

  /** The same facts, of a page whose text is known not to be all there. */
  public PageFacts inPart() {
    return with(words, Wholeness.PART, anchors);
  }

  /** The same facts, with the same text in another place. */
  public PageFacts withText(PageText place) {
    return with(place, wholeness, anchors);
  }

  /** The same facts, of a page to whose named places no address leads. */
  public PageFacts withoutAnchors() {
    return anchors.isEmpty() ? this : with(words, wholeness, Set.of());
  }

  /** The same facts without the days that lie after one: a page cannot know them. */
  public PageFacts upTo(LocalDate latest) {
    return new PageFacts(
        titles,
        authors,
        publishers,
        upTo(latest, published),
        upTo(latest, modified),
        words,
        wholeness,
        canonical,
        language,
        anchors,
        work);
  }

  private static List<Fact<PartialDate>> upTo(LocalDate latest, List<Fact<PartialDate>> days) {
    return days.stream().filter(day -> !day.value().earliest().isAfter(latest)).toList();
  }

  private PageFacts with(PageText place, Wholeness whole, Set<String> places) {
    return new PageFacts(
        titles,
        authors,
        publishers,
        published,
        modified,
        place,
        whole,
        canonical,
        language,
        places,
        work);
  }

  /** How much of a source's text was read. */
  public enum Wholeness {
    /** All of it: what is not in the text is not in the source. */
    WHOLE,
    /** A part: cut by a limit or a broken connection, or behind a paywall. */
    PART,
    /** No text: an image, a scan, a page that only a script fills. */
    NONE
  }
}
