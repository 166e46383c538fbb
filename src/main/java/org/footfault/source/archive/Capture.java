package org.footfault.source.archive;

import java.net.URI;
import java.time.LocalDate;
import org.footfault.source.web.Answer.Reply;

/**
 * A page as an archive kept it.
 *
 * @param shown where people see it
 * @param original the address that was captured
 * @param captured the day
 * @param reply the page, as it came then
 */
public record Capture(URI shown, URI original, LocalDate captured, Reply reply) {}
