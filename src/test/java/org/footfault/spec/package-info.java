/** Reads the spec files under {@code citations/}, the rules that are the tests' data. */
package org.footfault.spec;
