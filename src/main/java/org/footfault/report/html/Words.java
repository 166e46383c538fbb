package org.footfault.report.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footfault.date.PartialDate;
import org.footfault.finding.Severity;
import org.footfault.finding.Verdict;
import org.footfault.report.Counted;
import org.footfault.report.Printable;
import org.footfault.report.Report;
import org.footfault.report.RunInfo;

/** What the pages say in words. */
final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final List<String> NUMBERS =
      List.of(
          "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Words() {}

  static String date(PartialDate date) {
    return switch (date.precision()) {
      case YEAR -> Integer.toString(date.year());
      case MONTH -> MONTH.format(date.earliest());
      case DAY -> DAY.format(date.earliest());
    };
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String time(Instant time) {
    return MINUTE.format(time);
  }

  static Page.RunLine run(RunInfo run) {
    return new Page.RunLine(
        Printable.of("Footfault " + run.version()),
        time(run.startedAt()),
        run.startedAt().toString(),
        day(run.today()),
        run.mode() == RunInfo.Mode.ONLINE
            ? "sources were looked at"
            : "offline, without a look at any source");
  }

  static List<String> remarks(RunInfo run) {
    List<String> remarks = new ArrayList<>();
    if (run.completeness() == RunInfo.Completeness.INTERRUPTED) {
      remarks.add("The run was stopped before its end; this is what was done until then.");
    }
    run.remarks().forEach(remark -> remarks.add(sentence(Printable.of(remark))));
    return remarks;
  }

  /** With a capital and a full stop. */
  static String sentence(String clause) {
    String text = clause.strip();
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    boolean ends = ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    return text.substring(0, first).toUpperCase(Locale.ROOT)
        + text.substring(first)
        + (ends ? "" : ".");
  }

  /** The outcome of a run, in one or two sentences. */
  static String outcome(Report report) {
    String verdicts =
        verdicts(
            report.citations(),
            report.count(Verdict.CONFIRMED),
            report.count(Verdict.CONTRADICTED),
            report.count(Verdict.UNVERIFIED));
    long errors = report.count(Severity.ERROR);
    long warnings = report.count(Severity.WARNING);
    boolean clean = report.citations() > 0 && errors + warnings == 0;
    return verdicts
        + (clean ? " Nothing speaks against the notes." : "")
        + levels(errors, warnings, report.count(Verdict.CONTRADICTED));
  }

  private static String verdicts(long all, long confirmed, long contradicted, long unverified) {
    if (all == 0) {
      return "No citation was found.";
    }
    if (confirmed == all) {
      return allAre(all, Verdict.CONFIRMED);
    }
    if (unverified == all) {
      return allAre(all, Verdict.UNVERIFIED);
    }
    if (contradicted == all) {
      return allAre(all, Verdict.CONTRADICTED);
    }
    List<String> parts = new ArrayList<>();
    if (contradicted > 0) {
      parts.add(number(contradicted) + (contradicted == 1 ? " is" : " are") + " contradicted");
    }
    if (unverified > 0) {
      parts.add(number(unverified) + (unverified == 1 ? " is" : " are") + " unverified");
    }
    if (confirmed > 0) {
      parts.add(number(confirmed) + (confirmed == 1 ? " is" : " are") + " confirmed");
    }
    String last = parts.remove(parts.size() - 1);
    return sentence(
        "of " + number(all) + " citations " + String.join(", ", parts) + " and " + last);
  }

  private static String allAre(long all, Verdict verdict) {
    String citations =
        all == 1
            ? "Its one citation is "
            : (all == 2 ? "Both" : "All " + number(all)) + " citations are ";
    return citations + verdict.word() + ".";
  }

  private static String levels(long errors, long warnings, long contradicted) {
    List<String> parts = new ArrayList<>();
    if (errors > contradicted) {
      parts.add(counted(errors, "error"));
    }
    if (warnings > 0) {
      parts.add(counted(warnings, "warning"));
    }
    if (parts.isEmpty()) {
      return "";
    }
    boolean single = parts.size() == 1 && Math.max(errors - contradicted, warnings) == 1;
    return " "
        + sentence(String.join(" and ", parts) + (single ? " asks" : " ask") + " for a look");
  }

  private static String counted(long count, String noun) {
    return number(count) + Counted.of(count, noun).substring(Long.toString(count).length());
  }

  private static String number(long count) {
    return count < NUMBERS.size() ? NUMBERS.get((int) count) : Long.toString(count);
  }
}
