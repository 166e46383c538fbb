/** The whole journey as one call: posts in, a report out. */
@NullMarked
package org.footfault;

import org.jspecify.annotations.NullMarked;
