package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.citation.BackReference;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.note.Note;
import org.footfault.text.Folding;

/**
 * Reports “ibid.”, “id.”, “supra note 3” and “op. cit.” that have nothing to refer to. Silent where
 * several sources could be meant, and where the words of the earlier note name the author after
 * all.
 */
@AutoService(Check.class)
public final class DanglingReference implements CitationCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("note/dangling-ibid", Severity.WARNING)
          .summary("A note points back to a source that is not there.")
          .why(
              "“Ibid.” and its kin break when a note is moved or put in between; the reader is then"
                  + " sent to nothing, or to the wrong source.")
          .remedy("Cite the source in full, or correct the number of the note.")
          .finds(
              "“Ibid.” repeats the source before it, and no note before it names one",
              """
              post:
                The talks were held in Lima.[1]

                [1] Ibid.
              """)
          .finds(
              "note 7 is not there",
              """
              post:
                The talks were held in Lima.[1] They ended there too.[2]

                [1] Roe, Delegates Meet, Lima Courier (Mar. 31, 2015).

                [2] Roe, supra note 7, at 3.
              """)
          .finds(
              "note 1 does not name “Doe”",
              """
              post:
                The talks were held in Lima.[1] They ended there too.[2]

                [1] Roe, Delegates Meet, Lima Courier (Mar. 31, 2015).

                [2] Doe, supra note 1.
              """)
          .passes(
              """
              post:
                The talks were held in Lima.[12] They ended there too.[13]

                [12] Ibid.

                [13] Roe, supra note 7, at 3.
              """)
          .passes(
              """
              post:
                The talks were held in Lima.[1] They ended there too.[2] Nobody spoke.[3]

                [1] Roe, Delegates Meet, Lima Courier (Mar. 31, 2015).

                [2] Ibid.

                [3] Roe, supra note 1, at 2.
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Citation citation, Reading reading) {
    return citation
        .backReference()
        .filter(reference -> reference.target().isEmpty())
        .flatMap(reference -> fault(citation, reference, reading))
        .map(message -> finding(citation, message, reading))
        .stream()
        .toList();
  }

  private static Finding finding(Citation citation, String message, Reading reading) {
    NoteFindings findings = new NoteFindings(INFO, reading);
    BackReference reference = citation.backReference().orElseThrow();
    return findings.of(
        Optional.of(citation.id()),
        reference.span(),
        message,
        List.of(findings.evidence("the note", reference.span())));
  }

  private static Optional<String> fault(
      Citation citation, BackReference reference, Reading reading) {
    return switch (reference.kind()) {
      case IBID, ID, LOC_CIT -> nothingBefore(citation, reference);
      case SUPRA, OP_CIT -> notThere(citation, reference, reading);
      case SHORT_FORM, HEREINAFTER -> Optional.empty();
    };
  }

  /** Nothing at all is cited before: even a source that was not understood would be one. */
  private static Optional<String> nothingBefore(Citation citation, BackReference reference) {
    boolean first = citation.id().note() == 1 && citation.id().number() == 1;
    boolean opens = reference.span().start() == citation.note().span().start();
    return first && opens && !isExcerpt(citation.note().label())
        ? Optional.of(
            "“"
                + firstWord(reference.written())
                + "” repeats the source before it, and no note"
                + " before it names one")
        : Optional.empty();
  }

  /** Whether notes that begin with this one are a part of more: the notes before are elsewhere. */
  private static boolean isExcerpt(String first) {
    return first.matches("\\d{1,6}") && Integer.parseInt(first) > 1;
  }

  private static String firstWord(String written) {
    int end = 0;
    while (end < written.length() && !Character.isWhitespace(written.charAt(end))) {
      end++;
    }
    String word = written.substring(0, end);
    return word.endsWith(",") ? word.substring(0, end - 1) : word;
  }

  private static Optional<String> notThere(
      Citation citation, BackReference reference, Reading reading) {
    String written = Folding.fold(reference.written()).text();
    Optional<String> label = NoteNumber.of(written);
    String name = name(reference.written());
    if (label.isEmpty()
        || hasOddLabels(reading)
        || isExcerpt(reading.notes().notes().get(0).label())) {
      return Optional.empty();
    }
    List<Note> named =
        reading.notes().notes().stream().filter(n -> n.label().equals(label.get())).toList();
    if (named.isEmpty()) {
      return Optional.of("note " + label.get() + " is not there");
    }
    boolean later = named.get(0).span().start() > citation.span().start();
    if (later) {
      return Optional.of("note " + label.get() + " comes after this one");
    }
    String words = Folding.fold(reading.post().text(named.get(0).span())).text();
    boolean says = words.contains(Folding.fold(name).text());
    boolean back = words.contains("supra") || words.contains("ibid") || words.startsWith("id.");
    return name.isEmpty() || says || back || named.size() > 1
        ? Optional.empty()
        : Optional.of("note " + label.get() + " does not name “" + name + "”");
  }

  /** Numbers count only where the notes are numbered. */
  private static boolean hasOddLabels(Reading reading) {
    return reading.notes().notes().stream().anyMatch(n -> !n.label().matches("\\d{1,6}"));
  }

  /** The family name before “, supra”: the last word of what stands there. */
  private static String name(String written) {
    int cut = written.toLowerCase(Locale.ROOT).indexOf(", supra");
    String before = cut > 0 ? written.substring(0, cut).strip() : "";
    int comma = before.indexOf(',');
    String first = comma > 0 ? before.substring(0, comma) : before;
    String last = first.substring(first.lastIndexOf(' ') + 1);
    return last.length() > 1 && Character.isLetter(last.charAt(0)) ? last : "";
  }
}
