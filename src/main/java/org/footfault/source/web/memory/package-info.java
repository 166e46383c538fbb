/** What is known of the web beyond one run: the cache on disk, and recordings. */
@NullMarked
package org.footfault.source.web.memory;

import org.jspecify.annotations.NullMarked;
