/** What a note claims of a source, held against what the source says of itself, field by field. */
@NullMarked
package org.footfault.comparison;

import org.jspecify.annotations.NullMarked;
