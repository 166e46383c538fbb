@org.jspecify.annotations.NullMarked
package org.footfault.source.archive;
