package org.footfault.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** How wide running text is set. */
final class TextWidth {

  private static final int USUAL = 80;
  private static final int NARROWEST = 40;

  /** Longer lines are hard to read. */
  private static final int WIDEST = 100;

  private TextWidth() {}

  /** As wide as the terminal, within reason; 80 characters where there is none. */
  static int of(Surroundings around) {
    if (!around.terminals().contains(Surroundings.Stream.OUT)) {
      return USUAL;
    }
    String columns = around.variable("COLUMNS");
    int width = number(columns.isEmpty() ? sizeOfTerminal() : columns);
    return width == 0 ? USUAL : Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  private static int number(String digits) {
    boolean isNumber = digits.length() < 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber && !digits.isEmpty() ? Integer.parseInt(digits) : 0;
  }

  /** Asks {@code stty}, which answers {@code 24 80}: rows, then columns. */
  private static String sizeOfTerminal() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!stty.waitFor(200, TimeUnit.MILLISECONDS)) {
        stty.destroy();
        return "";
      }
      String answer =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      return answer.substring(answer.lastIndexOf(' ') + 1);
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
