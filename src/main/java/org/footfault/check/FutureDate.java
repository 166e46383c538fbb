package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.date.Doubt;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.post.Post;

/** Reports a source dated after the post, or after today. */
@AutoService(Check.class)
public final class FutureDate implements CitationCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("date/future", Severity.ERROR)
          .summary("The source is dated after the post that cites it.")
          .why("Nobody cites what has not appeared.")
          .remedy("Look the date up in the source.")
          .finds(
              "the note says “May 31, 2015”; the post is of 2015-04-02",
              """
              posted: 2015-04-02
              today: 2016-01-01
              post:
                On March 31 the two delegations met in Lima.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (May 31, 2015).
              """)
          .passes(
              """
              posted: 2015-04-02
              today: 2016-01-01
              post:
                On March 31 the two delegations met in Lima.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (Mar. 31, 2015).
              """)
          .passes(
              """
              posted: 2015-04-02
              changed: 2015-06-01
              today: 2016-01-01
              post:
                On March 31 the two delegations met in Lima.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (May 31, 2015).
              """)
          .passes(
              """
              posted: 2015-04-02
              today: 2016-01-01
              post:
                On March 31 the two delegations met in Lima.[^1]

                [^1]: Roe, The Law of Talks (Lima: Andes Press, forthcoming 2017).
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Citation citation, Reading reading) {
    DateFindings dates = new DateFindings(INFO, citation, reading);
    Stream<Finding> afterPost =
        dates
            .doubted(Doubt.AFTER_POST)
            .filter(claim -> !claim.value().has(Doubt.YEAR_MISTYPED))
            .map(claim -> afterPost(dates, claim, reading.post()));
    Stream<Finding> afterToday =
        dates
            .doubted(Doubt.AFTER_TODAY)
            .map(claim -> dates.finding(claim, "that is after today, " + reading.today()));
    return DateFindings.sorted(Stream.concat(afterPost, afterToday));
  }

  /** The last change bounds what a post can cite, where it says one. */
  private static Finding afterPost(DateFindings dates, Claim<ReadDate> claim, Post post) {
    boolean isChanged =
        post.changed()
            .filter(c -> post.published().map(p -> c.latest().isAfter(p.latest())).orElse(true))
            .isPresent();
    Optional<PartialDate> day = isChanged ? post.changed() : post.published();
    String iso = day.map(PartialDate::iso).orElse("");
    return isChanged
        ? dates.finding(
            claim,
            "the post was last changed on " + iso,
            new Evidence("the post", iso, "the day of its last change"))
        : dates.finding(
            claim, "the post is of " + iso, new Evidence("the post", iso, "its own date"));
  }
}
