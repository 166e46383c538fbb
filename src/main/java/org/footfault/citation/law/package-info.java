/** How references to law look: codes, acts, treaties, reports of cases and their pinpoints. */
@NullMarked
package org.footfault.citation.law;

import org.jspecify.annotations.NullMarked;
