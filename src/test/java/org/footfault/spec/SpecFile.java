package org.footfault.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file of rules, each with its examples, that tests read as their data:
 *
 * <pre>{@code
 * # Anything, once, with an introduction
 *
 * ## The comma inside the quotes is not part of the title
 * American style puts the comma before the closing quotation mark.
 * ```
 * Roe, “The Long War,” Times
 * ---
 * title: The Long War
 * ```
 * }</pre>
 *
 * The fence is of three or more backticks or tildes at the line's start, and may have an info
 * string. Of several lines {@code ---}, the last parts the input from the expected result, so that
 * an input may have front matter. A rule may have several fences, with or without prose between
 * them. A file that breaks this form is refused with its name and line.
 *
 * <pre>{@code
 * static Stream<SpecCase> cases() {
 *   return SpecFile.cases("notes");
 * }
 *
 * @ParameterizedTest(name = "{0}")
 * @MethodSource
 * void cases(SpecCase rule) {
 *   SpecFile.assertMatches(rule, printed(read(rule.input())));
 * }
 * }</pre>
 *
 * With {@code -Dspec.update=true} the expected half is rewritten to what came, for a person to read
 * in the diff; then it may also be empty, as in a case that was just written.
 */
public final class SpecFile {
  private static final Path ROOT = Path.of("citations");
  private static final String SEPARATOR = "---";

  private final Path root;
  private final Path path;
  private final List<String> lines;

