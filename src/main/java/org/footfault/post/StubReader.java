package org.footfault.post;

import com.google.auto.service.AutoService;
import java.util.*;

@AutoService(PostReader.class)
@SuppressWarnings({"NullAway", "MissingOverride", "DefaultCharset"})
public final class StubReader implements PostReader {
  public String format() {
    return "text";
  }

  public Set<String> extensions() {
    return Set.of("txt", "md", "html");
  }

  public boolean recognises(byte[] head) {
    return true;
  }

  public Post read(PostId id, byte[] bytes) {
    String t = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    return new Post(
        id,
        "text",
        t,
        List.of(),
        SourceMap.identity(t),
        Optional.empty(),
        Optional.empty(),
        Locale.ENGLISH,
        List.of());
  }
}
