/** Finds copies of lost pages in web archives, and the new addresses of sites that moved whole. */
@NullMarked
package org.footfault.source.archive;

import org.jspecify.annotations.NullMarked;
