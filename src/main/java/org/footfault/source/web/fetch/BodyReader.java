package org.footfault.source.web.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import okio.GzipSource;
import okio.InflaterSource;
import okio.Okio;
import okio.Source;
import org.brotli.dec.BrotliInputStream;
import org.footfault.source.Source.Fault;
import org.footfault.source.web.Answer.Extent;
import org.footfault.source.web.WebSettings;
import org.footfault.source.web.fetch.Exchange.Trouble;

/** Reads bodies: decoded, and never more of one than its limit after decoding. */
final class BodyReader {

  /** What is read of an error's or redirect's body: enough to see a wall in it. */
  private static final int ERROR_LIMIT = 256 * 1024;

  private static final long STEP = 8 * 1024;

  private final WebSettings settings;

  BodyReader(WebSettings settings) {
    this.settings = settings;
  }

  Exchange.Response read(Response response) {
    Map<String, List<String>> headers = headers(response);
    Buffer taken = new Buffer();
    Extent extent;
    Optional<Trouble> trouble = Optional.empty();
    try (BufferedSource body = decoded(response)) {
      extent = fill(taken, body, limit(response, body));
    } catch (IOException e) {
      extent = Extent.BROKEN_OFF;
      trouble = Optional.of(trouble(e));
    }
    return new Exchange.Response(response.code(), headers, taken.readByteArray(), extent, trouble);
  }

  private static Trouble trouble(IOException e) {
    if (e instanceof UnknownCoding
        || isBadBrotli(e)
        || e instanceof ZipException
        || isBadInflate(e)) {
      return new Trouble(Fault.PROTOCOL, "the body cannot be decoded");
    }
    if (e instanceof EOFException) {
      return new Trouble(Fault.RESET, "the connection ended in the middle of the body");
    }
    return Diagnosis.of(e, false) instanceof Trouble known
        ? known
        : new Trouble(Fault.RESET, "the body broke off");
  }

  private static boolean isBadInflate(IOException e) {
    return e.getCause() instanceof DataFormatException
        || String.valueOf(e.getMessage()).startsWith("ID1ID2");
  }

  private static boolean isBadBrotli(IOException e) {
    return String.valueOf(e.getMessage()).startsWith("Brotli");
  }

  private static Extent fill(Buffer taken, BufferedSource body, long limit) throws IOException {
    while (taken.size() < limit) {
      long read = body.read(taken, Math.min(STEP, limit - taken.size()));
      if (read < 0) {
        return Extent.WHOLE;
      }
    }
    return body.exhausted() ? Extent.WHOLE : Extent.CUT_AT_LIMIT;
  }

  private long limit(Response response, BufferedSource body) throws IOException {
    if (!response.isSuccessful()) {
      return ERROR_LIMIT;
    }
    boolean pdf =
        String.valueOf(response.header("Content-Type")).toLowerCase(Locale.ROOT).contains("/pdf")
            || (body.request(5) && body.getBuffer().snapshot(5).utf8().equals("%PDF-"));
    return pdf ? settings.documentLimit() : settings.pageLimit();
  }

  private static Map<String, List<String>> headers(Response response) {
    Map<String, List<String>> headers = new TreeMap<>();
    response
        .headers()
        .forEach(
            header ->
                headers
                    .computeIfAbsent(
                        header.getFirst().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getSecond()));
    headers.replaceAll((name, values) -> List.copyOf(values));
    return Collections.unmodifiableMap(headers);
  }

  private static BufferedSource decoded(Response response) throws IOException {
    BufferedSource source = response.body().source();
    List<String> codings = new ArrayList<>();
    for (String value : response.headers("Content-Encoding")) {
      codings.addAll(List.of(value.toLowerCase(Locale.ROOT).split(",")));
    }
    Collections.reverse(codings);
    for (String coding : codings) {
      source = Okio.buffer(decoded(source, coding.strip()));
    }
    return source;
  }

  private static Source decoded(BufferedSource source, String coding) throws IOException {
    return switch (coding) {
      case "", "identity", "utf-8" -> source;
      case "gzip", "x-gzip" -> new GzipSource(source);
      case "br" -> Okio.source(new BrotliInputStream(source.inputStream()));
      case "deflate" -> new InflaterSource(source, new Inflater(!beginsWithZlibHeader(source)));
      default -> throw new UnknownCoding(coding);
    };
  }

  /** “deflate” means zlib's format (RFC 9110), but some send the raw stream of RFC 1951. */
  private static boolean beginsWithZlibHeader(BufferedSource source) throws IOException {
    if (!source.request(2)) {
      return true;
    }
    int first = source.getBuffer().getByte(0) & 0xFF;
    int second = source.getBuffer().getByte(1) & 0xFF;
    return (first & 0x0F) == 8 && (first << 8 | second) % 31 == 0;
  }

  private static final class UnknownCoding extends IOException {
    private static final long serialVersionUID = 1L;

    UnknownCoding(String coding) {
      super("a content coding that was not asked for: " + coding);
    }
  }
}
