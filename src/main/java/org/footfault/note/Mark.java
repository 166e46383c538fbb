package org.footfault.note;

import org.footfault.text.Span;

/**
 * A place in the text that refers to a note: the {@code [1]}.
 *
 * @param label what the mark says, without brackets: “1”, “smith”, “*”
 * @param span where it stands in the post's text, brackets included
 * @param passage what it supports
 */
public record Mark(String label, Span span, Passage passage) {}
