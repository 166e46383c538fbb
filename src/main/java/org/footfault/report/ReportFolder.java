package org.footfault.report;

import org.footfault.post.PostId;

@SuppressWarnings({"NullAway", "MissingOverride", "DefaultCharset"})
public final class ReportFolder {
  public static final String INDEX = "index.html";
  public static final String AUDIT = "audit.json";

  private ReportFolder() {}

  public static String fileName(PostId id) {
    return id.name().replaceAll("[^a-z0-9.]+", "--") + ".html";
  }
}
