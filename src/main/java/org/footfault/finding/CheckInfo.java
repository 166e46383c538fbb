package org.footfault.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a check says of itself: the text behind {@code footfault explain}, the report's “why”, and
 * the documentation.
 *
 * @param id family and fault: {@code date/year}
 * @param severity the level of its findings, unless the settings say otherwise
 * @param usage whether it runs unasked
 * @param summary heads a list of findings: one sentence
 * @param why why it matters, for somebody who studies the check
 * @param remedy what to do about a finding
 * @param examples at least one that finds something and one that does not; they run as tests
 */
public record CheckInfo(
    String id,
    Severity severity,
    Usage usage,
    String summary,
    String why,
    String remedy,
    List<Example> examples)
    implements Comparable<CheckInfo> {

  private static final Pattern ID = Pattern.compile("[a-z]+/[a-z0-9]+(-[a-z0-9]+)*");

  /** Copies the list. */
  public CheckInfo {
    examples = List.copyOf(examples);
  }

  /** When a check runs. */
  public enum Usage {
    /** In every audit, unless the settings switch it off. */
    ALWAYS,
    /** Only where the settings give it a level. */
    ON_REQUEST
  }

  public static Builder of(String id, Severity severity) {
    return new Builder(id, severity);
  }

  /** The first half of the id. */
  public String family() {
    return id.substring(0, id.indexOf('/'));
  }

  @Override
  public int compareTo(CheckInfo other) {
    return id.compareTo(other.id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckInfo info && id.equals(info.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * A small post, perhaps with the page that it cites, and what the check finds there.
   *
   * @param text lines {@code post:} (Markdown), {@code posted:}, {@code today:} and {@code page:}
   *     with indented content
   * @param finds the beginning of each message that is found, in order; empty for none
   */
  public record Example(String text, Optional<String> finds) {}

  /** Collects a check's text; {@link #build} refuses one that is not complete. */
  public static final class Builder {

    private final String id;
    private final Severity severity;
    private Usage usage = Usage.ALWAYS;
    private String summary = "";
    private String why = "";
    private String remedy = "";
    private final List<Example> examples = new ArrayList<>();

    private Builder(String id, Severity severity) {
      this.id = id;
      this.severity = severity;
    }

    /** A check that runs only where the settings give it a level. */
    public Builder onRequest() {
      this.usage = Usage.ON_REQUEST;
      return this;
    }

    public Builder summary(String text) {
      this.summary = text;
      return this;
    }

    public Builder why(String text) {
      this.why = text;
      return this;
    }

    public Builder remedy(String text) {
      this.remedy = text;
      return this;
    }

    /** An example in which the check finds this. */
    public Builder finds(String message, String text) {
      this.examples.add(new Example(text, Optional.of(message)));
      return this;
    }

    /** An example in which the check finds nothing. */
    public Builder passes(String text) {
      this.examples.add(new Example(text, Optional.empty()));
      return this;
    }

    /** Refuses an unlawful id, a missing text, and examples of one sort only. */
    public CheckInfo build() {
      require(ID.matcher(id).matches(), "an id such as date/year");
      require(summary.endsWith("."), "a summary that ends with a full stop");
      require(!why.isBlank(), "a why");
      require(!remedy.isBlank(), "a remedy");
      require(examples.stream().anyMatch(e -> e.finds().isPresent()), "an example that finds");
      require(examples.stream().anyMatch(e -> e.finds().isEmpty()), "an example that passes");
      return new CheckInfo(id, severity, usage, summary, why.strip(), remedy.strip(), examples);
    }

    private void require(boolean given, String what) {
      if (!given) {
        throw new IllegalStateException("check " + id + " needs " + what);
      }
    }
  }
}
