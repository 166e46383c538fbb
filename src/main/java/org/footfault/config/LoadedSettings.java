package org.footfault.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The settings that are in force before the environment and the command line speak.
 *
 * @param settings those of the project, completed by the user's own
 * @param folder the folder that the project's paths start from; empty without a project's file
 */
public record LoadedSettings(Settings settings, Optional<Path> folder) {

  /** No settings at all. */
  public static LoadedSettings none() {
    return new LoadedSettings(Settings.none(), Optional.empty());
  }
}
