/** One class per kind of fault. */
@NullMarked
package org.footfault.check;

import org.jspecify.annotations.NullMarked;
