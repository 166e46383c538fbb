/** The report as pages for people: what the templates in src/main/jte are filled with. */
@NullMarked
package org.footfault.report.html;

import org.jspecify.annotations.NullMarked;
