package org.footfault.source.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of an answer into text as browsers do: a byte order mark, else valid UTF-8, else
 * the charset of the header, else the one of {@code <meta>}, else windows-1252.
 */
final class BodyText {

  /** Takes {@code charset="iso-8859-1"}; refuses {@code charset=}. */
  private static final Pattern LABEL =
      Pattern.compile("charset\\s*+=\\s*+[\"']?+([A-Za-z0-9_:.-]++)", Pattern.CASE_INSENSITIVE);

  private static final int META_WITHIN = 4096;

  private BodyText() {}

  static String of(byte[] body, Optional<String> contentType) {
    if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
      return new String(body, 3, body.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(body, 0xFE, 0xFF) || startsWith(body, 0xFF, 0xFE)) {
      return new String(body, StandardCharsets.UTF_16);
    }
    String head =
        new String(
            Arrays.copyOf(body, Math.min(body.length, META_WITHIN)), StandardCharsets.ISO_8859_1);
    Optional<Charset> declared =
        contentType
            .flatMap(BodyText::charset)
            .or(() -> charset(head).filter(BodyText::isAsciiBased));
    boolean notAscii = declared.filter(c -> !isAsciiBased(c)).isPresent();
    if (!notAscii) {
      Optional<String> utf8 = strictUtf8(body);
      if (utf8.isPresent()) {
        return utf8.get();
      }
    }
    return new String(body, declared.orElse(Charset.forName("windows-1252")));
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
    String name = charset.name();
    return !name.startsWith("UTF-16") && !name.startsWith("UTF-32") && !name.contains("2022");
  }

  private static Optional<Charset> charset(String text) {
    Matcher label = LABEL.matcher(text);
    if (!label.find()) {
      return Optional.empty();
    }
    String name = label.group(1).toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(asBrowsersMean(name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** The Encoding Standard (encoding.spec.whatwg.org) reads these labels as a larger set. */
  private static String asBrowsersMean(String label) {
    return switch (label) {
      case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> "windows-1252";
      case "iso-8859-9" -> "windows-1254";
      case "gb2312", "gbk" -> "GB18030";
      case "shift_jis", "shift-jis", "sjis" -> "windows-31j";
      case "euc-kr", "ks_c_5601-1987" -> "x-windows-949";
      default -> label;
    };
  }
}
