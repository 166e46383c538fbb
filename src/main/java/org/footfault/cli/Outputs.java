package org.footfault.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footfault.PostInput;
import org.footfault.config.Nearest;
import org.footfault.report.PostReport;
import org.footfault.report.Report;
import org.footfault.report.ReportFolder;
import org.footfault.report.Reporter;
import org.footfault.report.Reporters;
import org.footfault.report.TextLook;
import org.footfault.report.TextReporter;
import org.footfault.report.html.HtmlFolder;

/** Everything that a report is written to. */
final class Outputs {

  private static final String STANDARD_OUTPUT = "-";

  private final FootfaultCommand command;
  private final List<Target> targets;
  private final Optional<Place> folder;

  private Outputs(FootfaultCommand command, List<Target> targets, Optional<Place> folder) {
    this.command = command;
    this.targets = targets;
    this.folder = folder;
  }

  /** A path, and what it is called in messages. */
  private record Place(Path path, String name) {

    WholeFile file(String fileName) {
      return new WholeFile(path.resolve(fileName), name + "/" + fileName);
    }
  }

  /** One report: a format, and a file; none for standard output. */
  private record Target(Reporter reporter, Optional<WholeFile> file) {}

  /**
   * Everything that was asked for, and the text on standard output unless another format goes
   * there.
   *
   * @param wanted each as {@code FORMAT=FILE}
   */
  static Outputs of(
      FootfaultCommand command, List<String> wanted, Optional<String> folder, TextLook look)
      throws Failure {
    List<Target> targets = new ArrayList<>();
    for (String each : wanted) {
      targets.add(target(each, command, look));
    }
    long toStandardOutput = targets.stream().filter(t -> t.file().isEmpty()).count();
    if (toStandardOutput > 1) {
      throw Failure.usage("only one format can go to standard output; give the others a file");
    }
    if (toStandardOutput == 0) {
      targets.add(0, new Target(new TextReporter(look), Optional.empty()));
    }
    Optional<Place> place = Optional.empty();
    if (folder.isPresent()) {
      place = Optional.of(place(folder.get(), command));
    }
    return new Outputs(command, targets, place);
  }

  private static Target target(String wanted, FootfaultCommand command, TextLook look)
      throws Failure {
    int equals = wanted.indexOf('=');
    if (equals < 1 || equals == wanted.length() - 1) {
      throw Failure.usage(
          "--output takes FORMAT=FILE, such as json=audit.json, not “" + wanted + "”");
    }
    Reporter reporter = reporter(wanted.substring(0, equals));
    String file = wanted.substring(equals + 1);
    if (file.equals(STANDARD_OUTPUT)) {
      boolean text = reporter instanceof TextReporter;
      return new Target(text ? new TextReporter(look) : reporter, Optional.empty());
    }
    Place place = place(file, command);
    return new Target(reporter, Optional.of(new WholeFile(place.path(), place.name())));
  }

  private static Reporter reporter(String format) throws Failure {
    List<String> formats = Reporters.formats();
    return Reporters.of(format)
        .orElseThrow(
            () ->
                Failure.usage(
                    "there is no report format “"
                        + format
                        + "”; "
                        + Nearest.to(format, formats)
                            .map(near -> "did you mean “" + near + "”?")
                            .orElse("there are " + String.join(", ", formats))));
  }

  private static Place place(String written, FootfaultCommand command) throws Failure {
    try {
      Path folder = command.around().folder();
      Path path = folder.resolve(written);
      String below = path.startsWith(folder) ? folder.relativize(path).toString() : "";
      String name = below.isEmpty() ? written : below;
      return new Place(path, name);
    } catch (InvalidPathException e) {
      throw Failure.usage("no file can be called “" + written + "”");
    }
  }

  /**
   * Refuses places that cannot be written, that hold something which is read, or that are named
   * twice, before the work begins.
   *
   * @param posts what is audited
   * @param others further files that are read
   */
  void check(List<PostInput> posts, List<Path> others) throws Failure {
    refuseLosses(posts, others);
    for (Target target : targets) {
      if (target.file().isPresent()) {
        target.file().get().check();
      }
    }
    if (folder.isPresent()) {
      check(folder.get(), folderFiles(posts, folder.get()));
    }
  }

