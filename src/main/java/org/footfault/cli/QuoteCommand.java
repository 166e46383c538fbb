package org.footfault.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.footfault.config.SettingsException;
import org.footfault.quotation.Judgement;
import org.footfault.quotation.Judgement.Verdict;
import org.footfault.quotation.QuotationJudge;
import org.footfault.quotation.SourceText;
import org.footfault.report.Obstacle;
import org.footfault.report.Printable;
import org.footfault.source.Source;
import org.footfault.text.Address;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether a source has the words that are quoted from it. */
@Command(
    name = "quote",
    sortOptions = false,
    header = "Says whether a source has the words that are quoted from it.",
    description = {
      "",
      "Omissions (…) and words in brackets are taken as what they say; case, punctuation and"
          + " spaces do not matter."
    },
    abbreviateSynopsis = true,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the source has these words",
      "1:the source has other words, or nothing like them",
      "2:wrong usage",
      "3:the source could not be read",
      "4:could not be verified"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  footfault quote \"the ferry was never late\" saved-page.html",
      "  footfault quote \"The ferry … was [n]ever late\" https://times.example/ferry",
      "",
      "With --jsonl it reads one quotation a line from standard input: {\"id\", \"source\",",
      "\"quote\"}, the source a file of the folder --dir, and answers each with a line:",
      "{\"id\", \"verdict\", \"found\", \"diff\"}."
    })
final class QuoteCommand implements Callable<Integer> {

  private final FootfaultCommand parent;

  @Parameters(
      arity = "0..2",
      paramLabel = "TEXT SOURCE",
      description =
          "The quotation without its quotation marks; and the source: a file (HTML, PDF, text)"
              + " or an http(s) address.")
  private List<String> words = List.of();

  @Option(names = "--jsonl", description = "Reads quotations from standard input, see below.")
  private boolean jsonLines;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "The folder that the sources of --jsonl lie in; this one, if nothing is said.")
  private Optional<String> folder = Optional.empty();

  @Mixin private NetworkOptions network = new NetworkOptions();

  QuoteCommand(FootfaultCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    if (jsonLines) {
      if (!words.isEmpty()) {
        throw Failure.usage("--jsonl reads standard input, so it goes without a quotation");
      }
      int failed = new QuoteLines(parent, path(folder.orElse(""))).answer();
      return failed == 0 ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }
    if (words.size() != 2) {
      throw Failure.usage("say which words and which source: footfault quote \"TEXT\" FILE");
    }
    Judgement judgement = QuotationJudge.judge(words.get(0), source(words.get(1)));
    print(judgement);
    return switch (judgement.verdict()) {
      case FAITHFUL -> ExitCode.CLEAN;
      case ALTERED, ABSENT -> ExitCode.FINDINGS;
      case UNSURE -> ExitCode.UNVERIFIED;
    };
  }

  private SourceText source(String written) throws Failure, SettingsException {
    if (!LiveSources.isAddress(written)) {
      return SavedSource.read(path(written), written);
    }
    Address address = Address.of(written);
    Source source =
        new LiveSources(parent.around(), network)
            .visit(List.of(address))
            .getOrDefault(address, new Source.Unchecked(Source.Reason.INTERRUPTED));
    if (source instanceof Source.Page page) {
      return SavedSource.of(page.facts(), written);
    }
    throw Failure.incomplete(written + ": " + Obstacle.of(source));
  }

  private Path path(String written) throws Failure {
    try {
      return parent.around().folder().resolve(written);
    } catch (InvalidPathException e) {
      throw Failure.usage("no file can be called “" + written + "”");
    }
  }

  private void print(Judgement judgement) throws IOException {
    Terminal terminal = parent.terminal();
    terminal.print(judgement.verdict().word() + ": " + meaning(judgement.verdict()));
    if (!judgement.found().isEmpty()) {
      terminal.print("the source: " + Printable.of(judgement.found()));
    }
    if (!judgement.difference().isEmpty()) {
      terminal.print("difference: " + Printable.of(judgement.difference()));
    }
  }

  private static String meaning(Verdict verdict) {
    return switch (verdict) {
      case FAITHFUL -> "the source has these words";
      case ALTERED -> "the source has other words";
      case ABSENT -> "the source has nothing like these words";
      case UNSURE ->
          "could not verify; the quotation is too short, the source was not read whole,"
              + " or it is in another language";
    };
  }
}
