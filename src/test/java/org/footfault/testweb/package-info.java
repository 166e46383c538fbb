/** A small web of our own, for tests. */
package org.footfault.testweb;