  private void refuseLosses(List<PostInput> posts, List<Path> others) throws Failure {
    Set<Path> read = new HashSet<>();
    others.forEach(path -> read.add(PostSearch.identity(path)));
    for (PostInput post : posts) {
      if (post instanceof PostInput.File file) {
        read.add(PostSearch.identity(file.path()));
      }
    }
    Set<Path> written = new HashSet<>();
    for (Target target : targets) {
      if (target.file().isPresent()) {
        WholeFile file = target.file().get();
        refuseLoss(file, read);
        if (!file.isDevice() && !written.add(PostSearch.identity(file.path()))) {
          throw Failure.usage(
              file.name() + ": two reports would be written to this file; give each its own");
        }
      }
    }
    if (folder.isPresent()) {
      for (WholeFile file : folderFiles(posts, folder.get())) {
        refuseLoss(file, read);
      }
    }
  }

  private static void refuseLoss(WholeFile file, Set<Path> read) throws Failure {
    if (!file.isDevice() && read.contains(PostSearch.identity(file.path()))) {
      throw Failure.usage(
          file.name() + ": the report would overwrite this file, which is read; name another");
    }
  }

  private static List<WholeFile> folderFiles(List<PostInput> posts, Place place) {
    Stream<String> pages = posts.stream().map(post -> ReportFolder.fileName(post.id()));
    return Stream.concat(Stream.of(ReportFolder.INDEX, ReportFolder.AUDIT), pages)
        .map(place::file)
        .toList();
  }

  private static void check(Place place, List<WholeFile> files) throws Failure {
    try {
      WholeFile.checkFolder(
          place.path(),
          files.stream()
              .map(file -> String.valueOf(file.path().getFileName()))
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      String reason =
          e instanceof NoSuchFileException ? "the folder cannot be made" : WholeFile.reason(e);
      throw Failure.incomplete(
          place.name()
              + ": no reports can be written there: "
              + reason
              + "; name another folder with --reports, or give --no-reports");
    }
  }

  /**
   * Writes all of them; files first, as a reader of standard output may go away. What fails does
   * not keep the others from being written.
   *
   * @return what could not be written
   */
  List<Failure> write(Report report) {
    List<Failure> failures = new ArrayList<>();
    if (folder.isPresent()) {
      attempt(() -> writeFolder(report, folder.get()), failures);
    }
    for (Target target : targets) {
      target
          .file()
          .ifPresent(
              file ->
                  attempt(() -> file.write(out -> target.reporter().write(report, out)), failures));
    }
    for (Target target : targets) {
      if (target.file().isEmpty()) {
        attempt(() -> print(report, target.reporter()), failures);
      }
    }
    return failures;
  }

  /** One report being written. */
  @FunctionalInterface
  private interface Writing {
    void write() throws Failure;
  }

  private static void attempt(Writing writing, List<Failure> failures) {
    try {
      writing.write();
    } catch (Failure e) {
      failures.add(e);
    }
  }

  private void print(Report report, Reporter reporter) throws Failure {
    try {
      reporter.write(report, command.terminal().out());
      command.terminal().out().flush(); // before anything is said beside it
    } catch (IOException e) {
      throw Failure.incomplete("standard output cannot be written: " + e.getMessage());
    }
  }

  private static void writeFolder(Report report, Place place) throws Failure {
    for (PostReport post : report.posts()) {
      place
          .file(ReportFolder.fileName(post.id()))
          .write(out -> HtmlFolder.writePost(report, post, out));
    }
    Reporter json = reporter("json");
    place.file(ReportFolder.AUDIT).write(out -> json.write(report, out));
    place.file(ReportFolder.INDEX).write(out -> HtmlFolder.writeIndex(report, out));
  }

  /** The folder of reports; empty if there is none. */
  Optional<Path> folder() {
    return folder.map(Place::path);
  }

  /** The page that a person opens to read the report; empty if there is none. */
  Optional<String> page() {
    return folder.map(place -> place.name() + "/" + ReportFolder.INDEX);
  }
}
