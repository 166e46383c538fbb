/** Footnotes paired with their marks, and the passages that the marks support. */
@NullMarked
package org.footfault.note;

import org.jspecify.annotations.NullMarked;
