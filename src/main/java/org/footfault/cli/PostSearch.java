package org.footfault.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.footfault.PostInput;
import org.footfault.text.Address;

/**
 * Turns what a person names (files, folders, patterns, addresses, {@code -}) into posts. A file
 * that is named is a post whether it exists or not, so that the report speaks of it; a post that is
 * reached twice is taken once.
 */
final class PostSearch {

  /** Standard input is a post, not a disk. */
  private static final int MAX_BYTES = 64 << 20;

  /** What Java makes of the bytes of an argument that the locale's charset lacks. */
  private static final char REPLACEMENT = '\uFFFD';

  private final Path workingFolder;
  private final InputStream standardInput;
  private final Optional<String> inputFormat;
  private Optional<Path> leftOut = Optional.empty();
  private final List<PostInput> posts = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();

  /**
   * @param inputFormat the format of standard input; empty to recognise it
   */
  PostSearch(Path workingFolder, InputStream standardInput, Optional<String> inputFormat) {
    this.workingFolder = workingFolder;
    this.standardInput = standardInput;
    this.inputFormat = inputFormat;
  }

  /** Leaves out the folder of reports where posts are searched in one that holds it. */
  PostSearch without(Path reports) {
    leftOut = Optional.of(reports.toAbsolutePath().normalize());
    return this;
  }

  /**
   * What was found.
   *
   * @param posts in the order in which they were named, those of a folder sorted by name
   * @param problems what was named and is no post, each as a sentence
   */
  record Found(List<PostInput> posts, List<String> problems) {

    /** Copies the lists. */
    Found {
      posts = List.copyOf(posts);
      problems = List.copyOf(problems);
    }

    /** The posts that can be had without a network; the others become problems. */
    Found withoutRemote() {
      List<PostInput> local = new ArrayList<>();
      List<String> told = new ArrayList<>(problems);
      for (PostInput post : posts) {
        if (post instanceof PostInput.Remote) {
          told.add(
              post.id() + ": it cannot be fetched, as the run is offline; save the page first");
        } else {
          local.add(post);
        }
      }
      return new Found(local, told);
    }
  }

  /** The posts that these words name. */
  Found search(List<String> words) {
    words.forEach(this::add);
    return new Found(posts, problems);
  }

  /** The posts that these paths and patterns name, counted from another folder. */
  Found search(List<String> words, Path base) {
    for (String word : words) {
      addPath(word, base);
    }
    return new Found(posts, problems);
  }

  private void add(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (word.equals("-")) {
      addStandardInput();
    } else if (lower.startsWith("https://") || lower.startsWith("http://")) {
      addAddress(word);
    } else {
      addPath(word, workingFolder);
    }
  }

  private void addStandardInput() {
    if (!seen.add("-")) {
      return;
    }
    try {
      byte[] bytes = standardInput.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        problems.add("-: standard input is longer than 64 MB, so it is not read as a post");
      } else {
        posts.add(new PostInput.Bytes("-", bytes, inputFormat));
      }
    } catch (IOException e) {
      problems.add("-: standard input cannot be read: " + e.getMessage());
    }
  }

  private void addAddress(String word) {
    Address address = Address.of(word);
    Optional<URI> uri = address.uri();
    if (uri.isEmpty()) {
      problems.add(word + ": no page can be fetched from it: " + address.fault().orElse(""));
    } else if (seen.add(uri.get())) {
      posts.add(new PostInput.Remote(uri.get()));
    }
  }

  private void addPath(String word, Path base) {
    try {
      Path path = base.resolve(word);
      if (Files.isDirectory(path)) {
        addFolder(word, path);
      } else if (Pattern.isPattern(word) && !Files.exists(path)) {
        addMatches(word, base);
      } else {
        addFile(word, path);
      }
    } catch (InvalidPathException e) {
      if (Pattern.isPattern(word)) {
        addMatches(word, base); // Windows allows no star in a path
      } else {
        String reason =
            word.indexOf(REPLACEMENT) < 0
                ? ": no file can have this name"
                : ": this name cannot be said in this locale; set LC_ALL=C.UTF-8";
        problems.add(word + reason);
      }
    }
  }

  private void addFolder(String word, Path folder) {
    try {
      List<Path> found = outsideReports(new FolderWalk(folder).posts(), folder);
      found.forEach(path -> addFile(word, path));
      if (found.isEmpty()) {
        problems.add(
            word + ": there is no post in this folder; name a file to have it read as one");
      }
    } catch (IOException e) {
      problems.add(word + ": the folder cannot be read: " + WholeFile.reason(e));
    }
  }

  /** What is not one of our own reports; all, where the reports lie in the folder itself. */
  private List<Path> outsideReports(List<Path> found, Path folder) {
    if (leftOut.isEmpty() || folder.toAbsolutePath().normalize().startsWith(leftOut.get())) {
      return found;
    }
    return found.stream()
        .filter(path -> !path.toAbsolutePath().normalize().startsWith(leftOut.get()))
        .toList();
  }

  private void addMatches(String word, Path base) {
    try {
      Pattern pattern = Pattern.of(word, base);
      List<Path> found =
          Files.isDirectory(pattern.folder)
              ? outsideReports(
                  new FolderWalk(pattern.folder).files(pattern::matches), pattern.folder)
              : List.of();
      found.forEach(path -> addFile(word, path));
      if (found.isEmpty()) {
        problems.add(word + ": no file matches this pattern");
      }
    } catch (PatternSyntaxException | InvalidPathException e) {
      problems.add(word + ": this pattern cannot be understood: " + e.getMessage());
    } catch (IOException e) {
      problems.add(word + ": the folder cannot be read: " + WholeFile.reason(e));
    }
  }

  private void addFile(String word, Path path) {
    if (seen.add(identity(path))) {
      posts.add(new PostInput.File(path, name(word, path)));
    }
  }

  /** A path that is the same for all names of a file. */
  static Path identity(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  /** The path as it was given: absolute, or from the working folder. */
  private String name(String word, Path path) {
    Path plain = path.normalize();
    boolean elsewhere = word.startsWith("/") || !sameRoot(plain);
    Path name = elsewhere ? plain : workingFolder.relativize(plain);
    return name.toString().replace(java.io.File.separatorChar, '/');
  }

  private boolean sameRoot(Path path) {
    return Objects.equals(path.getRoot(), workingFolder.getRoot());
  }

  /** A pattern such as <code>posts/&#42;&#42;/&#42;.md</code>, below a folder without wildcards. */
  private record Pattern(Path folder, PathMatcher matcher) {

    static boolean isPattern(String word) {
      return word.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    static Pattern of(String word, Path base) {
      String slashed = word.replace(java.io.File.separatorChar, '/');
      int wildcard = 0;
      while ("*?[{".indexOf(slashed.charAt(wildcard)) < 0) {
        wildcard++;
      }
      int cut = slashed.lastIndexOf('/', wildcard) + 1;
      Path folder = base.resolve(slashed.substring(0, cut)).normalize();
      // In Java "**/" asks for a folder at least; people mean "at any depth, or none".
      String rest = slashed.substring(cut).replace("**/", "{,**/}");
      return new Pattern(folder, folder.getFileSystem().getPathMatcher("glob:" + rest));
    }

    boolean matches(Path file) {
      return matcher.matches(folder.relativize(file));
    }
  }
}
