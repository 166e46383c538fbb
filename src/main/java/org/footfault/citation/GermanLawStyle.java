package org.footfault.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.citation.law.Report;

/**
 * Reads the literature of German lawyers: “Roe, JZ 2010, 123 (125)”, “Palandt/Doe, BGB, 2020, § 242
 * Rn. 5”, “Roe, in: FS Doe, 1999, S. 25”; and decisions that only their collection names, “BVerfGE
 * 7, 198”.
 */
final class GermanLawStyle {

  private static final double SURE = 8;

  /** The slash between two commentators stands within the first letters. */
  private static final int LONGEST_NAME = 60;

  private static final String NAME = "\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,2}";

  /** Takes “§ 242 Rn. 5”, “Rn. 123”, “S. 25, 30”, “Art. 5 Rdnr. 3”. */
  private static final String PIN =
      "(?:, ((?:(?:§§?|Art\\.|Abs\\.|Rn\\.|Rdnr\\.|Rz\\.|S\\.|vor §|Einl\\.) ?\\d[\\w.–-]*+(?: ff?\\.?)?(?:,? \\d[\\w.–-]*+)*+[ ,]*+)++))?";

  private static final String DAY =
      "(?:(?:Stand:? )?\\p{L}{3,9} |\\d{1,2}\\.\\d{1,2}\\.)?(?:19|20)\\d{2}";

  /** Takes “Palandt/Doe, BGB, 2020, § 242 Rn. 5”, “MüKoBGB/Roe, 2018, § 12 Rn. 3”. */
  private static final Pattern COMMENTARY =
      Pattern.compile(
          "("
              + NAME
              + "(?:/"
              + NAME
              + "){1,4})(?: \\((?:Hrsg|Hg|Bearb)\\.\\))?(?:, ([^,“”„:\\d][^,“”„:]{1,80}))?(?:, (?:Band|Bd\\.) [\\w]{1,4})?"
              + "(?:, \\d{1,3}\\. Ed\\.)?,? ("
              + DAY
              + ")"
              + PIN
              + "\\.?");

  /**
   * Takes “Roe, in: Doe/Poe (Hrsg.), BGB, Band 2, 2021, § 823 Rn. 10”, “Roe, in: FS Doe, 1999, S.
   * 25”.
   */
  private static final Pattern CHAPTER =
      Pattern.compile(
          "("
              + NAME
              + "(?:/"
              + NAME
              + ")*), in: (?:((?:FS|FG|GS|Festschrift|Festgabe|Gedächtnisschrift|Liber amicorum)(?: (?:für|f\\.))? [^,“”]{2,60})|"
              + NAME
              + "(?:/"
              + NAME
              + ")*(?: \\((?:Hrsg|Hg)\\.\\))?, ([^,“”„:\\d][^,“”„:]{1,80}))(?:, (?:Band|Bd\\.) [\\w]{1,4})?(?:, (?=,)|(?:, ("
              + DAY
              + ")))"
              + PIN
              + "\\.?");

  /** Takes “MüKoBGB”, “BeckOK BGB”, “HK-ZPO”: works that are named like their editors. */
  private static final Pattern WORK =
      Pattern.compile("(?:MüKo|MüKoBGB|BeckOK|BeckOGK|[A-ZÄÖÜ]{2,4}-|juris-?PK).*");

  private final Body body;
  private final String text;
  private final Draft draft = new Draft();

  private GermanLawStyle(Body body) {
    this.body = body;
    this.text = body.text;
  }

  /** The reading; empty for other sources. */
  static Optional<Draft> read(Body body) {
    GermanLawStyle style = new GermanLawStyle(body);
    style.draft.score = SURE;
    boolean read = style.review() || style.commentary() || style.chapter();
    return read ? Optional.of(style.draft) : Optional.empty();
  }

  // --- reviews and collections ---

  private boolean review() {
    if (!hasPlace()) {
      return false;
    }
    if (collected(0)) {
      draft.kind =
          text.charAt(0) == 'B' && draft.date.isEmpty()
              ? Citation.Kind.CASE
              : Citation.Kind.JOURNAL_ARTICLE;
      return true;
    }
    for (int comma = text.indexOf(", "); comma > 0; comma = text.indexOf(", ", comma + 1)) {
      if (collected(comma + 2)) {
        return draft.date.isPresent() && authored(comma);
      }
    }
    return false;
  }

