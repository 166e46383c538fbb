package org.footfault.report;

import com.google.auto.service.AutoService;
import java.io.IOException;

@AutoService(Reporter.class)
@SuppressWarnings({"NullAway", "MissingOverride", "DefaultCharset"})
public final class Stubtext implements Reporter {
  public String format() {
    return "text";
  }

  public void write(Report r, Appendable out) throws IOException {
    out.append("text\n");
    for (PostReport p : r.posts()) out.append(p.id() + " " + p.problem().orElse("") + "\n");
  }
}
