package org.footfault.date;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints predictions for a labelled set of dates: {@code DateEvaluation GOLD.jsonl [TODAY]}. */
final class DateEvaluation {

  private DateEvaluation() {}

  public static void main(String[] args) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    LocalDate today = args.length > 1 ? LocalDate.parse(args[1]) : LocalDate.of(2026, 11, 24);
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode row = json.readTree(line);
      Optional<PartialDate> posted =
          row.get("post_date").isNull()
              ? Optional.empty()
              : Optional.of(PartialDate.of(LocalDate.parse(row.get("post_date").asString())));
      DateContext context =
          DateContext.on(today).withPosted(posted).withPassage(row.get("sentence").asString());
      List<Map<String, Object>> dates =
          new NoteDates(context)
              .read(row.get("note").asString()).stream().map(DateEvaluation::fields).toList();
      System.out.println(
          json.writeValueAsString(Map.of("id", row.get("id").asString(), "dates", dates)));
    }
  }

  private static Map<String, Object> fields(ReadDate date) {
    List<String> problems =
        date.doubts().stream().flatMap(d -> d.problem().stream()).distinct().toList();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("printed", date.written());
    date.date().ifPresent(d -> fields.put("iso", d.iso()));
    fields.put("problems", problems);
    date.suggestion().ifPresent(r -> fields.put("suggestion", r.date().iso()));
    return fields;
  }
}
