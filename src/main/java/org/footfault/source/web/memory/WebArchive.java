package org.footfault.source.web.memory;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.footfault.source.Hop;
import org.footfault.source.Visit;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Answer.Extent;
import org.footfault.source.web.RunStart;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Writes answers as a web archive (WARC 1.1, ISO 28500:2017), which other tools open too.
 *
 * <p>For each answer there are: a response record for every redirect, with its status and where it
 * leads; a request and a response record for the page; and a metadata record with {@link
 * AnswerText}, also where nothing came. Bodies are written as they were read: decoded, and cut
 * where the limit cut them ({@code WARC-Truncated}).
 */
final class WebArchive implements Closeable {

  static final String STARTED = "footfault-started";
  static final String TODAY = "footfault-today";

  private static final String CRLF = "\r\n";

  /** What is not true of a body that was decoded. */
  private static final Set<String> OF_THE_WIRE =
      Set.of("content-encoding", "transfer-encoding", "content-length");

  private final WarcWriter writer;
  private final String userAgent;

  WebArchive(WritableByteChannel channel, String userAgent) throws IOException {
    this.writer = new WarcWriter(channel, WarcCompression.GZIP);
    this.userAgent = userAgent;
  }

  void writeStart(String fileName, RunStart start) throws IOException {
    writer.write(
        new Warcinfo.Builder()
            .version(MessageVersion.WARC_1_1)
            .date(start.at())
            .filename(fileName)
            .fields(
                Map.of(
                    "software",
                    List.of("footfault"),
                    "format",
                    List.of("WARC File Format 1.1"),
                    STARTED,
                    List.of(start.at().toString()),
                    TODAY,
                    List.of(start.today().toString())))
            .build());
  }

  /**
   * Writes an answer.
   *
   * @param key by which a replay finds it
   * @param form the fields that were sent in; empty for a GET
   */
  void write(URI key, String form, Answer answer) throws IOException {
    List<Hop> hops = answer.visit().hops();
    for (int i = 0; i + 1 < hops.size(); i++) {
      writeRedirect(hops.get(i), hops.get(i + 1), answer.visit());
    }
    Optional<URI> page = Optional.empty();
    if (answer instanceof Answer.Reply reply) {
      page = Optional.of(writePage(reply, form));
    }
    byte[] text = AnswerText.write(answer).getBytes(StandardCharsets.UTF_8);
    WarcMetadata.Builder metadata =
        new WarcMetadata.Builder()
            .version(MessageVersion.WARC_1_1)
            .targetURI(key)
            .date(answer.visit().at())
            .blockDigest(digest(text, new byte[0]))
            .body(MediaType.WARC_FIELDS, text);
    page.ifPresent(metadata::concurrentTo);
    writer.write(metadata.build());
  }

  /** Of a redirect only this much is known at the end of a visit. */
  private void writeRedirect(Hop from, Hop to, Visit visit) throws IOException {
    String where =
        to.how() == Hop.Kind.REFRESH
            ? "refresh: 0; url=" + to.address()
            : "location: " + to.address();
    Head head = new Head(from.status()).line(where).line("content-length: 0");
    writeResponse(from.address(), visit, head.bytes(), new byte[0], Extent.WHOLE);
  }

  private URI writePage(Answer.Reply reply, String form) throws IOException {
    Head head = new Head(reply.visit().status());
    reply
        .headers()
        .forEach(
            (name, values) -> {
              String kept = OF_THE_WIRE.contains(name) ? "x-orig-" + name : name;
              values.forEach(value -> head.line(kept + ": " + value));
            });
    head.line("content-length: " + reply.body().length);
    URI address = reply.visit().arrived();
    URI response =
        writeResponse(address, reply.visit(), head.bytes(), reply.body(), reply.extent());
    byte[] request = request(address, form).getBytes(StandardCharsets.UTF_8);
    writer.write(
        new WarcRequest.Builder(address)
            .version(MessageVersion.WARC_1_1)
            .date(reply.visit().at())
            .concurrentTo(response)
            .blockDigest(digest(request, new byte[0]))
            .body(MediaType.HTTP_REQUEST, request)
            .build());
    return response;
  }

  private String request(URI address, String form) {
    boolean get = form.isEmpty();
    return ((get ? "GET " : "POST ") + path(address) + " HTTP/1.1" + CRLF)
        .concat("host: " + address.getRawAuthority() + CRLF)
        .concat("user-agent: " + userAgent + CRLF)
        .concat(get ? "" : "content-type: application/x-www-form-urlencoded" + CRLF)
        .concat(get ? "" : "content-length: " + form.length() + CRLF)
        .concat(CRLF + form);
  }

  private static String path(URI address) {
    String path = String.valueOf(address.getRawPath());
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return (path.isEmpty() ? "/" : path) + query;
  }

  private URI writeResponse(URI address, Visit visit, byte[] head, byte[] body, Extent extent)
      throws IOException {
    URI id = URI.create("urn:uuid:" + UUID.randomUUID());
    WarcResponse.Builder response =
        new WarcResponse.Builder(address)
            .version(MessageVersion.WARC_1_1)
            .recordId(id)
            .date(visit.at())
            .blockDigest(digest(head, body))
            .payloadDigest(digest(new byte[0], body))
            .body(
                MediaType.HTTP_RESPONSE,
                Channels.newChannel(
                    new SequenceInputStream(
                        new ByteArrayInputStream(head), new ByteArrayInputStream(body))),
                (long) head.length + body.length);
    switch (extent) {
      case CUT_AT_LIMIT -> response.truncated(WarcTruncationReason.LENGTH);
      case BROKEN_OFF -> response.truncated(WarcTruncationReason.DISCONNECT);
      case WHOLE -> {}
    }
    writer.write(response.build());
    return id;
  }

  /** The first lines of an HTTP response. */
  private static final class Head {
    private final StringBuilder text = new StringBuilder();

    Head(int status) {
      text.append("HTTP/1.1 ").append(status).append(" ").append(CRLF);
    }

    Head line(String line) {
      text.append(line.replaceAll("[\\r\\n]+", " ")).append(CRLF);
      return this;
    }

    byte[] bytes() {
      return (text + CRLF).getBytes(StandardCharsets.UTF_8);
    }
  }

  /** SHA-1 in base 32, as nearly all web archives have it; it guards against damage only. */
  private static WarcDigest digest(byte[] head, byte[] body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(head);
      digest.update(body);
      return new WarcDigest(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
