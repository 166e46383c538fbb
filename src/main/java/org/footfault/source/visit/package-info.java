/** Visits each cited address once and judges what was found there. */
@NullMarked
package org.footfault.source.visit;

import org.jspecify.annotations.NullMarked;
