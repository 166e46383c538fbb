/** Whether a source says what somebody quotes from it, word by word. */
@NullMarked
package org.footfault.quotation;

import org.jspecify.annotations.NullMarked;