  private SpecFile(Path root, Path path) {
    this.root = root;
    this.path = path;
    try {
      this.lines = Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  /**
   * The cases of one file or of all {@code *.md} files of a folder, in the order of the files'
   * names; never none.
   *
   * @param where below {@code citations/}: {@code notes}, or {@code notes/quotes.md}
   */
  public static Stream<SpecCase> cases(String where) {
    return cases(ROOT, where);
  }

  static Stream<SpecCase> cases(Path root, String where) {
    List<SpecCase> found = new ArrayList<>();
    for (Path path : files(root.resolve(where))) {
      new SpecFile(root, path).read().forEach(placed -> found.add(placed.rule()));
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no cases in " + root.resolve(where));
    }
    return found.stream();
  }

  private static List<Path> files(Path where) {
    try (Stream<Path> below = Files.walk(where)) {
      return below.filter(path -> path.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(where + " cannot be read", e);
    }
  }

  /** Whether expected halves are to be rewritten: {@code -Dspec.update=true}. */
  public static boolean isUpdating() {
    return Boolean.getBoolean("spec.update");
  }

  /**
   * Fails where the actual result is not the expected one; when updating, makes it the expected one
   * in the file instead. Line feeds at the end do not count.
   */
  public static void assertMatches(SpecCase rule, String actual) {
    if (isUpdating()) {
      update(ROOT, rule, actual);
    } else {
      assertThat(actual.stripTrailing())
          .as("%s%n%s%n%n%s%n", rule, rule.place(), rule.input())
          .isEqualTo(rule.expected().stripTrailing());
    }
  }

  /** Finds the case by its heading and number, since an earlier update may have moved its line. */
  static synchronized void update(Path root, SpecCase rule, String actual) {
    SpecFile file = new SpecFile(root, root.resolve(rule.file()));
    Placed placed =
        file.read().stream()
            .filter(p -> p.rule().heading().equals(rule.heading()))
            .filter(p -> p.rule().number() == rule.number())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(rule.place() + " has changed meanwhile"));
    List<String> result = actual.stripTrailing().lines().toList();
    String fence = file.lines.get(placed.rule().line() - 1);
    if (result.contains(SEPARATOR) || result.stream().anyMatch(line -> closes(line, fence))) {
      throw file.refused(placed.rule().line(), "the result holds a line that ends its own half");
    }
    List<String> rewritten = new ArrayList<>(file.lines.subList(0, placed.separator() + 1));
    rewritten.addAll(result);
    rewritten.addAll(file.lines.subList(placed.end(), file.lines.size()));
    if (!rewritten.equals(file.lines)) {
      file.write(rewritten);
    }
  }

  private void write(List<String> rewritten) {
    try {
      Files.writeString(path, String.join("\n", rewritten) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be written", e);
    }
  }

  /** A case with the indices of the lines that end its input and its expected half. */
  private record Placed(SpecCase rule, int separator, int end) {}

  private List<Placed> read() {
    List<Placed> cases = new ArrayList<>();
    Set<String> headings = new HashSet<>();
    int i = 0;
    while (i < lines.size() && !isRule(lines.get(i))) {
      if (isFence(lines.get(i))) {
        throw refused(i + 1, "a fence before the first heading “## …”");
      }
      i++;
    }
    while (i < lines.size()) {
      int next = i + 1;
      while (next < lines.size() && !isRule(lines.get(next))) {
        next = isFence(lines.get(next)) ? end(next) + 1 : next + 1;
      }
      String heading = lines.get(i).substring(2).strip();
      if (heading.isEmpty() || !headings.add(heading)) {
        throw refused(i + 1, heading.isEmpty() ? "an empty heading" : "a heading for the 2nd time");
      }
      cases.addAll(readRule(heading, i, next));
      i = next;
    }
    return cases;
  }

  private List<Placed> readRule(String heading, int start, int end) {
    List<Integer> fences = new ArrayList<>();
    for (int i = start + 1; i < end; i++) {
      if (isFence(lines.get(i))) {
        fences.add(i);
        i = end(i);
      } else if (lines.get(i).startsWith("#")) {
        throw refused(i + 1, "a heading that is not “## …”");
      }
    }
    if (fences.isEmpty()) {
      throw refused(start + 1, "a heading without a fence");
    }
    List<Placed> cases = new ArrayList<>();
    int proseFrom = start + 1;
    for (int fence : fences) {
      String prose = String.join("\n", lines.subList(proseFrom, fence)).strip();
      if (prose.isEmpty() && cases.isEmpty()) {
        throw refused(start + 1, "a heading without a sentence that explains it");
      }
      cases.add(readCase(heading, prose, fence, cases.size() + 1, fences.size()));
      proseFrom = end(fence) + 1;
    }
    return cases;
  }

  private Placed readCase(String heading, String prose, int fence, int number, int siblings) {
    int end = end(fence);
    int separator = fence + 1 + lines.subList(fence + 1, end).lastIndexOf(SEPARATOR);
    if (separator == fence) {
      throw refused(fence + 1, "a fence without a line --- between input and expected result");
    }
    String expected = String.join("\n", lines.subList(separator + 1, end));
    if (expected.isBlank() && !isUpdating()) {
      throw refused(separator + 1, "nothing expected; -Dspec.update=true fills it in");
    }
    String file = root.relativize(path).toString().replace('\\', '/');
    String info = lines.get(fence).substring(fenceLength(lines.get(fence))).strip();
    String input = String.join("\n", lines.subList(fence + 1, separator));
    SpecCase rule =
        new SpecCase(file, heading, number, siblings, prose, info, input, expected, fence + 1);
    return new Placed(rule, separator, end);
  }

  /** The index of the line that closes the fence that opens at the given index. */
  private int end(int fence) {
    for (int i = fence + 1; i < lines.size(); i++) {
      if (closes(lines.get(i), lines.get(fence))) {
        return i;
      }
    }
    throw refused(fence + 1, "a fence that never closes");
  }

  private static boolean isRule(String line) {
    return line.startsWith("## ") || line.equals("##");
  }

  private static boolean isFence(String line) {
    return fenceLength(line) >= 3;
  }

  private static boolean closes(String line, String fence) {
    String mark = line.stripTrailing();
    return fenceLength(mark) == mark.length()
        && mark.length() >= fenceLength(fence)
        && mark.charAt(0) == fence.charAt(0);
  }

  private static int fenceLength(String line) {
    int length = 0;
    while (length < line.length()
        && (line.charAt(0) == '`' || line.charAt(0) == '~')
        && line.charAt(length) == line.charAt(0)) {
      length++;
    }
    return length;
  }

  private IllegalArgumentException refused(int line, String what) {
    return new IllegalArgumentException(path + ":" + line + ": " + what);
  }
}
