/** What is out there: the closed set of things that a citation's source can turn out to be. */
@NullMarked
package org.footfault.source;

import org.jspecify.annotations.NullMarked;
