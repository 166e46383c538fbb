package org.footfault.post;

import com.google.auto.service.AutoService;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Reads AsciiDoc, with its notes: {@code footnote:[text]}, {@code footnote:name[text]}, {@code
 * footnote:name[]}, and the old {@code footnoteref:[name,text]}.
 */
@AutoService(PostReader.class)
public final class AsciiDocReader implements PostReader {

  @Override
  public String format() {
    return "asciidoc";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("adoc", "asciidoc");
  }

  @Override
  public boolean recognises(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return text.startsWith("= ") || text.contains("footnote:[");
  }

  @Override
  public int priority() {
    return 15;
  }

  @Override
  public Post read(PostId id, byte[] bytes) throws UnreadablePostException {
    Decoder.Decoded decoded = Decoder.decode(bytes, Optional.empty());
    return new AsciiDocWalk(decoded.text()).post(id, format(), decoded.remarks());
  }
}
