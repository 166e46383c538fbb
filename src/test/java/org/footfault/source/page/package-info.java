/** Tests of what is read from pages, and the runner that measures it. */
package org.footfault.source.page;
