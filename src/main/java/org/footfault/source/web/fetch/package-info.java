/** One visit to an address: names, connections, TLS, redirects and bodies, all within limits. */
@NullMarked
package org.footfault.source.web.fetch;

import org.jspecify.annotations.NullMarked;
