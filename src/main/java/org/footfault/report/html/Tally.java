package org.footfault.report.html;

/**
 * A count.
 *
 * @param key the word that the filters use
 * @param name for people
 * @param symbol goes with it
 * @param count how many
 */
public record Tally(String key, String name, String symbol, long count) {}
