/**
 * The only door to the network: what is asked and answered, and how. A visit is made in {@code
 * fetch}, its turn comes in {@code polite}, and what is known from earlier is in {@code memory}.
 */
@NullMarked
package org.footfault.source.web;

import org.jspecify.annotations.NullMarked;
