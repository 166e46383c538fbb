package org.footfault.source.visit;

import java.util.Locale;
import org.footfault.source.web.Answer.Reply;

/** What kind of thing an answer says that it is. */
final class MediaType {

  private MediaType() {}

  /** The type in lower case, without parameters: {@code text/html}; bytes where none is given. */
  static String of(Reply reply) {
    return reply
        .header("content-type")
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter(type -> !type.isEmpty())
        .orElse("application/octet-stream");
  }

  /** Whether there should be words in it, as far as is said. */
  static boolean isText(String mediaType) {
    return mediaType.contains("html")
        || mediaType.startsWith("text/")
        || mediaType.equals("application/octet-stream");
  }

  /** Whether nothing came, or nothing but blanks where there should be words. */
  static boolean isEmpty(Reply reply) {
    if (!isText(of(reply))) {
      return reply.body().length == 0;
    }
    for (byte b : reply.body()) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }
}
