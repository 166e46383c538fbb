package org.footfault.post;

/**
 * Says that a block belongs to a note, where the format itself says so.
 *
 * @param key what marks refer to: the fragment, or the label of the source form
 * @param label what the reader sees: “1”, “a”, “*”
 * @param definition which of the post's note definitions this is, from 0; blocks with the same
 *     number make one note, two notes with one key have two numbers
 */
public record NoteTag(String key, String label, int definition) {}
