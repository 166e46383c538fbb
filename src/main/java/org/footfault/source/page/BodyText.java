package org.footfault.source.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns the bytes of an answer into text as browsers do: by the byte order mark, else the charset
 * of the header, else the one that the page names ({@link MetaCharset}), else the usual one of its
 * language ({@link LanguageCharset}), else windows-1252.
 *
 * <p>In one thing it goes beyond them: bytes that are UTF-8 without a fault are read as such,
 * whatever they are called. Browsers show such pages garbled, and no author quotes them so.
 */
final class BodyText {

  private static final Charset DEFAULT = Charset.forName("windows-1252");

  /** Fewer letters beyond ASCII may be UTF-8 by chance in a charset of two bytes a letter. */
  private static final int BY_CHANCE = 8;

  private BodyText() {}

  static String of(byte[] body, Optional<String> contentType) {
    if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
      return new String(body, 3, body.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(body, 0xFE, 0xFF)) {
      return new String(body, 2, body.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(body, 0xFF, 0xFE)) {
      return new String(body, 2, body.length - 2, StandardCharsets.UTF_16LE);
    }
    Optional<Charset> declared =
        contentType
            .map(MetaCharset::label)
            .flatMap(CharsetLabel::charset)
            .or(() -> MetaCharset.of(body));
    Optional<String> utf8 =
        declared.filter(charset -> !isAsciiBased(charset)).isPresent()
            ? Optional.empty()
            : strictUtf8(body).filter(text -> isSure(text, declared));
    return utf8.orElseGet(
        () -> new String(body, declared.or(() -> LanguageCharset.of(body)).orElse(DEFAULT)));
  }

  private static boolean isSure(String utf8, Optional<Charset> declared) {
    boolean twoBytes =
        declared
            .filter(c -> !c.equals(StandardCharsets.UTF_8))
            .filter(c -> c.newEncoder().maxBytesPerChar() > 1)
            .isPresent();
    return !twoBytes || utf8.chars().filter(c -> c > 0x7F).limit(BY_CHANCE).count() >= BY_CHANCE;
  }

  private static boolean startsWith(byte[] body, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= body.length || (body[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictUtf8(byte[] body) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(body))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isAsciiBased(Charset charset) {
    return !charset.name().startsWith("UTF-16") && !charset.name().contains("2022");
  }
}
