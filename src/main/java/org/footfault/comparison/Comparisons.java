package org.footfault.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.footfault.citation.Citation;
import org.footfault.citation.CitationId;
import org.footfault.post.Post;
import org.footfault.source.Source;

/** The comparisons of one post’s citations, each made once; not for use by several threads. */
public final class Comparisons {

  private final Function<Citation, Source> sources;
  private final Post post;
  private final String language;
  private final Map<CitationId, Optional<PageComparison>> made = new HashMap<>();

  public Comparisons(Post post, Function<Citation, Source> sources) {
    this.post = post;
    this.sources = sources;
    this.language = Tongue.ofPost(post.text(), post.language());
  }

  /**
   * A citation against its page, wherever that could be read: at its address, at a new one, or in
   * an archive. Empty if it was read nowhere.
   */
  public Optional<PageComparison> of(Citation citation) {
    return made.computeIfAbsent(
        citation.id(),
        id ->
            sources
                .apply(citation)
                .readable()
                .map(
                    page ->
                        PageComparison.of(citation, post.text(citation.span()), page, language)));
  }
}
