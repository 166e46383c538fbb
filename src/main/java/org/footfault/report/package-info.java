/** One class per output format. */
@NullMarked
package org.footfault.report;

import org.jspecify.annotations.NullMarked;
