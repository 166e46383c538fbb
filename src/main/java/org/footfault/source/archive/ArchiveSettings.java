package org.footfault.source.archive;

import java.net.URI;
import java.util.List;

/**
 * Which web archives are asked.
 *
 * @param archives in the order in which they are asked; none are asked if it is empty. An address
 *     without a path is one of the Wayback Machine's kind ({@code https://web.archive.org}, copies
 *     below {@code /web/}); one with a path is a Memento TimeGate (RFC 7089), to which the address
 *     of the page is joined
 * @param keeping whether sources that are there and have no copy are given to an archive
 */
public record ArchiveSettings(List<URI> archives, Keeping keeping) {

  /** Whether archives are asked to keep what they do not have. */
  public enum Keeping {
    /** Nothing is written anywhere. */
    NEVER,
    /** Each source that is there and has no copy is given to the first archive that takes it. */
    WHAT_IS_MISSING
  }

  /** Archives of which nothing is wanted but copies. */
  public ArchiveSettings(List<URI> archives) {
    this(archives, Keeping.NEVER);
  }

  /** Copies the list; refuses what is no web address. */
  public ArchiveSettings {
    archives = List.copyOf(archives);
    for (URI archive : archives) {
      if (archive.getHost() == null || !String.valueOf(archive.getScheme()).startsWith("http")) {
        throw new IllegalArgumentException("no web archive: " + archive);
      }
    }
  }

  /** The Internet Archive's Wayback Machine. */
  public static ArchiveSettings defaults() {
    return new ArchiveSettings(List.of(URI.create("https://web.archive.org")));
  }

  /** The same archives, asked to keep what they do not have. */
  public ArchiveSettings keepingWhatIsMissing() {
    return new ArchiveSettings(archives, Keeping.WHAT_IS_MISSING);
  }

  /** No archive at all. */
  public static ArchiveSettings none() {
    return new ArchiveSettings(List.of());
  }
}
