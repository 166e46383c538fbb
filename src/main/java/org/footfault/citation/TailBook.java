package org.footfault.citation;

import java.util.List;
import java.util.Locale;

/** Reads the book that a chapter stands in, and its editors. */
final class TailBook {

  private static final List<String> EDITORS_FIRST =
      List.of(
          ", eds, ",
          ", ed, ",
          " (eds) ",
          " (ed) ",
          " (eds), ",
          " (ed), ",
          " (eds.), ",
          " (ed.), ",
          ", eds., ",
          ", ed., ",
          " (Ed.), ",
          " (Eds.), ",
          ", dir, ",
          ", éds, ",
          ", éd, ",
          " (eds.) ",
          " (ed.) ",
          " (Hg.), ",
          " (Hrsg.), ",
          " (dir.), ",
          " (dirs.), ",
          " (éd.), ",
          " (éds.), ",
          " (coord.), ",
          " (coords.), ",
          " (org.), ",
          " (orgs.), ",
          " (a cura di), ",
          " (Hg.): ",
          " (Hrsg.): ");
  private static final List<String> JOINTS = List.of("and ", "et ", "y ", "und ");
  private static final List<String> LAST_JOINTS = List.of(", and ", ", et ", ", y ", ", und ");

  private final TailText tail;
  private final Body body;
  private final String text;
  private final boolean dotted;
  private final int end;
  private final Draft draft;
  private final TailNumbers numbers;

  TailBook(TailText tail, TailNumbers numbers) {
    this.tail = tail;
    this.body = tail.body;
    this.text = tail.text;
    this.dotted = tail.dotted;
    this.end = tail.end;
    this.draft = tail.draft;
    this.numbers = numbers;
  }

  /** Reads the book that begins at a place; returns where to go on. */
  int book(int from, int to) {
    int stop = to;
    // “in Ana B Roe et al, eds, Harbour Law”: the editors come first
    int eds = editorsBefore(from, end);
    int start = eds > 0 ? Words.trimStart(text, eds, end, " ,.)") : SameAuthor.behind(text, from);
    stop = start > from && eds <= 0 ? tail.chunkEnd(start) : stop;
    if (eds > 0) {
      stop = tail.chunkEnd(start);
    }
    stop = bookEnd(stop);
    int[] name = {start, Words.trimEnd(text, start, stop, " ,")};
    numbers.pagesAtEnd(name);
    draft.container = name;
    return stop;
  }

  /** A book's title may have commas: it goes on until something else is plain. */
  private int bookEnd(int first) {
    int stop = first;
    while (stop < end && text.charAt(stop) == ',') {
      int next = Words.trimStart(text, stop, end, " ,");
      int nextEnd = tail.chunkEnd(next);
      String chunk = text.substring(next, Math.min(nextEnd, next + 24)).toLowerCase(Locale.ROOT);
      boolean known =
          TailSigns.prefix(chunk, TailSigns.EDITORS) > 0
              || TailSigns.prefix(chunk, TailSigns.VOLUME_SIGNS) > 0
              || TailSigns.prefix(chunk, TailSigns.PAGE_SIGNS) > 0
              || TailSigns.prefix(chunk, TailSigns.ISSUE_SIGNS) > 0
              || Forms.isEdition(chunk)
              || next >= end
              || TailSigns.isNumberish(body.cut(next, nextEnd))
              || body.dateAt(next).isPresent()
              || TailSigns.prefix(chunk, TailSigns.IN) > 0
              || chunk.startsWith("e ed")
              || isEditorsOnly(chunk);
      if (known || nextEnd <= next || !bracketFollows(nextEnd)) {
        break;
      }
      stop = nextEnd;
    }
    return stop;
  }

  private boolean bracketFollows(int at) {
    int open = text.indexOf('(', at);
    return open >= 0 && open < end || dotted;
  }

  private static boolean isEditorsOnly(String chunk) {
    return chunk.startsWith("eds")
        || chunk.startsWith("ed.")
        || chunk.startsWith("éd")
        || chunk.startsWith("hrsg");
  }

  /** The end of “…, eds,” or “… (eds)” soon after a place, if the stretch before it is names. */
  private int editorsBefore(int from, int limit) {
    for (String sign : EDITORS_FIRST) {
      int at = text.indexOf(sign, from);
      if (at > from && at < limit && at - from < 200 && !body.names.read(from, at).isRefused()) {
        return at + sign.length() - 1;
      }
    }
    return -1;
  }

  /** Where the names of editors end, the first of which ends at a place. */
  int editorsEnd(int to) {
    int stop = to;
    // names go on over commas: “edited by A. Roe, B. Doe, and C. Poe”
    while (stop < end && text.charAt(stop) == ',') {
      int next = Words.trimStart(text, stop, end, " ,");
      int nextEnd = tail.chunkEnd(next);
      if (next >= end || nextEnd <= next) {
        break;
      }
      String chunk = body.cut(next, nextEnd);
      boolean more = TailSigns.prefix(chunk, JOINTS) > 0;
      boolean later = laterAnd(nextEnd);
      if (!more && !(later && body.names.personScore(next, nextEnd) > 1)) {
        break;
      }
      stop = nextEnd;
      if (more) {
        break;
      }
    }
    return stop;
  }

  private boolean laterAnd(int from) {
    for (String and : LAST_JOINTS) {
      int at = text.indexOf(and, from - 1);
      if (at >= 0 && at < end && at - from < 120) {
        return true;
      }
    }
    return false;
  }
}
