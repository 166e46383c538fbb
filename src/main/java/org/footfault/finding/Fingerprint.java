package org.footfault.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.footfault.citation.Citation;
import org.footfault.citation.CitationId;
import org.footfault.citation.Reading;
import org.footfault.text.Folding;
import org.footfault.text.Span;

/**
 * What a finding is known by from one run to the next. It stays the same when lines and notes move,
 * when quotes and spaces change their shape, and when the message is worded otherwise; it changes
 * with the letters of the citation. It is unique within its post, not across posts.
 *
 * @param hash 16 hexadecimal digits over the check, the citation's letters and the faulty letters
 * @param repeat 1 for the first finding of its hash in the post, 2 for the next
 */
public record Fingerprint(String hash, int repeat) {

  private static final int HASH_BYTES = 8;

  /**
   * The fingerprints of a post's findings.
   *
   * @param findings all findings of the post, in their order
   * @return one for each, in the same order
   */
  public static List<Fingerprint> of(List<Finding> findings, Reading reading) {
    Map<CitationId, Span> citations = new HashMap<>();
    for (Citation citation : reading.citations()) {
      citations.put(citation.id(), citation.span());
    }
    Map<String, Integer> seen = new HashMap<>();
    List<Fingerprint> fingerprints = new ArrayList<>();
    for (Finding finding : findings) {
      String cited =
          finding.citation().map(citations::get).map(span -> letters(reading, span)).orElse("");
      String faulty = letters(reading, finding.where());
      String hash = hash(String.join("\n", finding.check().id(), cited, faulty));
      fingerprints.add(new Fingerprint(hash, seen.merge(hash, 1, Integer::sum)));
    }
    return List.copyOf(fingerprints);
  }

  private static String letters(Reading reading, Span span) {
    return Folding.fold(reading.post().text(span)).text().strip();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** {@code 9f2c1a7be0d34c55:1}. */
  @Override
  public String toString() {
    return hash + ":" + repeat;
  }
}
