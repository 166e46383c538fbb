package org.footfault.date;

/**
 * The date that was probably meant.
 *
 * @param date what to write instead
 * @param reason why, as a clause for people: “two digits changed places; the five other sources of
 *     this note are of Mar. 31, 2015”
 * @param confidence from 0.0 to 1.0
 */
public record Repair(PartialDate date, String reason, double confidence) {}
