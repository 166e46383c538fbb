/**
 * Every row of docs/hostile-web.md: a web of hosts that each misbehave in one way, and its audit.
 */
package org.footfault.hostile;
