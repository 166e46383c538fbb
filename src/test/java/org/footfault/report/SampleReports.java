package org.footfault.report;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.footfault.date.Doubt;
import org.footfault.date.PartialDate;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Severity;
import org.footfault.finding.Verdict;
import org.footfault.post.PostId;
import org.footfault.report.RunInfo.Completeness;
import org.footfault.report.RunInfo.Mode;
import org.footfault.source.ArchivedCopy;
import org.footfault.source.Fact;
import org.footfault.source.Hop;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.source.Visit;

/** Reports put together by hand, for the tests of every format. */
public final class SampleReports {

  private static final Source OFFLINE = new Source.Unchecked(Source.Reason.OFFLINE);
  private static final Instant NOON = Instant.parse("2021-07-01T12:00:00Z");

  private static final CheckInfo YEAR =
      SamplePost.check(
          "date/year",
          Severity.ERROR,
          "A year that cannot be meant.",
          "Readers look a source up by its date; with a wrong year they look in the wrong volume.",
          "Look at the source, and correct the year.");
  private static final CheckInfo TITLE =
      SamplePost.check(
          "source/title",
          Severity.ERROR,
          "The page has another title than the note gives.",
          "A reader who follows the note arrives at something else.",
          "Cite the page that was meant, or correct the title.");
  private static final CheckInfo GONE =
      SamplePost.check(
          "link/gone",
          Severity.ERROR,
          "The source is no longer there.",
          "Nobody can check what the post says.",
          "Cite the archived copy.");
  private static final CheckInfo MOVED =
      SamplePost.check(
          "link/moved",
          Severity.WARNING,
          "The source has moved for good.",
          "Redirects are taken down one day.",
          "Cite the new address.");
  private static final CheckInfo BLOCKED =
      SamplePost.check(
          "link/blocked",
          Severity.NOTE,
          "Somebody stands between us and the source.",
          "It could not be verified.",
          "Look at the source yourself.");
  private static final CheckInfo MISSING =
      SamplePost.check(
          "note/missing",
          Severity.ERROR,
          "A mark has no note.",
          "Readers look for a source that is not there.",
          "Add the note, or take the mark away.");

  private static final String FERRY =
      """
      Who Stopped the Night Ferry?

      The night ferry between Port Alder and the islands sailed for the last time on April 30, 2021.[1] \
      The company had warned that it would.[2]

      The islanders were told that the harbour tax was to blame; the audit says otherwise.[3] \
      A petition gathered four thousand names in a week.[4]

      The mayor’s office answers only subscribers of its bulletin.[5] Nobody asked the crew.[7]

      [1] Ines Calder, “Last Night Ferry Leaves Port Alder,” Alder Courier, May 1, 2021, https://courier.example/2021/05/01/last-night-ferry.

      [2] Tomas Reed, “Council Vows to Keep the Ferry Running,” Alder Courier, March 2, 2021, https://courier.example/2021/03/02/council-vows; quoted widely.

      [3] Port Alder Council, “Audit of the Harbour Tax,” June 1, 2021, https://council.example/audits/harbour-tax.

      [4] “Four Thousand Names for the Night Ferry,” Island Post, May 9, 2021, http://islandpost.example/petition.

      [5] Office of the Mayor, “Statement on the Ferry,” May 4, 2021, https://mayor.example/bulletin/ferry.
      """;

  private SampleReports() {}

  /** Six citations in one note, one year mistyped, audited offline. */
  public static Report offline() {
    return new Report(run(Mode.OFFLINE), List.of(firstTalks()));
  }

  /** A source of each sort: read, mistitled, gone, moved, blocked. */
  public static Report online() {
    return new Report(run(Mode.ONLINE), List.of(ferry()));
  }

  /** Three posts: one that could not be read, one with faults, one without notes. */
  public static Report several() {
    PostReport unreadable =
        new PostReport(
            new PostId("posts/picture.md"),
            Optional.empty(),
            Optional.of("it is not a text: it holds NUL characters"),
            List.of(),
            List.of());
    PostReport bare =
        new SamplePost("posts/bare.txt", "A Post Without Notes\n\nJust words.").report();
    return new Report(run(Mode.ONLINE), List.of(bare, ferry(), unreadable, firstTalks()));
  }

  /** Nothing at all. */
  public static Report empty() {
    return new Report(run(Mode.ONLINE), List.of());
  }

  /** A post with as many notes as asked for, each with a finding. */
  public static Report large(int notes) {
    StringBuilder text = new StringBuilder("A Long Post\n\n");
    for (int i = 1; i <= notes; i++) {
      text.append("A sentence about something that happened.[").append(i).append("]\n\n");
    }
    for (int i = 1; i <= notes; i++) {
      text.append("[" + i + "] Roe, The War of Number " + i + ", Times (Mar. 31, 2105).\n\n");
    }
    SamplePost post = new SamplePost("posts/long.txt", text.toString());
    for (int i = 1; i <= notes; i++) {
      String title = "The War of Number " + i;
      post.cites(
              i,
              "Roe, " + title + ", Times (Mar. 31, 2105)",
              claims -> claims.person("Roe").title(title).publication("Times"),
              OFFLINE,
              Verdict.CONTRADICTED,
              "its year cannot be")
          .finds(
              YEAR,
              "Mar. 31, 2105",
              "the year cannot be",
              List.of(new Evidence("the note", "Mar. 31, 2105", "there")),
              "Mar. 31, 2015");
    }
    return new Report(run(Mode.OFFLINE), List.of(post.report()));
  }

