package org.footfault.post;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes of a file as text: byte order mark, else UTF-8, else what the file declares, else
 * windows-1252 with a remark. A byte order mark is not part of the text.
 */
final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** How far into a file a NUL byte proves that it is no text. */
  private static final int HEAD = 8192;

  private Decoder() {}

  /** A decoded file. */
  record Decoded(String text, List<String> remarks) {}

  /**
   * Decodes a file.
   *
   * @param declared the charset that the file names for itself
   * @throws UnreadablePostException for a binary file
   */
  static Decoded decode(byte[] bytes, Optional<Charset> declared) throws UnreadablePostException {
    Optional<Decoded> marked = withMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
      if (bytes[i] == 0) {
        throw new UnreadablePostException(
            "it is a binary file; give a text, Markdown or HTML file");
      }
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), List.of());
    }
    Charset fallback = declared.filter(c -> !c.equals(StandardCharsets.UTF_8)).orElse(WINDOWS_1252);
    String remark =
        declared.isPresent() && fallback.equals(declared.get())
            ? "read as " + fallback.name() + ", as the file declares"
            : "read as " + fallback.name() + ", since it is not valid UTF-8";
    return new Decoded(new String(bytes, fallback), List.of(remark));
  }

  private static Optional<Decoded> withMark(byte[] b) {
    if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(marked(b, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(b, 0xFF, 0xFE)) {
      return Optional.of(marked(b, 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(b, 0xFE, 0xFF)) {
      return Optional.of(marked(b, 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static Decoded marked(byte[] bytes, int from, Charset charset) {
    return new Decoded(new String(bytes, from, bytes.length - from, charset), List.of());
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
