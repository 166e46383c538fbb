package org.footfault.report.html;

import java.util.List;

/**
 * A note on a page.
 *
 * @param id its deep link: {@code fn-3}
 * @param label as the post has it
 * @param place {@code file:line:column}
 * @param passages the sentences that it supports, each mark a piece of its own
 * @param text the whole note; empty if it is nothing but its one citation
 * @param citations in the order of the note
 * @param findings about the note itself
 * @param checks the ids of the checks of {@code findings}, with a space between two
 * @param levels their levels, likewise
 */
public record NoteCard(
    String id,
    String label,
    String place,
    List<List<Piece>> passages,
    List<Piece> text,
    List<CitationCard> citations,
    List<FindingBox> findings,
    String checks,
    String levels) {}
