package org.footfault.config;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds and reads the settings: the project's {@code .footfault.yml}, searched from the working
 * folder upwards, and the user's own {@code footfault/config.yml} in the configuration folder of
 * the XDG base directory specification.
 *
 * <p>A project's file comes from whoever wrote the project, so it may not weaken what protects the
 * one who runs the audit: the network settings of the user's own file are refused in it, and its
 * paths stay inside the project.
 */
public final class SettingsSearch {

  /** What a project's file is called. */
  public static final String FILE_NAME = ".footfault.yml";

  private final Path folder;
  private final Map<String, String> environment;

  /**
   * @param folder the working folder, absolute
   * @param environment its HOME, XDG_CONFIG_HOME and XDG_CACHE_HOME say where the user's own files
   *     are
   */
  public SettingsSearch(Path folder, Map<String, String> environment) {
    this.folder = folder.toAbsolutePath().normalize();
    this.environment = Map.copyOf(environment);
  }

  /** The settings that are found; a project's file need not exist, nor the user's own. */
  public LoadedSettings search() throws SettingsException {
    Optional<Path> project = projectFile();
    return project.isPresent() ? load(project.get()) : new LoadedSettings(own(), Optional.empty());
  }

  /** The settings of this project's file, completed by the user's own. */
  public LoadedSettings load(Path file) throws SettingsException {
    Path absolute = folder.resolve(file).normalize();
    String name = shown(absolute);
    SettingsReader reader = new SettingsReader(absolute, name);
    Settings settings = reader.read();
    refuseForeignNetwork(settings, reader);
    for (String path : settings.posts()) {
      refuseOutside(path, "posts", reader);
    }
    if (settings.reports().isPresent()) {
      refuseOutside(settings.reports().get(), "reports", reader);
    }
    Path home = Optional.ofNullable(absolute.getParent()).orElse(folder);
    return new LoadedSettings(withPathsFrom(home, settings).over(own()), Optional.of(home));
  }

  /**
   * The nearest project's file at or above the working folder. A folder with {@code .git} is a
   * project's root and the home folder is nobody's project, so neither is left upwards.
   */
  private Optional<Path> projectFile() {
    Optional<Path> home = path("HOME");
    for (Path at = folder; at != null; at = at.getParent()) {
      Path candidate = at.resolve(FILE_NAME);
      if (Files.exists(candidate)) {
        return Optional.of(candidate);
      }
      if (Files.exists(at.resolve(".git")) || home.filter(at::equals).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Where answers of the web are kept for later runs, if nobody says otherwise: {@code footfault}
   * in the cache folder of the XDG base directory specification; empty without a home.
   */
  public Optional<Path> usualCache() {
    return path("XDG_CACHE_HOME")
        .or(() -> path("HOME").map(home -> home.resolve(".cache")))
        .map(base -> base.resolve("footfault"));
  }

  private Settings own() throws SettingsException {
    Optional<Path> home = path("HOME").map(h -> h.resolve(".config"));
    Optional<Path> file =
        path("XDG_CONFIG_HOME")
            .or(() -> home)
            .map(base -> base.resolve("footfault").resolve("config.yml"));
    if (file.isEmpty() || !Files.exists(file.get())) {
      return Settings.none();
    }
    SettingsReader reader = new SettingsReader(file.get(), file.get().toString());
    Settings own = reader.read();
    if (!own.posts().isEmpty() || own.reports().isPresent()) {
      String key = own.posts().isEmpty() ? "reports" : "posts";
      throw reader.refused(key, "“" + key + "” belongs in a project's " + FILE_NAME);
    }
    Path base = file.get().toAbsolutePath().getParent();
    return base == null ? own : withPathsFrom(base, own);
  }

  /** The paths of a settings file count from its folder; the posts wait until they are searched. */
  private static Settings withPathsFrom(Path base, Settings settings) {
    return settings.toBuilder()
        .reports(settings.reports().map(folder -> from(base, folder)))
        .caCertificate(settings.caCertificate().map(file -> base.resolve(file).toString()))
        .cacheDir(settings.cacheDir().map(folder -> from(base, folder)))
        .build();
  }

  private static String from(Path base, String folder) {
    return folder.equals(Settings.NONE) ? folder : base.resolve(folder).toString();
  }

  private static void refuseForeignNetwork(Settings project, SettingsReader reader)
      throws SettingsException {
    String key = foreignKey(project);
    if (!key.isEmpty()) {
      throw reader.refused(
          key,
          "a project may not set “"
              + key
              + "”; "
              + (key.equals("headers") ? "give it" : "give it as --" + key + ", or")
              + " in your own settings (~/.config/footfault/config.yml)");
    }
  }

  /** A key that only the one who runs the audit may set; empty if there is none. */
  private static String foreignKey(Settings project) {
    if (project.proxy().isPresent()) {
      return "proxy";
    }
    if (project.caCertificate().isPresent()) {
      return "ca-certificate";
    }
    if (!project.allowPrivate().isEmpty()) {
      return "allow-private";
    }
    if (!project.headers().isEmpty()) {
      return "headers";
    }
    return project.cacheDir().isPresent() ? "cache-dir" : "";
  }

  private static void refuseOutside(String path, String key, SettingsReader reader)
      throws SettingsException {
    List<String> parts = List.of(path.replace('\\', '/').split("/", -1));
    boolean absolute = path.startsWith("/") || path.startsWith("\\") || path.startsWith("~");
    if (absolute || parts.contains("..") || path.contains(":")) {
      throw reader.refused(key, "“" + key + ": " + path + "” must be a path inside the project");
    }
  }

  private String shown(Path file) {
    return file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
  }

  /** An absolute path; others are not to be used, says the XDG specification. */
  private Optional<Path> path(String variable) {
    try {
      return Optional.ofNullable(environment.get(variable))
          .filter(text -> !text.isBlank())
          .map(Path::of)
          .filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
