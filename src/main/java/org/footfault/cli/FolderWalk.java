package org.footfault.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.footfault.post.PostReader;

/**
 * The posts below a folder, sorted by name. Hidden files and folders are passed over, and links to
 * folders are not followed, so that no link leads in a circle or out of the folder.
 */
final class FolderWalk {

  private static final int HEAD = 4096;

  private final Path folder;

  FolderWalk(Path folder) {
    this.folder = folder;
  }

  /** The files that a post reader knows by the ending of their name, binary ones left out. */
  List<Path> posts() throws IOException {
    Set<String> endings =
        ServiceLoader.load(PostReader.class, PostReader.class.getClassLoader()).stream()
            .flatMap(reader -> reader.get().extensions().stream())
            .collect(Collectors.toSet());
    return files(path -> endings.contains(ending(path)));
  }

  /** The files that are wanted, binary ones left out. */
  List<Path> files(Predicate<Path> wanted) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(folder, new Collector(wanted, found));
    found.sort(Comparator.comparing(path -> path.toString().replace('\\', '/')));
    return found;
  }

  private static String ending(Path path) {
    String name = path.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** A text may hold no NUL, unless it says by its first two bytes that it is in UTF-16. */
  private static boolean isBinary(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(HEAD);
      boolean utf16 = head.length > 1 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF;
      for (int i = 0; i < head.length && !utf16; i++) {
        if (head[i] == 0) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false; // whoever reads it later says why it cannot be read
    }
  }

  private final class Collector extends SimpleFileVisitor<Path> {

    private final Predicate<Path> wanted;
    private final List<Path> found;

    Collector(Predicate<Path> wanted, List<Path> found) {
      this.wanted = wanted;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      boolean passedOver = !dir.equals(folder) && isHidden(dir);
      return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && wanted.test(file) && Files.isRegularFile(file) && !isBinary(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    /** A folder that may not be entered, a file that has just gone: the others go on. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(folder)) {
        throw e;
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
