package org.footfault.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.footfault.post.PostId;

/** The names of the files in the folder of reports; writing them is the commands' business. */
public final class ReportFolder {

  /** The page that leads to the others. */
  public static final String INDEX = "index.html";

  /** The whole audit for programs. */
  public static final String AUDIT = "audit.json";

  private static final String ENDING = ".html";
  private static final int MAX_STEM = 96;
  private static final int HASH_BYTES = 5;

  /**
   * A path that can be turned into a name and back: takes {@code posts/first-talks.txt}, refuses
   * {@code ../a.md}, {@code /a.md}, {@code a--b.md}, {@code A.md}, {@code a~b}.
   */
  private static final Pattern PLAIN_PATH =
      Pattern.compile("[a-z0-9_]++(?:[.-][a-z0-9_]++)*+(?:/[a-z0-9_]++(?:[.-][a-z0-9_]++)*+)*+");

  /** Names that Windows keeps for devices, whatever their ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  private ReportFolder() {}

  /**
   * The name of a post's page. It depends on nothing but the post's own name, so a link to it stays
   * good; it holds only small letters, digits and {@code . - _ ~}; two posts never share one.
   *
   * <p>{@code posts/first-talks.txt} becomes {@code posts--first-talks.txt.html}; a name that would
   * lose something on the way, such as an address, gets a hash after a {@code ~}.
   */
  public static String fileName(PostId id) {
    String name = id.name();
    boolean plain =
        name.length() <= MAX_STEM
            && PLAIN_PATH.matcher(name).matches()
            && !DEVICE.matcher(name).matches()
            && !name.equals("index");
    return plain ? name.replace("/", "--") + ENDING : stem(name) + "~" + hash(name) + ENDING;
  }

  /** What is left of a name when everything unusual is gone. */
  private static String stem(String name) {
    StringBuilder stem = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
      if (stem.length() < MAX_STEM && (kept || endsInLetter(stem))) {
        stem.append(kept || c == '.' ? c : '-');
      }
    }
    while (!stem.isEmpty() && !endsInLetter(stem)) {
      stem.setLength(stem.length() - 1);
    }
    return stem.isEmpty() ? "post" : stem.toString();
  }

  private static boolean endsInLetter(CharSequence text) {
    return !text.isEmpty() && "-.".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static String hash(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
