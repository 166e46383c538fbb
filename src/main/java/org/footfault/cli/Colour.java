package org.footfault.cli;

import java.util.Optional;

/** Whether output is coloured, after no-color.org and the customs of CLICOLOR and FORCE_COLOR. */
enum Colour {
  ALWAYS,
  NEVER;

  /** What a person asks for with {@code --color}. */
  enum Wish {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** The answer for one stream: the wish first, then the environment, then whether it is seen. */
  static Colour of(Wish wish, Surroundings around, Surroundings.Stream stream) {
    return switch (wish) {
      case ALWAYS -> ALWAYS;
      case NEVER -> NEVER;
      case AUTO ->
          environment(around).orElseGet(() -> around.terminals().contains(stream) ? ALWAYS : NEVER);
    };
  }

  private static Optional<Colour> environment(Surroundings around) {
    if (!around.variable("NO_COLOR").isEmpty()) {
      return Optional.of(NEVER);
    }
    String force = around.variable("FORCE_COLOR");
    if (!force.isEmpty()) {
      return Optional.of(force.equals("0") || force.equals("false") ? NEVER : ALWAYS);
    }
    String cliForce = around.variable("CLICOLOR_FORCE");
    if (!cliForce.isEmpty() && !cliForce.equals("0")) {
      return Optional.of(ALWAYS);
    }
    boolean off = around.variable("CLICOLOR").equals("0") || around.variable("TERM").equals("dumb");
    return off ? Optional.of(NEVER) : Optional.empty();
  }
}
