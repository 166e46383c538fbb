package org.footfault.report;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.finding.Verdict;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The whole audit for programs. Its shape is described by {@code audit.schema.json} beside this
 * class; readers must pass over members that they do not know.
 */
@AutoService(Reporter.class)
public final class JsonReporter implements Reporter {

  /** Raised when a reader of the version before could misread the new one. */
  public static final int SCHEMA_VERSION = 1;

  @Override
  public String format() {
    return "json";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    try (JsonOut json = new JsonOut(new AppendingWriter(out))) {
      json.object(() -> members(report, json));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.append('\n');
  }

  private static void members(Report report, JsonOut json) {
    json.number("schemaVersion", SCHEMA_VERSION);
    json.object(
        "tool", () -> json.text("name", "footfault").text("version", report.run().version()));
    json.object("run", () -> run(report.run(), json));
    json.object("summary", () -> summary(report, json));
    json.array("posts", readable(report), post -> new JsonPost(post, json).write());
    json.array(
        "errors",
        unreadable(report),
        post ->
            json.object(() -> json.text("post", post.id().name()).text("message", post.problem())));
    json.array("checks", checks(report), check -> json.object(() -> check(check, json)));
  }

  private static void run(RunInfo run, JsonOut json) {
    json.text("startedAt", run.startedAt().toString());
    json.text("today", run.today().toString());
    json.text("mode", JsonPost.word(run.mode()));
    json.fact("complete", run.completeness() == RunInfo.Completeness.COMPLETE);
    json.texts("remarks", run.remarks());
  }

  private static void summary(Report report, JsonOut json) {
    json.number("posts", report.posts().size());
    json.number("unreadable", unreadable(report).size());
    json.number("notes", report.notes());
    json.number("citations", report.citations());
    json.object(
        "findings",
        () -> {
          for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            json.number(severity.word(), report.count(severity));
          }
        });
    json.object(
        "verdicts",
        () -> {
          for (Verdict verdict : Verdict.values()) {
            json.number(verdict.word(), report.count(verdict));
          }
        });
    json.array(
        "unverified",
        report.obstacles().entrySet(),
        (Map.Entry<String, Long> reason) ->
            json.object(
                () -> json.text("reason", reason.getKey()).number("count", reason.getValue())));
  }

  private static void check(CheckInfo check, JsonOut json) {
    json.text("id", check.id());
    json.text("level", check.severity().word());
    json.text("summary", check.summary());
    json.text("why", check.why());
    json.text("remedy", check.remedy());
  }

  private static List<PostReport> readable(Report report) {
    return report.posts().stream().filter(post -> post.reading().isPresent()).toList();
  }

  private static List<PostReport> unreadable(Report report) {
    return report.posts().stream().filter(post -> post.problem().isPresent()).toList();
  }

  private static Set<CheckInfo> checks(Report report) {
    Set<CheckInfo> checks = new TreeSet<>();
    report.findings().map(Finding::check).forEach(checks::add);
    return checks;
  }
}
