package org.footfault.report;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.footfault.source.EarlierPage;
import org.footfault.source.TextPrint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an {@code audit.json} of an earlier run kept of the sources that it read whole. */
public final class PastAudit {

  private static final JsonMapper JSON = new JsonMapper();

  private final Map<String, EarlierPage> pages = new HashMap<>();
  private final Instant at;

  private PastAudit(Instant at) {
    this.at = at;
  }

  /** A file that is no audit, or one that cannot be read here; the message says which. */
  public static final class UnreadableAuditException extends Exception {

    private static final long serialVersionUID = 1;

    private UnreadableAuditException(String message) {
      super(message);
    }
  }

  /**
   * The pages by the addresses that notes cite.
   *
   * @throws UnreadableAuditException if it is no audit of this form
   * @throws IOException if the stream fails
   */
  public static Map<String, EarlierPage> read(InputStream in)
      throws IOException, UnreadableAuditException {
    JsonNode audit;
    try {
      audit = JSON.readTree(in.readAllBytes());
    } catch (JacksonException e) {
      throw new UnreadableAuditException("it is no JSON");
    }
    if (!audit.path("tool").path("name").asString("").equals("footfault")) {
      throw new UnreadableAuditException("it is no audit.json of Footfault");
    }
    int version = audit.path("schemaVersion").asInt(0);
    if (version != JsonReporter.SCHEMA_VERSION) {
      throw new UnreadableAuditException(
          "its schemaVersion is %d, and this Footfault reads %d"
              .formatted(version, JsonReporter.SCHEMA_VERSION));
    }
    PastAudit past = new PastAudit(begun(audit));
    for (JsonNode post : audit.path("posts")) {
      post.path("citations").forEach(past::take);
    }
    return Map.copyOf(past.pages);
  }

  private static Instant begun(JsonNode audit) throws UnreadableAuditException {
    try {
      return Instant.parse(audit.path("run").path("startedAt").asString(""));
    } catch (DateTimeException e) {
      throw new UnreadableAuditException("it does not say when it was made (run.startedAt)");
    }
  }

  private void take(JsonNode citation) {
    JsonNode facts = citation.path("source").path("facts");
    JsonNode print = facts.path("print");
    String address = citation.path("url").path("value").asString("");
    boolean page = citation.path("source").path("state").asString("").equals("page");
    if (page && print.isObject() && !address.isEmpty()) {
      TextPrint text =
          new TextPrint(
              print.path("reading").asInt(1),
              print.path("hash").asString(""),
              print.path("words").asInt(0),
              print.path("paragraphs").asString(""));
      Optional<String> title =
          Optional.of(facts.path("titles").path(0).path("value").asString(""))
              .filter(t -> !t.isEmpty());
      pages.put(address, new EarlierPage(at, title, text));
    }
  }
}
