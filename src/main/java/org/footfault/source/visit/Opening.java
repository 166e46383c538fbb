package org.footfault.source.visit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.footfault.source.web.Answer.Reply;

/** How a page begins, as it came; made when it is first asked for. For use by one thread. */
final class Opening {

  /** As much of a page as walls and portals show themselves in. */
  private static final int FIRST_BYTES = 64 * 1024;

  private final byte[] body;
  private Optional<String> text = Optional.empty();

  private Opening(byte[] body) {
    this.body = body;
  }

  static Opening of(Reply reply) {
    return new Opening(reply.body());
  }

  /** Its first letters, those of ASCII in lower case. */
  String text() {
    String letters = text.orElseGet(this::read);
    text = Optional.of(letters);
    return letters;
  }

  private String read() {
    byte[] first = Arrays.copyOf(body, Math.min(body.length, FIRST_BYTES));
    for (int i = 0; i < first.length; i++) {
      if (first[i] >= 'A' && first[i] <= 'Z') {
        first[i] = (byte) (first[i] + ('a' - 'A'));
      }
    }
    return new String(first, StandardCharsets.UTF_8);
  }
}
