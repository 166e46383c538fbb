package org.footfault.post;

/** How a run of text is set; hints for what it means. */
public enum Style {
  ITALIC,
  BOLD,
  SUPERSCRIPT,
  SMALL_CAPS,
  CODE,
  /** Marked as the title of a work ({@code <cite>}). */
  CITED,
  /** Marked as a quotation ({@code <q>}). */
  QUOTED
}
