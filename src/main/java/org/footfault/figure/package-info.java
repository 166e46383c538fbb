/** Figures as people write them in words and in digits, and whether a text has them. */
@NullMarked
package org.footfault.figure;

import org.jspecify.annotations.NullMarked;