  /** The same hostile words in every place that outsiders fill. */
  public static Report hostile(String words) {
    SamplePost post =
        new SamplePost(
            words, words + " title\n\nWords " + words + " here.[1]\n\n[1] " + words + " and more.");
    Visit visit = visit("https://a.example/x", 200);
    PageFacts facts =
        new PageFacts(
            List.of(new Fact<>(words, words, 0.9)),
            List.of(new Fact<>(words, words, 0.9)),
            List.of(new Fact<>(words, words, 0.9)),
            List.of(),
            List.of(),
            words,
            PageFacts.Wholeness.WHOLE,
            Optional.of(URI.create("javascript:alert(1)")),
            Optional.of(words));
    post.remark(words)
        .cites(
            1,
            words,
            claims -> claims.title(words).url(words).organisation(words).publication(words),
            new Source.Page(visit, words, facts),
            Verdict.CONTRADICTED,
            words)
        .finds(TITLE, words, words, List.of(new Evidence(words, words, words)), words)
        .findsInPost(MISSING, words, words);
    RunInfo run =
        new RunInfo(
            words,
            NOON,
            LocalDate.of(2021, 7, 1),
            Mode.ONLINE,
            Completeness.INTERRUPTED,
            List.of(words));
    PostReport unreadable =
        new PostReport(
            new PostId(words + "2"), Optional.empty(), Optional.of(words), List.of(), List.of());
    return new Report(run, List.of(post.report(), unreadable));
  }

  private static RunInfo run(Mode mode) {
    return new RunInfo(
        "0.1.0", NOON, LocalDate.of(2021, 7, 1), mode, Completeness.COMPLETE, List.of());
  }

  private static PostReport firstTalks() {
    LocalDate march = LocalDate.of(2015, 3, 31);
    String why = "the note gives no address";
    SamplePost post =
        new SamplePost(
            "posts/first-talks.txt",
            """
            When Washington and Havana First Sat Down over Human Rights

            Two governments spent March 31st in one room, talking about human rights.[1] \
            Nobody expected an agreement.

            [1] This post is based upon: Assoc. Press, Cuba Delegate Reports ‘Civilized’ Talks on Rights with US, N.Y. Times (Mar. 31, 2015); \
            Gomez, Cuba expressed concerns about the exercise of human rights in the US, Granma (Mar. 31, 2105).
            """);
    post.cites(
        1,
        "Assoc. Press, Cuba Delegate Reports ‘Civilized’ Talks on Rights with US, N.Y. Times (Mar. 31, 2015)",
        claims ->
            claims
                .organisation("Assoc. Press")
                .title("Cuba Delegate Reports ‘Civilized’ Talks on Rights with US")
                .publication("N.Y. Times")
                .date("Mar. 31, 2015", march),
        OFFLINE,
        Verdict.UNVERIFIED,
        why);
    post.cites(
            1,
            "Gomez, Cuba expressed concerns about the exercise of human rights in the US, Granma (Mar. 31, 2105)",
            claims ->
                claims
                    .person("Gomez")
                    .title("Cuba expressed concerns about the exercise of human rights in the US")
                    .publication("Granma")
                    .date(
                        "Mar. 31, 2105",
                        march.withYear(2105),
                        Doubt.YEAR_MISTYPED,
                        Doubt.AFTER_TODAY),
            OFFLINE,
            Verdict.CONTRADICTED,
            "its year cannot be")
        .finds(
            YEAR,
            "Mar. 31, 2105",
            "the note says “Mar. 31, 2105”; the year was probably 2015: two digits changed places",
            List.of(
                new Evidence("the note", "Mar. 31, 2105", "line 5, column 224"),
                new Evidence("the note’s other source", "Mar. 31, 2015", "line 5, column 120")),
            "Mar. 31, 2015");
    return post.report();
  }

  private static PostReport ferry() {
    SamplePost post =
        new SamplePost("posts/night-ferry.txt", FERRY)
            .published(LocalDate.of(2021, 6, 14))
            .remark("read as windows-1252, since it is not valid UTF-8");
    readAndMistitled(post);
    goneMovedBlocked(post);
    post.findsInPost(MISSING, "[7]", "the mark [7] has no note");
    return post.report();
  }

