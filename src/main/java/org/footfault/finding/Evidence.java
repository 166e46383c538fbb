package org.footfault.finding;

/**
 * One thing that supports a finding.
 *
 * @param what whose word it is: “the note”, “the page”, “note 1’s other sources”
 * @param said the words, as they stand there
 * @param where where it was read: “line 12, column 4”, “JSON-LD datePublished”, an address
 */
public record Evidence(String what, String said, String where) {}
