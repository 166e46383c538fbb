package org.footfault.post;

import com.google.auto.service.AutoService;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Reads reStructuredText, with its notes and citations: {@code [1]_}, {@code [#]_}, {@code
 * [#name]_}, {@code [*]_}, {@code [Roe19]_}, and {@code .. [1] text}.
 */
@AutoService(PostReader.class)
public final class RestructuredTextReader implements PostReader {

  @Override
  public String format() {
    return "restructuredtext";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("rst", "rest");
  }

  @Override
  public boolean recognises(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return text.startsWith(".. ") || text.contains("\n.. [") || text.contains("\n.. _");
  }

  @Override
  public int priority() {
    return 15;
  }

  @Override
  public Post read(PostId id, byte[] bytes) throws UnreadablePostException {
    Decoder.Decoded decoded = Decoder.decode(bytes, Optional.empty());
    return new RestructuredTextWalk(decoded.text()).post(id, format(), decoded.remarks());
  }
}
