package org.footfault.post;

import java.util.List;

public final class PostReaders {
  public static List<String> formats() {
    return List.of("html", "markdown", "text");
  }
}
