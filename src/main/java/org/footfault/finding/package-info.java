/** What is wrong, where, why we think so, and what would mend it. */
@NullMarked
package org.footfault.finding;

import org.jspecify.annotations.NullMarked;
