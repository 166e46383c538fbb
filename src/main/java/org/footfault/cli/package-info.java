/** Commands, exit codes and the terminal. */
@NullMarked
package org.footfault.cli;

import org.jspecify.annotations.NullMarked;
