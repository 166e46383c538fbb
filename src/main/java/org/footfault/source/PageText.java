package org.footfault.source;

import java.util.Optional;

/** The readable text of a page, at hand or laid aside until somebody reads it. */
public interface PageText {

  /** The text. */
  String text();

  /** Its length in UTF-16 units, which is known without reading it. */
  int length();

  /** The fingerprint of the work in it, where it was taken before the text was laid aside. */
  default Optional<TextPrint> print() {
    return Optional.empty();
  }

  /** A text at hand. */
  static PageText of(String text) {
    return new AtHand(text);
  }

  /** A text in the memory. */
  record AtHand(String text) implements PageText {
    @Override
    public int length() {
      return text.length();
    }
  }
}
