/** The only door to the network: one bounded, recorded exchange per address. */
@NullMarked
package org.footfault.source.web;

import org.jspecify.annotations.NullMarked;
