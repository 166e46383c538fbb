package org.footfault.date;

import java.util.List;

/** Which keys lie side by side on a QWERTY keyboard. */
final class Keys {

  private static final List<String> ROWS =
      List.of("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm");

  private Keys() {}

  static boolean areBeside(char a, char b) {
    for (String row : ROWS) {
      int i = row.indexOf(a);
      int j = row.indexOf(b);
      if (i >= 0 && j >= 0) {
        return Math.abs(i - j) == 1;
      }
    }
    return false;
  }
}
