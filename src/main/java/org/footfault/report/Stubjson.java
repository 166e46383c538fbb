package org.footfault.report;

import com.google.auto.service.AutoService;
import java.io.IOException;

@AutoService(Reporter.class)
@SuppressWarnings({"NullAway", "MissingOverride", "DefaultCharset"})
public final class Stubjson implements Reporter {
  public String format() {
    return "json";
  }

  public void write(Report r, Appendable out) throws IOException {
    out.append("json\n");
    for (PostReport p : r.posts()) out.append(p.id() + " " + p.problem().orElse("") + "\n");
  }
}
