/** The settings file, read into each package's own settings. */
@NullMarked
package org.footfault.config;

import org.jspecify.annotations.NullMarked;
