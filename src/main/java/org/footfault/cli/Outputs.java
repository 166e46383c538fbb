package org.footfault.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      String name = path.startsWith(folder) ? folder.relativize(path).toString() : written;
      return new Place(path, name);
    } catch (InvalidPathException e) {
      throw Failure.usage("no file can be called “" + written + "”");
    }
  }

  /** Refuses places that cannot be written, before the work begins. */
  void check() throws Failure {
    if (folder.isPresent()) {
      check(folder.get());
    }
    for (Target target : targets) {
      if (target.file().isPresent()) {
        target.file().get().check();
      }
    }
  }

  private static void check(Place place) throws Failure {
    try {
      WholeFile.checkFolder(place.path());
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

  /** Writes all of them; files first, as a reader of standard output may go away. */
  void write(Report report) throws Failure {
    if (folder.isPresent()) {
      writeFolder(report, folder.get());
    }
    for (Target target : targets) {
      if (target.file().isPresent()) {
        target.file().get().write(out -> target.reporter().write(report, out));
      }
    }
    for (Target target : targets) {
      if (target.file().isEmpty()) {
        print(report, target.reporter());
      }
    }
  }

  private void print(Report report, Reporter reporter) throws Failure {
    try {
      reporter.write(report, command.terminal().out());
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

  /** The page that a person opens to read the report; empty if there is none. */
  Optional<String> page() {
    return folder.map(place -> place.name() + "/" + ReportFolder.INDEX);
  }
}
