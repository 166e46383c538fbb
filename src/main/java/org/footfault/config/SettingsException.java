package org.footfault.config;

/** The settings cannot be used; nothing is audited until somebody mends them. */
public final class SettingsException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String sentence;

  /**
   * @param message the file, the line where known, what is wrong and what to do
   */
  public SettingsException(String message) {
    super(message);
    this.sentence = message;
  }

  /** What is wrong and what to do. */
  public String sentence() {
    return sentence;
  }
}
