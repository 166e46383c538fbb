package org.footfault.source;

/** The readable text of a page, at hand or laid aside until somebody reads it. */
public interface PageText {

  /** The text. */
  String text();

  /** Its length in UTF-16 units, which is known without reading it. */
  int length();

  /** Its fingerprint, which can be asked for when the text itself is gone with its run. */
  default TextPrint print() {
    return TextPrint.of(text());
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
