package org.footfault.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;

/** The compiled templates of src/main/jte. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          "org.footfault.report.template");

  private Templates() {}

  static void render(String template, Object page, Appendable out) throws IOException {
    StringOutput text = new StringOutput();
    ENGINE.render(template, page, text);
    out.append(text.toString());
  }
}
