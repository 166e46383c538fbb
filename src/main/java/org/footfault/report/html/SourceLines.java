package org.footfault.report.html;

import java.util.List;
import java.util.Optional;
import org.footfault.report.Printable;
import org.footfault.report.html.SourceLine.Copy;
import org.footfault.report.html.SourceLine.Step;
import org.footfault.source.ArchivedCopy;
import org.footfault.source.Hop;
import org.footfault.source.Source;
import org.footfault.source.Visit;

/** Says how a source was reached. */
final class SourceLines {

  private SourceLines() {}

  static SourceLine of(Source source) {
    if (source instanceof Source.Page page) {
      return line(page.visit(), "read " + when(page.visit()) + status(page.visit()));
    }
    if (source instanceof Source.Gone gone) {
      SourceLine line = line(gone.visit(), told("gone", gone.detail(), gone.visit()));
      return new SourceLine(
          line.summary(), line.arrived(), line.hops(), gone.archived().map(SourceLines::copy));
    }
    if (source instanceof Source.Blocked blocked) {
      SourceLine line = line(blocked.visit(), told("blocked", blocked.detail(), blocked.visit()));
      return new SourceLine(
          line.summary(), line.arrived(), line.hops(), blocked.archived().map(SourceLines::copy));
    }
    if (source instanceof Source.Unreachable unreachable) {
      return line(
          unreachable.visit(), told("not reached", unreachable.detail(), unreachable.visit()));
    }
    if (source instanceof Source.Refused refused) {
      return new SourceLine(
          Printable.of("not fetched: " + refused.reason()),
          Optional.empty(),
          List.of(),
          Optional.empty());
    }
    return new SourceLine("", Optional.empty(), List.of(), Optional.empty());
  }

  private static Copy copy(ArchivedCopy copy) {
    return new Copy(Words.day(copy.captured()), Link.of(copy.address()));
  }

  private static String told(String state, String detail, Visit visit) {
    return state + " " + when(visit) + (detail.isBlank() ? "" : ": " + Printable.of(detail));
  }

  private static String when(Visit visit) {
    String origin =
        switch (visit.origin()) {
          case NETWORK -> "";
          case CACHE -> " (kept from then)";
          case RECORDING -> " (from a recording)";
        };
    return "on " + Words.time(visit.at()) + origin;
  }

  private static String status(Visit visit) {
    return visit.status() == 0 || visit.status() == 200 ? "" : " with status " + visit.status();
  }

  private static SourceLine line(Visit visit, String summary) {
    List<Step> steps =
        visit.hops().size() > 1 ? visit.hops().stream().map(SourceLines::step).toList() : List.of();
    Optional<Link> elsewhere =
        Optional.of(visit.arrived()).filter(at -> !at.equals(visit.asked())).map(Link::of);
    return new SourceLine(summary, elsewhere, steps, Optional.empty());
  }

  private static Step step(Hop hop) {
    String how =
        switch (hop.how()) {
          case FIRST -> "asked for";
          case PERMANENT -> "moved for good";
          case TEMPORARY -> "moved for now";
          case REFRESH -> "refreshed to";
        };
    return new Step(
        hop.status() == 0 ? "no answer" : Integer.toString(hop.status()),
        how,
        Link.of(hop.address()));
  }
}
