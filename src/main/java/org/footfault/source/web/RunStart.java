package org.footfault.source.web;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a run begins with; a replay begins with the same.
 *
 * @param today the day that dates are held against
 */
public record RunStart(Instant at, LocalDate today) {}
