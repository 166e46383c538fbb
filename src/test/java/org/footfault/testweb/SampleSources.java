package org.footfault.testweb;

import java.time.LocalDate;

/**
 * The sources of the sample posts in {@code citations/posts}, each with its fault, so that the
 * approved reports show what a report says of one.
 */
public final class SampleSources {

  private SampleSources() {}

  /** Puts them into a web. */
  public static void in(FakeWeb web) {
    web.hasPage(
        "https://courier.example/2021/05/01/last-night-ferry",
        page(
            new Article(
                "Last Night Ferry Leaves Port Alder",
                "Ines Calder",
                "2021-05-01",
                "Alder Courier",
                """
                <p>The night ferry left Port Alder at eleven on Friday evening, with its lamps lit
                and every seat taken. On April 30 the crossing had run for sixty-one years.</p>
                <p>“We asked for a year,” said the harbour master, “and were given a month.”</p>
                """)));
    web.hasPage(
        "https://courier.example/politics/council-vows",
        page(
            new Article(
                "Council Vows to Keep the Ferry Running",
                "Tomas Reed",
                "2021-03-02",
                "Alder Courier",
                """
                <p>Nobody will be left on the wrong side of the water, the council said on Tuesday.
                It promised to pay for the night ferry itself if the company withdraws.</p>
                """)));
    web.isMissing("https://council.example/minutes/harbour-2021-02");
    web.movesTo(
        "https://council.example/audits/harbour-tax",
        "https://council.example/records/2021/harbour-tax");
    web.hasPage(
        "https://council.example/records/2021/harbour-tax",
        page(
            new Article(
                "Audit of the Harbour Tax",
                "Port Alder Council",
                "2021-06-01",
                "Port Alder Council",
                """
                <p>The tax made up four parts in a hundred of what a crossing costs. The auditors
                find no year in which it decided whether the night ferry earned its keep.</p>
                """)));
    web.hasPage(
        "https://islandpost.example/petition",
        page(
            new Article(
                "Summer Timetable of the Island Bus",
                "Island Post",
                "2021-06-20",
                "Island Post",
                """
                <p>From the first of July the bus meets every boat. It waits ten minutes at the
                school and goes on to the lighthouse, Sundays included.</p>
                """)));
    web.wantsLogin("https://mayor.example/bulletin/ferry");
    statement(new FakeArchive(web));
    lastCrossing(web);
    gazette(web);
  }

  /** What the post about the fair quotes, rightly and wrongly. */
  private static void gazette(FakeWeb web) {
    web.hasPage(
        "https://gazette.example/fair",
        page(
            new Article(
                "The Day of the Fair",
                "Ida Lund",
                "2019-05-03",
                "Bay Gazette",
                """
                <p>“It is the pride of the island, and on Sunday it was never late,” the clerk of the
                ferry said. He had counted nine hundred people on the day of the fair, and more would
                have come if the pier had been longer than it is.</p>
                <p>The board has met every month since it was founded in the year of the storm, and
                it has kept a book of all that was said there. On the ninth of May it will read a
                letter from the bank, which asks for the loan to be repaid. Nobody on the board has
                said what it is going to answer, and the mayor has not said a word of it either. The
                boats sail as before, from the first light to the last, and the clerk goes on with
                his count.</p>
                """)));
    web.hasPage(
        "https://gazette.example/bank",
        page(
            new Article(
                "A Letter from the Bank",
                "Ida Lund",
                "2019-05-10",
                "Bay Gazette",
                """
                <p>The hall was full when the clerk read out the letter of the bank, which asks for
                the loan to be repaid in full by the end of the year. The mayor did not wait for a
                question. “The loan will be repaid in full when the bridge is built, and not a day
                before,” he said, and sat down again.</p>
                <p>Nobody in the hall was of another mind, and the clerk wrote that down too. The
                bank has not answered yet. It had lent the money in the year of the storm, when there
                was no pier left at all, and it has never asked for any of it before.</p>
                """)));
  }

  /** What stands behind the mayor's login, as an archive saw it two days after. */
  private static void statement(FakeArchive archive) {
    String url = "https://mayor.example/bulletin/ferry";
    LocalDate captured = LocalDate.of(2021, 5, 6);
    archive.leads(url, LocalDate.of(2021, 5, 4), captured);
    archive.has(
        url,
        captured,
        200,
        page(
            new Article(
                "Statement on the Ferry",
                "Office of the Mayor",
                "2021-05-04",
                "Port Alder",
                """
                <p>The town did not choose this. We shall speak with the company again before the
                summer, and the school boat sails as before.</p>
                """)));
  }

  /** A page that is sent to its encrypted form. */
  private static void lastCrossing(FakeWeb web) {
    String page =
        page(
            new Article(
                "The Last Crossing",
                "Seafarers’ Union",
                "2021-05-02",
                "Seafarers’ Union",
                """
                <p>Eleven of us made the last crossing. We put down here what each of us did, so
                that nobody can say the boat was empty.</p>
                """));
    web.movesTo("http://union.example/last-crossing", "https://union.example/last-crossing");
    web.hasPage("https://union.example/last-crossing", page);
  }

  private record Article(String title, String author, String day, String site, String text) {}

  private static String page(Article article) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>%1$s | %4$s</title>
    <meta property="og:title" content="%1$s">
    <meta property="og:site_name" content="%4$s">
    <meta name="author" content="%2$s">
    <meta property="article:published_time" content="%3$sT06:00:00Z">
    </head>
    <body>
    <article>
    <h1>%1$s</h1>
    <p class="byline">By %2$s, <time datetime="%3$s">%3$s</time></p>
    %5$s</article>
    </body>
    </html>
    """
        .formatted(
            article.title(), article.author(), article.day(), article.site(), article.text());
  }
}
