@org.jspecify.annotations.NullMarked
package org.footfault.post;
