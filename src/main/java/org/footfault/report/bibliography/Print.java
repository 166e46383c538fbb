package org.footfault.report.bibliography;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What tells one work from all others in 16 bytes: the first half of the SHA-256 of its fields. */
record Print(long first, long second) {

  static Print of(Entry entry) {
    ByteBuffer digest = ByteBuffer.wrap(sha256(entry.toString()));
    return new Print(digest.getLong(), digest.getLong());
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
