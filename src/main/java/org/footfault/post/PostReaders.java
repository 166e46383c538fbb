package org.footfault.post;

import java.util.List;

@SuppressWarnings({"NullAway", "MissingOverride", "DefaultCharset"})
public final class PostReaders {
  public static List<String> formats() {
    return List.of("html", "markdown", "text");
  }
}
