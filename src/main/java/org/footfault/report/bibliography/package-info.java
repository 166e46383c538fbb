/** The cited works in the formats that reference managers read: one class a format. */
@NullMarked
package org.footfault.report.bibliography;

import org.jspecify.annotations.NullMarked;
