package org.footfault.post;

import org.jsoup.nodes.Element;

/** Notes of the producers that do not link a mark to its note by a fragment. */
final class HtmlSpecialNotes {

  private final Element body;
  private final HtmlNotes notes;

  HtmlSpecialNotes(Element body, HtmlNotes notes) {
    this.body = body;
    this.notes = notes;
  }

  void find() {
    modernFootnotes();
    referenceTable();
    latexml();
  }

  /** Modern Footnotes: the note is the next element with the same number. */
  private void modernFootnotes() {
    for (Element mark : body.select("sup.modern-footnotes-footnote[data-mfn]")) {
      Element note = mark.nextElementSibling();
      if (note != null && note.hasClass("modern-footnotes-footnote__note")) {
        notes.pair(mark, note, "mfn-" + note.attr("data-mfn"));
      }
    }
    body.select("ul.modern-footnotes-list").forEach(notes::drop);
  }

  /** The “footnotes” plugin: mark and row have the same suffix; its tooltips repeat the notes. */
  private void referenceTable() {
    String mark = "footnote_plugin_tooltip_";
    for (Element sup : body.select("sup.footnote_plugin_tooltip_text[id^=" + mark + "]")) {
      String suffix = sup.id().substring(mark.length());
      Element row = body.getElementById("footnote_plugin_reference_" + suffix);
      Element unit = row == null ? null : row.closest("tr");
      Element cell = unit == null ? null : unit.selectFirst("td.footnote_plugin_text");
      if (cell != null) {
        notes.pair(sup, cell, suffix);
      }
    }
    body.select("span.footnote_tooltip, th.footnote_plugin_index_combi").forEach(notes::drop);
  }

  /** LaTeXML: the note stands inside its mark's element. */
  private void latexml() {
    for (Element note : body.select("span.ltx_note.ltx_role_footnote")) {
      Element mark = note.selectFirst("> sup.ltx_note_mark");
      Element content = note.selectFirst(".ltx_note_content");
      if (mark != null && content != null) {
        notes.pair(mark, content, note.id());
        content.select("sup.ltx_note_mark, .ltx_tag_note").forEach(notes::drop);
      }
    }
  }
}