  private static void readAndMistitled(SamplePost post) {
    String first = "https://courier.example/2021/05/01/last-night-ferry";
    post.cites(
        1,
        "Ines Calder, “Last Night Ferry Leaves Port Alder,” Alder Courier, May 1, 2021, " + first,
        claims ->
            claims
                .person("Ines Calder")
                .title("Last Night Ferry Leaves Port Alder")
                .publication("Alder Courier")
                .date("May 1, 2021", LocalDate.of(2021, 5, 1))
                .url(first),
        page(visit(first, 200), "Last night ferry leaves Port Alder", "Ines Calder", 2021, 5, 1),
        Verdict.CONFIRMED,
        "title, author and date agree with the page");
    String second = "https://courier.example/2021/03/02/council-vows";
    post.cites(
            2,
            "Tomas Reed, “Council Vows to Keep the Ferry Running,” Alder Courier, March 2, 2021, "
                + second
                + "; quoted widely",
            claims ->
                claims
                    .person("Tomas Reed")
                    .title("Council Vows to Keep the Ferry Running")
                    .publication("Alder Courier")
                    .date("March 2, 2021", LocalDate.of(2021, 3, 2))
                    .url(second)
                    .unread("quoted widely"),
            page(visit(second, 200), "Harbour Dredging Put Off", "T. Reed", 2021, 3, 2),
            Verdict.CONTRADICTED,
            "the page has another title")
        .finds(
            TITLE,
            "Council Vows to Keep the Ferry Running",
            "the note says “Council Vows to Keep the Ferry Running”; the page is called “Harbour Dredging Put Off”",
            List.of(new Evidence("the page", "Harbour Dredging Put Off", "JSON-LD headline")),
            "");
  }

  private static void goneMovedBlocked(SamplePost post) {
    String third = "https://council.example/audits/harbour-tax";
    ArchivedCopy copy =
        new ArchivedCopy(
            URI.create("https://archive.example/web/20210602000000/" + third),
            LocalDate.of(2021, 6, 2));
    post.cites(
            3,
            "Port Alder Council, “Audit of the Harbour Tax,” June 1, 2021, " + third,
            claims ->
                claims
                    .organisation("Port Alder Council")
                    .title("Audit of the Harbour Tax")
                    .date("June 1, 2021", LocalDate.of(2021, 6, 1))
                    .url(third),
            new Source.Gone(
                visit(third, 404), Source.Proof.NOT_FOUND, "404 Not Found", Optional.of(copy)),
            Verdict.CONTRADICTED,
            "the source is gone")
        .finds(
            GONE,
            third,
            "the server says that there is no such page: 404 Not Found",
            List.of(new Evidence("council.example", "404 Not Found", third)),
            copy.address().toString());
    String fourth = "http://islandpost.example/petition";
    String now = "https://islandpost.example/2021/05/petition";
    Visit moved =
        new Visit(
            List.of(
                new Hop(URI.create(fourth), 301, Hop.Kind.FIRST),
                new Hop(URI.create(now), 200, Hop.Kind.PERMANENT)),
            NOON,
            Visit.Origin.NETWORK);
    post.cites(
            4,
            "“Four Thousand Names for the Night Ferry,” Island Post, May 9, 2021, " + fourth,
            claims ->
                claims
                    .title("Four Thousand Names for the Night Ferry")
                    .publication("Island Post")
                    .date("May 9, 2021", LocalDate.of(2021, 5, 9))
                    .url(fourth),
            page(moved, "Four Thousand Names for the Night Ferry", "Newsroom", 2021, 5, 9),
            Verdict.CONFIRMED,
            "title and date agree with the page")
        .finds(
            MOVED,
            fourth,
            "the source has moved for good, to " + now,
            List.of(new Evidence("islandpost.example", "301", fourth)),
            now);
    String fifth = "https://mayor.example/bulletin/ferry";
    post.cites(
            5,
            "Office of the Mayor, “Statement on the Ferry,” May 4, 2021, " + fifth,
            claims ->
                claims
                    .organisation("Office of the Mayor")
                    .title("Statement on the Ferry")
                    .date("May 4, 2021", LocalDate.of(2021, 5, 4))
                    .url(fifth),
            new Source.Blocked(visit(fifth, 401), Source.Wall.LOGIN, "the page asks for a login"),
            Verdict.UNVERIFIED,
            "the source is behind a login")
        .finds(BLOCKED, fifth, "the page asks for a login", List.of(), "");
  }

  private static Source page(
      Visit visit, String title, String author, int year, int month, int day) {
    return new Source.Page(
        visit,
        "text/html",
        new PageFacts(
            List.of(
                new Fact<>(title, "JSON-LD headline", 0.95),
                new Fact<>(title + " – News", "<title>", 0.6)),
            List.of(new Fact<>(author, "meta author", 0.9)),
            List.of(new Fact<>("The Alder Courier", "og:site_name", 0.9)),
            List.of(
                new Fact<>(
                    PartialDate.of(LocalDate.of(year, month, day)), "JSON-LD datePublished", 0.95)),
            List.of(),
            "The text of the page.",
            PageFacts.Wholeness.WHOLE,
            Optional.empty(),
            Optional.of("en")));
  }

  private static Visit visit(String address, int status) {
    Hop hop = new Hop(URI.create(address), status, Hop.Kind.FIRST);
    return new Visit(List.of(hop), NOON, Visit.Origin.NETWORK);
  }
}
