/** Places in a text, addresses, and the folding and likeness by which two texts are compared. */
@NullMarked
package org.footfault.text;

import org.jspecify.annotations.NullMarked;
