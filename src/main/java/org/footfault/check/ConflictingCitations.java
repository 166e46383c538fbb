package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.date.Doubt;
import org.footfault.date.ReadDate;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.text.Likeness;

/**
 * Reports one work that is cited twice with another date, title or address. The same work means the
 * same address, or nearly the same title by the same author; an edition of another year in another
 * publication is another work.
 */
@AutoService(Check.class)
public final class ConflictingCitations implements PostCheck {

  private static final double SAME_TITLE = 0.92;
  private static final double OTHER_TITLE = 0.34;
  private static final int LEAST_WORDS = 4;

  /** More citations of one work say no more. */
  private static final int MOST_EARLIER = 20;

  private static final CheckInfo INFO =
      CheckInfo.of("note/conflict", Severity.WARNING)
          .summary("One work is cited twice, and not alike.")
          .why("At most one of the two can be right; a reader who follows the other finds nothing.")
          .remedy("Look at the source and make the notes agree.")
          .finds(
              "note 1 gives this work the date “Mar. 31, 2015”, this one “Mar. 30, 2015”",
              """
              post:
                The talks were held in Lima.[1] They ended there too.[2]

                [1] Roe, Delegates Meet for the First Time, Lima Courier (Mar. 31, 2015).

                [2] Roe, Delegates Meet for the First Time, Lima Courier (Mar. 30, 2015).
              """)
          .passes(
              """
              post:
                The talks were held in Lima.[1] They ended there too.[2]

                [1] Roe, Delegates Meet for the First Time, Lima Courier (Mar. 31, 2015).

                [2] Roe, Delegates Meet for the First Time, Lima Courier (2015).
              """)
          .passes(
              """
              post:
                The talks were held in Lima.[1] They ended there too.[2]

                [1] Roe, Delegates Meet for the First Time, Lima Courier (Mar. 31, 2015).

                [2] Roe, Delegates Meet for the First Time, Night Post (Apr. 2, 2015).
              """)
          .passes(
              """
              post:
                The road was cut.[1] The school was sold.[2] The bell was lost.[3]

                [1] Roe, Notes from the Valley, Lima Courier (Mar. 3, 2015).

                [2] Roe, Notes from the Valley, Lima Courier (Mar. 10, 2015).

                [3] Roe, Notes from the Valley, Lima Courier (Mar. 17, 2015).
              """)
          .passes(
              """
              post:
                The talks were held in Lima.[1] They ended there too.[2]

                [1] Roe, Delegates Meet for the First Time: Part 1, Lima Courier (Mar. 31, 2015).

                [2] Roe, Delegates Meet for the First Time: Part 2, Lima Courier (Apr. 7, 2015).
              """)
          .passes(
              """
              post:
                The talks were held in Lima.[1] They ended there too.[2]

                [1] Roe, Delegates Meet for the First Time, Lima Courier (Mar. 31, 2015), https://courier.example/talks?utm_source=mail.

                [2] Roe, Delegates Meet for the First Time, Lima Courier (Mar. 31, 2015), https://courier.example/talks/amp/.
              """)
          .passes(
              """
              post:
                The act forbids it.[1] It still does.[2]

                [1] Harbour Assistance Act of 1961, 22 U.S.C. § 2151 (2012).

                [2] Harbour Assistance Act of 1961, 22 U.S.C. § 2152 (2018).
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Reading reading) {
    Map<String, List<Citation>> known = new HashMap<>();
    Set<Finding> findings = new LinkedHashSet<>();
    Set<String> series = new SeriesTitles(reading.citations()).titles();
    for (Citation citation : reading.citations()) {
      // a law is cited by the editions of its code, and by sections that have no names
      if (citation.kind() == Citation.Kind.STATUTE
          || citation.backReference().isPresent()
          || series.contains(SeriesTitles.key(citation))) {
        continue;
      }
      for (String key : keys(citation)) {
        List<Citation> earlier = known.computeIfAbsent(key, k -> new ArrayList<>(2));
        earlier.stream()
            .flatMap(e -> conflict(e, citation, reading).stream())
            .findFirst()
            .ifPresent(findings::add);
        if (earlier.size() < MOST_EARLIER) {
          earlier.add(citation);
        }
      }
    }
    return List.copyOf(findings);
  }

  /** Citations of one work share a key: the address, or the first words of the title. */
  private static List<String> keys(Citation citation) {
    List<String> keys = new ArrayList<>(2);
    address(citation).ifPresent(a -> keys.add("address " + a));
    List<String> words = words(citation);
    if (words.size() >= LEAST_WORDS) {
      keys.add("title " + String.join(" ", words.subList(0, 3)));
    }
    return keys;
  }

  private static List<String> words(Citation citation) {
    return citation
        .title()
        .filter(Claim::isSure)
        .map(t -> Likeness.words(t.value()))
        .orElse(List.of());
  }

  private static Optional<String> address(Citation citation) {
    return citation.url().flatMap(u -> u.value().uri()).flatMap(PlainAddress::of);
  }

  private static Optional<Finding> conflict(Citation first, Citation second, Reading reading) {
    boolean sameAddress = address(first).isPresent() && address(first).equals(address(second));
    double titles = Likeness.of(title(first), title(second));
    boolean sameTitle =
        titles >= SAME_TITLE
            && words(second).size() >= LEAST_WORDS
            && SeriesTitles.parts(words(first)).equals(SeriesTitles.parts(words(second)))
            && sameAuthors(first, second);
    if (sameAddress && bothTitled(first, second) && titles < OTHER_TITLE && apart(first, second)) {
      return Optional.of(finding(first, second, "title", first.title(), second.title(), reading));
    }
    boolean sameWork = sameTitle && samePublication(first, second) || sameAddress && sameTitle;
    if (sameWork && !otherAddress(first, second) && otherDate(first, second)) {
      return Optional.of(finding(first, second, "date", first.date(), second.date(), reading));
    }
    boolean sameDay = sameTitle && sameDay(first, second);
    if (sameDay && samePublication(first, second) && otherPath(first, second)) {
      return Optional.of(finding(first, second, "address", first.url(), second.url(), reading));
    }
    return Optional.empty();
  }

  /** Two addresses are two works of one title: columns, parts of a series. */
  private static boolean otherAddress(Citation first, Citation second) {
    Optional<String> one = address(first);
    Optional<String> other = address(second);
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static String title(Citation citation) {
    return citation.title().map(Claim::value).orElse("");
  }

  private static boolean bothTitled(Citation first, Citation second) {
    return words(first).size() >= LEAST_WORDS && words(second).size() >= LEAST_WORDS;
  }

  private static boolean apart(Citation first, Citation second) {
    return Likeness.contained(title(first), title(second)) < 0.5
        && Likeness.contained(title(second), title(first)) < 0.5;
  }

  private static boolean sameAuthors(Citation first, Citation second) {
    if (first.authors().isEmpty() || second.authors().isEmpty()) {
      return first.authors().isEmpty() && second.authors().isEmpty();
    }
    List<String> one = Likeness.words(first.authors().get(0).value().name());
    List<String> other = Likeness.words(second.authors().get(0).value().name());
    return !one.isEmpty() && !other.isEmpty() && last(one).equals(last(other));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static boolean samePublication(Citation first, Citation second) {
    if (first.publication().isEmpty() || second.publication().isEmpty()) {
      return first.publication().isEmpty()
          && second.publication().isEmpty()
          && first.publisher().map(Claim::value).equals(second.publisher().map(Claim::value));
    }
    String one = first.publication().get().value();
    String other = second.publication().get().value();
    boolean sameVolume = first.volume().map(Claim::value).equals(second.volume().map(Claim::value));
    return sameVolume && Likeness.of(one, other) >= SAME_TITLE;
  }

  private static boolean otherDate(Citation first, Citation second) {
    Optional<ReadDate> one = first.date().filter(Claim::isSure).map(Claim::value);
    Optional<ReadDate> other = second.date().filter(Claim::isSure).map(Claim::value);
    if (one.isEmpty() || other.isEmpty() || isDoubtful(one.get()) || isDoubtful(other.get())) {
      return false;
    }
    boolean apart =
        one.get().date().isPresent()
            && other.get().date().isPresent()
            && !one.get().date().get().agrees(other.get().date().get());
    return apart && one.get().until().isEmpty() && other.get().until().isEmpty();
  }

  /** A date with a doubt of its own is another check's. */
  private static boolean isDoubtful(ReadDate date) {
    return date.has(Doubt.YEAR_MISTYPED)
        || date.has(Doubt.DAY_OR_MONTH)
        || date.has(Doubt.APPROXIMATE)
        || date.has(Doubt.IMPOSSIBLE);
  }

  private static boolean sameDay(Citation first, Citation second) {
    return first.date().flatMap(d -> d.value().date()).filter(d -> d.day().isPresent()).isPresent()
        && first
            .date()
            .flatMap(d -> d.value().date())
            .equals(second.date().flatMap(d -> d.value().date()));
  }

  /** Two addresses on one host, neither of them short. */
  private static boolean otherPath(Citation first, Citation second) {
    Optional<String> one = address(first);
    Optional<String> other = address(second);
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return false;
    }
    String host = one.get().substring(0, one.get().indexOf('/'));
    boolean forms = PlainAddress.ending(one.get()).equals(PlainAddress.ending(other.get()));
    boolean queries = one.get().indexOf('?') >= 0 || other.get().indexOf('?') >= 0;
    return !queries && forms && other.get().startsWith(host + "/");
  }

  private static <T> Finding finding(
      Citation first,
      Citation second,
      String field,
      Optional<Claim<T>> one,
      Optional<Claim<T>> other,
      Reading reading) {
    Claim<T> earlier = one.orElseThrow();
    Claim<T> later = other.orElseThrow();
    String message =
        "note %s gives this work the %s “%s”, this one “%s”"
            .formatted(first.note().label(), field, earlier.written(), later.written());
    NoteFindings findings = new NoteFindings(INFO, reading);
    List<Evidence> evidence =
        List.of(
            findings.evidence("note " + second.note().label(), later.span()),
            findings.evidence("note " + first.note().label(), earlier.span()));
    return findings.of(Optional.of(second.id()), later.span(), message, evidence);
  }
}
