/** Dates as people write them, with doubts about them and repairs for them. */
@NullMarked
package org.footfault.date;

import org.jspecify.annotations.NullMarked;
