@org.jspecify.annotations.NullMarked
package org.footfault.note;
