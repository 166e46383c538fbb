package org.footfault.source;

import java.time.Instant;
import java.util.Optional;

/**
 * What an earlier audit kept of a page that it read whole.
 *
 * @param at when that audit began
 * @param title the one it trusted most
 * @param text the fingerprint of its text
 */
public record EarlierPage(Instant at, Optional<String> title, TextPrint text) {}
