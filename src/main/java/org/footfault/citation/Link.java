package org.footfault.citation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address in a slate.
 *
 * @param start where it begins
 * @param end where it ends
 * @param address its letters, without the blanks of a line break
 */
record Link(int start, int end, String address) {

  private static final Pattern ARCHIVE_TODAY =
      Pattern.compile("https?://archive\\.(?:today|ph|is|li|md|fo|vn)/.*");

  /** Whether it leads to a web archive's copy that was made for citing. */
  boolean isPermanentCopy() {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.contains("://perma.cc/") || lower.startsWith("perma.cc/");
  }

  /** Whether it leads to any web archive. */
  boolean isArchive() {
    String lower = address.toLowerCase(Locale.ROOT);
    return isPermanentCopy()
        || lower.contains("://web.archive.org/")
        || lower.contains("://archive.org/wayback")
        || lower.contains("://archive.") && ARCHIVE_TODAY.matcher(lower).matches();
  }
}
