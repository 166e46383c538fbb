/** What a page says of itself, each fact with its origin. */
@NullMarked
package org.footfault.source.page;

import org.jspecify.annotations.NullMarked;
