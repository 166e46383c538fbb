package org.footfault.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How a careful author prints a note about a page, in Markdown. */
enum CitationStyle {
  /** “Ines Calder &amp; Tomas Reed, <i>Title</i>, ALDER COURIER (May 1, 2019), https://…” */
  BLUEBOOK {
    @Override
    String cite(GoldPage page) {
      String date = page.date().map(day -> " (" + on("MMM. d, yyyy", day) + ")").orElse("");
      String in = page.publisher().map(name -> ", " + name.toUpperCase(Locale.ROOT)).orElse("");
      return names(page.authors(), " & ", 2)
          + page.title().map(title -> "*" + plain(title) + "*").orElse("")
          + in
          + date
          + ", "
          + page.address()
          + ".";
    }
  },
  /** The same without italics, as in a text file. */
  BLUEBOOK_PLAIN {
    @Override
    String cite(GoldPage page) {
      return BLUEBOOK.cite(page).replace("*", "");
    }
  },
  /** “Ines Calder and Tomas Reed, “Title,” Alder Courier, May 1, 2019, https://…” */
  CHICAGO {
    @Override
    String cite(GoldPage page) {
      String date = page.date().map(day -> on("MMMM d, yyyy", day) + ", ").orElse("");
      return names(page.authors(), " and ", 3)
          + page.title().map(title -> "“" + plain(title) + ",” ").orElse("")
          + page.publisher().map(name -> name + ", ").orElse("")
          + date
          + page.address()
          + ".";
    }
  };

  /** The note’s text, with what is known of the page. */
  abstract String cite(GoldPage page);

  private static String plain(String title) {
    return title.replaceAll("[\\[\\]*_<>`]", "").replaceAll("[“”„\"]", "’").strip();
  }

  private static String names(List<String> authors, String and, int most) {
    if (authors.isEmpty()) {
      return "";
    }
    if (authors.size() > most) {
      return authors.get(0) + " et al., ";
    }
    String last = authors.get(authors.size() - 1);
    String first = String.join(", ", authors.subList(0, authors.size() - 1));
    return (first.isEmpty() ? last : first + and + last) + ", ";
  }

  private static String on(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, Locale.US).format(day).replace("May.", "May");
  }
}
