/** The packaged program as a process, for the tests that run it as its users do. */
package org.footfault.testprogram;
