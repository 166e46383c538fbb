package org.footfault.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.footfault.report.PostReport.Judged;
import org.footfault.report.Report;
import org.footfault.source.Source;

/** What to do next about a run, by what happened in it; at most three sentences. */
final class Hints {

  private static final int MOST = 3;

  private final List<Source> sources;

  private Hints(List<Source> sources) {
    this.sources = sources;
  }

  /** The sentences, the most useful first. */
  static List<String> of(Report report) {
    List<Source> sources =
        report.posts().stream()
            .flatMap(post -> post.citations().stream())
            .map(Judged::source)
            .distinct()
            .toList();
    return of(sources);
  }

  /** The same of sources, each of which is there once. */
  static List<String> of(List<Source> sources) {
    return new Hints(sources).all();
  }

  private List<String> all() {
    List<String> hints = new ArrayList<>();
    hint(
        hints,
        source -> source instanceof Source.Gone && source.readable().isPresent(),
        "%s lost, but can still be read elsewhere; the report gives the address");
    hint(
        hints,
        isBehind(Source.Wall.LOGIN, Source.Wall.PAYMENT),
        "%s behind a login or a paywall; open them in a browser that is logged in, or give the settings the host’s headers");
    hint(
        hints,
        isBehind(Source.Wall.RATE_LIMIT),
        "%s asked for too often, the site says; run the audit again later");
    hint(
        hints,
        isBehind(
            Source.Wall.BOT,
            Source.Wall.CONSENT,
            Source.Wall.LEGAL,
            Source.Wall.ARCHIVE,
            Source.Wall.SCRIPT),
        "%s blocked; open them in a browser, programs are not let in");
    hint(
        hints,
        source ->
            source instanceof Source.Unreachable unreachable && mayComeBack(unreachable.fault()),
        "%s not reached; run the audit again later, they may be back");
    hint(
        hints,
        source -> source instanceof Source.Refused,
        "%s not fetched, for safety; --allow-private lets a private network be visited");
    return hints.subList(0, Math.min(MOST, hints.size()));
  }

  /** Whether nothing was read of a source because one of these walls stands before it. */
  private static Predicate<Source> isBehind(Source.Wall... walls) {
    return source ->
        source instanceof Source.Blocked blocked
            && source.readable().isEmpty()
            && List.of(walls).contains(blocked.wall());
  }

  private void hint(List<String> hints, Predicate<Source> happened, String sentence) {
    long count = sources.stream().filter(happened).count();
    if (count > 0) {
      String subject = count == 1 ? "1 source was" : count + " sources were";
      hints.add(
          sentence
              .formatted(subject)
              .replace("open them", count == 1 ? "open it" : "open them")
              .replace("they may", count == 1 ? "it may" : "they may"));
    }
  }

  private static boolean mayComeBack(Source.Fault fault) {
    return switch (fault) {
      case TIMEOUT, NO_CONNECTION, CONNECTION_REFUSED, RESET, NAME_SERVICE, SERVER_ERROR -> true;
      default -> false;
    };
  }
}
