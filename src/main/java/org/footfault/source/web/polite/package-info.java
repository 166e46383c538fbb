/**
 * When each host is asked: a few requests at a time, more slowly when it says so, again where a
 * failure may pass.
 */
@NullMarked
package org.footfault.source.web.polite;

import org.jspecify.annotations.NullMarked;