  /** “2010, 123”, “(2000), 273”, “7, 198”: nothing without it is looked at closely. */
  private boolean hasPlace() {
    for (int comma = text.indexOf(", "); comma > 0; comma = text.indexOf(", ", comma + 1)) {
      char before = text.charAt(comma - 1);
      boolean number = Character.isDigit(before) || before == ')' && comma > 5;
      int next = text.startsWith("S. ", comma + 2) ? comma + 5 : comma + 2;
      if (number && next < text.length() && Character.isDigit(text.charAt(next))) {
        return true;
      }
    }
    return false;
  }

  private boolean collected(int at) {
    if (at >= text.length() || !Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    Optional<Report> found = Report.collectedAt(text, at);
    if (found.isEmpty()) {
      return false;
    }
    Report report = found.get();
    draft.container = Draft.place(report.series());
    draft.containerScore = SURE;
    draft.volume = Draft.place(report.volume());
    draft.pages = Draft.place(report.pages());
    draft.date = report.year().flatMap(year -> Years.of(text, year.start(), year.end()));
    LawStyle.readTail(draft, body, report.end());
    return true;
  }

  /** “Roe, Die Reform der Häfen”: the first part are the authors, what follows the title. */
  private boolean authored(int end) {
    int comma = text.indexOf(", ");
    if (!authors(0, Math.min(comma, end))) {
      return false;
    }
    if (comma < end) {
      draft.title = new int[] {comma + 2, end};
    }
    draft.kind = Citation.Kind.JOURNAL_ARTICLE;
    return true;
  }

  // --- commentaries, chapters ---

  private boolean commentary() {
    int slash = text.indexOf('/');
    if (slash <= 1 || slash > LONGEST_NAME) {
      return false;
    }
    Matcher found = COMMENTARY.matcher(text);
    if (!found.matches() || !authors(found.start(1), found.end(1))) {
      return false;
    }
    if (found.group(2) != null) {
      draft.title = new int[] {found.start(2), found.end(2)};
    }
    draft.kind = Citation.Kind.BOOK;
    dateAndPlace(found, 3);
    return Draft.has(draft.title);
  }

  private boolean chapter() {
    if (text.indexOf(", in: ") <= 0) {
      return false;
    }
    Matcher found = CHAPTER.matcher(text);
    if (!found.matches() || !authors(found.start(1), found.end(1))) {
      return false;
    }
    int group = found.group(2) != null ? 2 : 3;
    draft.container = new int[] {found.start(group), found.end(group)};
    draft.containerScore = SURE;
    draft.kind = Citation.Kind.CHAPTER;
    draft.understood.add(new int[] {found.end(1), found.start(group)});
    dateAndPlace(found, 4);
    return true;
  }

  private void dateAndPlace(Matcher found, int group) {
    int start = found.start(group);
    int end = found.end(group);
    if (start >= 0) {
      draft.date = body.dateIn(start, end).or(() -> Years.of(text, end - 4, end));
      draft.understood.add(new int[] {found.end(1), end});
    }
    if (found.group(group + 1) != null) {
      int from = found.start(group + 1);
      int pages = text.startsWith("S. ", from) ? from + 3 : from;
      draft.pages = new int[] {pages, Words.trimEnd(text, pages, found.end(group + 1), " ,.")};
    }
  }

  /** Names parted by slashes; a work among them is the title. */
  private boolean authors(int from, int to) {
    draft.authorsPart = new int[] {from, to};
    draft.authorsScore = 3;
    for (int start = from; start < to; ) {
      int slash = Words.indexOf(text, "/", start, to);
      int end = slash < 0 ? to : slash;
      if (WORK.matcher(body.cut(start, end)).matches()) {
        draft.title = new int[] {start, end};
      } else {
        Names names = body.names.read(start, end);
        if (names.isRefused() || names.names().isEmpty() || Words.hasDigit(body.cut(start, end))) {
          draft.authors.clear();
          return false;
        }
        draft.authors.addAll(names.names());
      }
      start = end + 1;
    }
    return true;
  }
}
