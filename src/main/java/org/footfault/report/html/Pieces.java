package org.footfault.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.footfault.text.Span;

/** Cuts a stretch of a text where something begins or ends, so that each piece is set alike. */
final class Pieces {

  /** What stands somewhere: a claim, a mark, a finding. */
  private record Layer(Span span, String style, String level, String target) {}

  private final String text;
  private final Span whole;
  private final List<Layer> layers = new ArrayList<>();

  Pieces(String text, Span whole) {
    this.text = text;
    this.whole = whole;
  }

  /** Of two claims for the same letters the first stays. */
  Pieces claim(Span span, String style) {
    return add(new Layer(span, style, "", ""));
  }

  Pieces mark(Span span, String target) {
    return add(new Layer(span, "mark", "", target));
  }

  /** Of two findings about the same letters the first stays: give the worst first. */
  Pieces finding(Span span, String level) {
    return add(new Layer(span, "", level, ""));
  }

  private Pieces add(Layer layer) {
    if (layer.span().overlaps(whole)) {
      layers.add(layer);
    }
    return this;
  }

  List<Piece> list() {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(whole.start(), whole.end()));
    for (Layer layer : layers) {
      cuts.add(Math.max(whole.start(), layer.span().start()));
      cuts.add(Math.min(whole.end(), layer.span().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int from = whole.start();
    for (int to : cuts) {
      if (to > from) {
        pieces.add(piece(new Span(from, to)));
        from = to;
      }
    }
    return pieces;
  }

  private Piece piece(Span span) {
    String style = "";
    String level = "";
    String target = "";
    for (Layer layer : layers) {
      if (layer.span().contains(span)) {
        style = style.isEmpty() ? layer.style() : style;
        level = level.isEmpty() ? layer.level() : level;
        target = target.isEmpty() ? layer.target() : target;
      }
    }
    return new Piece(span.in(text), style, level, target);
  }
}
