package org.footfault.post;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Notes of the producers that do not link a mark to its note by a fragment. */
final class HtmlSpecialNotes {

  private final Element body;
  private final HtmlTargets targets;
  private final HtmlNotes notes;

  HtmlSpecialNotes(Element body, HtmlTargets targets, HtmlNotes notes) {
    this.body = body;
    this.targets = targets;
    this.notes = notes;
  }

  void find() {
    modernFootnotes();
    referenceTable();
    latexml();
    inlineFootnotes();
    marginNotes();
  }

  /** Modern Footnotes: the note is the next element with the same number. */
  private void modernFootnotes() {
    for (Element mark : body.select("sup.modern-footnotes-footnote[data-mfn]")) {
      Element note = mark.nextElementSibling();
      if (note != null && note.hasClass("modern-footnotes-footnote__note")) {
        notes.pair(mark, note);
      }
    }
    body.select("ul.modern-footnotes-list").forEach(notes::drop);
  }

  /**
   * The “footnotes” plugin: mark and row have the same suffix; its tooltips repeat the notes, and
   * may cut them short.
   */
  private void referenceTable() {
    String prefix = "footnote_plugin_tooltip_";
    for (Element mark : body.select("sup.footnote_plugin_tooltip_text[id^=" + prefix + "]")) {
      String suffix = mark.id().substring(prefix.length());
      Optional<Element> cell =
          targets
              .named("footnote_plugin_reference_" + suffix)
              .flatMap(row -> Optional.ofNullable(row.closest("tr")))
              .flatMap(row -> Optional.ofNullable(row.selectFirst("td.footnote_plugin_text")));
      Optional<Element> tooltip = targets.named("footnote_plugin_tooltip_text_" + suffix);
      cell.or(() -> tooltip).ifPresent(unit -> notes.pair(mark, unit));
      if (cell.isPresent()) {
        tooltip.ifPresent(notes::drop);
      }
    }
    body.select(".footnote_tooltip_continue").forEach(notes::drop);
    body.select("th.footnote_plugin_index_combi, th.footnote_plugin_index").forEach(notes::drop);
  }

  /** LaTeXML: the note stands inside its mark's element. */
  private void latexml() {
    for (Element note : body.select("span.ltx_note.ltx_role_footnote")) {
      Element mark = note.selectFirst("> sup.ltx_note_mark");
      Element content = note.selectFirst(".ltx_note_content");
      if (mark != null && content != null) {
        notes.pair(mark, content);
        content.select("sup.ltx_note_mark, .ltx_tag_note").forEach(notes::drop);
      }
    }
  }

  /** A theme's own: the mark's element holds the label, and the hidden note. */
  private void inlineFootnotes() {
    for (Element around : body.select("span.inline-footnote:has(> span.footnoteContent)")) {
      Element note = around.selectFirst("> span.footnoteContent");
      if (note != null) {
        notes.pair(around, note, note, around.ownText().strip());
      }
    }
  }

  /** Notes in the margin, after Tufte: a switch instead of a mark, and the note right behind it. */
  private void marginNotes() {
    int number = 0;
    for (Element toggle : body.select("label.margin-toggle")) {
      Element note = toggle.nextElementSibling();
      if (note != null && note.normalName().equals("input")) {
        notes.drop(note);
        note = note.nextElementSibling();
      }
      if (note != null && note.hasClass("sidenote")) {
        notes.pair(toggle, note, note, String.valueOf(++number));
      } else if (note != null && note.hasClass("marginnote")) {
        notes.pair(toggle, note, note, toggle.text().strip());
      }
    }
  }
}
