package org.footfault.note;

import org.footfault.text.Span;

/**
 * Words that somebody put between quotation marks.
 *
 * @param words what stands between the marks
 * @param span where the words stand in the post's text, without the marks
 */
public record Quotation(String words, Span span) {}
