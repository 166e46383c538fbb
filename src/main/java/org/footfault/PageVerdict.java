package org.footfault;

import org.footfault.comparison.Outcome;
import org.footfault.comparison.PageComparison;
import org.footfault.finding.Verdict;
import org.footfault.report.PostReport.Judged;
import org.footfault.source.Source;

/** The verdict that a page which was read gives, and what of the citation it bears out. */
final class PageVerdict {

  private PageVerdict() {}

  /**
   * An error is decided elsewhere: a page that was read confirms or leaves open. A day of the page
   * that is not the cited one keeps from confirming, however little is sure.
   */
  static Judged of(PageComparison compared) {
    if (compared.citation().title().isEmpty()) {
      return open(compared, "the source was reached, but the note gives no title to compare");
    }
    if (compared.title() != Outcome.AGREES) {
      return open(compared, withoutTitle(compared.page()));
    }
    if (compared.likelyDate() == Outcome.DIFFERS) {
      return open(compared, "the source carries the cited title, but gives another day");
    }
    if (compared.author() == Outcome.DIFFERS) {
      return open(compared, "the source carries the cited title, but gives another author");
    }
    return new Judged(compared.citation(), compared.page(), Verdict.CONFIRMED, agreed(compared));
  }

  private static Judged open(PageComparison compared, String why) {
    return new Judged(compared.citation(), compared.page(), Verdict.UNVERIFIED, why);
  }

  private static String withoutTitle(Source.Page page) {
    return switch (page.facts().wholeness()) {
      case WHOLE ->
          "the source was reached, but the cited title was not found in what it says of itself";
      case PART -> "the source was reached, but only a part of it came, without the cited title";
      case NONE -> "the source was reached, but " + withoutText(page.mediaType());
    };
  }

  private static String withoutText(String mediaType) {
    if (mediaType.startsWith("image/")) {
      return "it is an image, whose words could not be read";
    }
    if (mediaType.startsWith("video/") || mediaType.startsWith("audio/")) {
      return "it is a recording, whose words could not be read";
    }
    return mediaType.equals("application/pdf")
        ? "it is a PDF whose words could not be read: a scan, or a locked or damaged file"
        : "has little or no text that could be read";
  }

  private static String agreed(PageComparison compared) {
    boolean author = compared.author() == Outcome.AGREES;
    if (compared.likelyDate() != Outcome.AGREES) {
      return author
          ? "the source carries the cited title and author"
          : "the source carries the cited title";
    }
    return author
        ? "the source carries the cited title, author and date"
        : "the source carries the cited title and date";
  }
}
