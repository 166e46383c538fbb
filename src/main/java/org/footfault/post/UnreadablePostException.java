package org.footfault.post;

/** One post could not be read; the run goes on, and its report says so. */
public final class UnreadablePostException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and what to do, as a sentence that follows the post's name and a
   *     colon: “it is a folder”
   */
  public UnreadablePostException(String message) {
    super(message);
  }
}
