package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.post.Post;

/**
 * A citation in plain words, one field a line: {@code title: The Long War}. The form of the
 * examples in {@code citations/citations/} and of {@code footfault parse}.
 */
public final class CitationPrinter {

  private CitationPrinter() {}

  /** The citations of a reading, parted by empty lines; “nothing” where there are none. */
  public static String print(Reading reading) {
    if (reading.citations().isEmpty()) {
      return "nothing";
    }
    return reading.citations().stream()
        .map(citation -> String.join("\n", lines(citation, reading.post())))
        .collect(Collectors.joining("\n\n"));
  }

  /** The fields of one citation, each {@code name: value}; only those that the note gives. */
  public static List<String> lines(Citation citation, Post post) {
    List<String> lines = new ArrayList<>();
    citation.backReference().ifPresent(r -> lines.add(reference(r)));
    if (citation.kind() != Citation.Kind.UNKNOWN) {
      lines.add("kind: " + words(citation.kind()));
    }
    citation.authors().forEach(a -> lines.add("author: " + author(a.value())));
    citation.title().ifPresent(t -> lines.add("title: " + t.value()));
    citation.publication().ifPresent(p -> lines.add("publication: " + p.value()));
    citation.publisher().ifPresent(p -> lines.add("publisher: " + p.value()));
    citation.volume().ifPresent(v -> lines.add("volume: " + v.value()));
    citation.issue().ifPresent(i -> lines.add("issue: " + i.value()));
    citation.pages().ifPresent(p -> lines.add("pages: " + p.value()));
    lines.addAll(dateLines(citation));
    citation.url().ifPresent(u -> lines.add("address: " + u.value().written()));
    citation.archiveUrl().ifPresent(u -> lines.add("archived copy: " + u.value().written()));
    for (Claim<Identifier> identifier : citation.identifiers()) {
      Identifier id = identifier.value();
      lines.add(id.scheme().name().toLowerCase(Locale.ROOT) + ": " + id.value());
    }
    citation.quotations().forEach(q -> lines.add("quotation: " + oneLine(q.words())));
    citation.unread().forEach(span -> lines.add("unread: " + oneLine(post.text(span))));
    return lines;
  }

  /** The date of publication and that of the visit, as far as the note gives them. */
  public static List<String> dateLines(Citation citation) {
    List<String> lines = new ArrayList<>(2);
    citation.date().ifPresent(d -> lines.add("date: " + date(d.value())));
    citation.accessed().ifPresent(d -> lines.add("accessed: " + date(d.value())));
    return lines;
  }

  private static String reference(BackReference reference) {
    String target =
        reference.target().map(id -> "repeats " + id).orElse("repeats nothing that is clear");
    return "reference: “" + oneLine(reference.written()) + "” " + target;
  }

  /** “Roe, Jane”; an organisation as it is. */
  private static String author(Author author) {
    return author.name() + author.given().map(given -> ", " + given).orElse("");
  }

  /** The date that is meant, the letters where they differ from it, and what is doubtful. */
  private static String date(ReadDate date) {
    String iso = date.date().map(PartialDate::iso).orElse("none");
    String until = date.until().map(u -> " to " + u.iso()).orElse("");
    String written = date.written().equals(iso) ? "" : " (“" + oneLine(date.written()) + "”)";
    String doubts =
        date.doubts().stream().map(CitationPrinter::words).collect(Collectors.joining(", "));
    String repair =
        date.suggestion().map(r -> ", perhaps " + r.date().iso() + ": " + r.reason()).orElse("");
    return iso + until + written + (doubts.isEmpty() ? "" : ", " + doubts + repair);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
