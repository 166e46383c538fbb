/** One file or page read as text, blocks and marks, every piece with its place. */
@NullMarked
package org.footfault.post;

import org.jspecify.annotations.NullMarked;
