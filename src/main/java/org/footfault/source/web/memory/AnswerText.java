package org.footfault.source.web.memory;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.footfault.source.Hop;
import org.footfault.source.Source;
import org.footfault.source.Visit;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Answer.Extent;

/**
 * An answer, but for its body, as lines “name: value”, which caches and recordings keep.
 *
 * <pre>
 * answer: reply
 * hop: FIRST 301 http://times.example/war
 * hop: PERMANENT 200 https://times.example/war
 * at: 2016-10-20T12:00:00Z
 * origin: NETWORK
 * extent: WHOLE
 * header: content-type: text/html
 * </pre>
 */
final class AnswerText {

  private AnswerText() {}

  static String write(Answer answer) {
    StringBuilder text = new StringBuilder();
    if (answer instanceof Answer.Reply reply) {
      begin(text, "reply", reply.visit());
      line(text, "extent", reply.extent().name());
      reply
          .headers()
          .forEach((name, values) -> values.forEach(v -> line(text, "header", name + ": " + v)));
    } else if (answer instanceof Answer.Failure failure) {
      begin(text, "failure", failure.visit());
      line(text, "fault", failure.fault().name());
      line(text, "detail", failure.detail());
    } else if (answer instanceof Answer.NoSuchHost none) {
      begin(text, "no-such-host", none.visit());
      line(text, "host", none.host());
    } else if (answer instanceof Answer.Refusal refusal) {
      begin(text, "refusal", refusal.visit());
      line(text, "refused", refusal.refused().toString());
      line(text, "reason", refusal.reason());
    }
    return text.toString();
  }

  private static void begin(StringBuilder text, String kind, Visit visit) {
    line(text, "answer", kind);
    visit
        .hops()
        .forEach(h -> line(text, "hop", h.how().name() + " " + h.status() + " " + h.address()));
    line(text, "at", visit.at().toString());
    line(text, "origin", visit.origin().name());
  }

  private static void line(StringBuilder text, String name, String value) {
    String oneLine = value.replaceAll("[\\r\\n]+", " ");
    text.append(name).append(": ").append(oneLine).append("\r\n");
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the text is not of that form
   */
  static Answer read(String text, byte[] body) throws IOException {
    try {
      Map<String, List<String>> lines = lines(text);
      Visit visit = visit(lines);
      return switch (one(lines, "answer")) {
        case "reply" ->
            new Answer.Reply(visit, headers(lines), body, Extent.valueOf(one(lines, "extent")));
        case "failure" ->
            new Answer.Failure(
                visit, Source.Fault.valueOf(one(lines, "fault")), one(lines, "detail"));
        case "no-such-host" -> new Answer.NoSuchHost(visit, one(lines, "host"));
        case "refusal" ->
            new Answer.Refusal(visit, new URI(one(lines, "refused")), one(lines, "reason"));
        default -> throw new IOException("an unknown kind of answer");
      };
    } catch (IllegalArgumentException | URISyntaxException | DateTimeException e) {
      throw new IOException("not an answer of Footfault's", e);
    }
  }

  private static Map<String, List<String>> lines(String text) throws IOException {
    Map<String, List<String>> lines = new TreeMap<>();
    for (String line : text.split("\r\n")) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new IOException("a line without a name");
      }
      lines
          .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
          .add(line.substring(colon + 2));
    }
    return lines;
  }

  private static String one(Map<String, List<String>> lines, String name) throws IOException {
    return Optional.ofNullable(lines.get(name))
        .map(values -> values.get(0))
        .orElseThrow(() -> new IOException("no line “" + name + "”"));
  }

  private static Visit visit(Map<String, List<String>> lines)
      throws IOException, URISyntaxException {
    List<Hop> hops = new ArrayList<>();
    for (String hop : lines.getOrDefault("hop", List.of())) {
      String[] parts = hop.split(" ", 3);
      if (parts.length < 3) {
        throw new IOException("a hop without an address");
      }
      hops.add(new Hop(new URI(parts[2]), Integer.parseInt(parts[1]), Hop.Kind.valueOf(parts[0])));
    }
    return new Visit(
        hops, Instant.parse(one(lines, "at")), Visit.Origin.valueOf(one(lines, "origin")));
  }

  private static Map<String, List<String>> headers(Map<String, List<String>> lines)
      throws IOException {
    List<String> written = lines.getOrDefault("header", List.of());
    Map<String, List<String>> headers = new TreeMap<>();
    if (!written.isEmpty()) {
      headers.putAll(lines(String.join("\r\n", written)));
    }
    headers.replaceAll((name, values) -> List.copyOf(values));
    return Collections.unmodifiableMap(headers);
  }
}
