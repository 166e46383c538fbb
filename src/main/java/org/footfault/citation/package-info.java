/** What a note claims about each source that it names. */
@NullMarked
package org.footfault.citation;

import org.jspecify.annotations.NullMarked;
