package org.footfault.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.quotation.ExactSearch.Part;
import org.footfault.quotation.ExactSearch.Stretch;
import org.footfault.quotation.Judgement.Change;
import org.footfault.quotation.Judgement.Verdict;
import org.footfault.quotation.QuotedWords.Kind;
import org.footfault.quotation.QuotedWords.Token;

/**
 * Compares a quotation with the source that it is said to come from.
 *
 * <p>Case, punctuation, the shape of quotes and dashes, spaces and hyphenation never matter; marked
 * omissions and words in brackets are taken as what they say. A quotation of less than {@value
 * #SHORT} words is never judged altered or absent: it may be a name, a title or a doubt.
 */
public final class QuotationJudge {

  /** Fewer words accuse nobody. */
  static final int SHORT = 4;

  /** Fewer words are never called absent: a phrase may come from anywhere. */
  static final int SHORTEST_ABSENT = 6;

  /** From here up a place of the source is the one that was quoted. */
  private static final double SAME_PLACE = 0.5;

  /** As much of a quotation, found in runs of {@value #RUN} words, was put together from there. */
  private static final double STITCHED = 0.7;

  private static final int RUN = 4;

  /** Longer groups are compared piece by piece. */
  private static final int LONGEST_GROUP = 400;

  /** A quotation of more words is not compared. */
  private static final int LONGEST = 20_000;

  private static final int LONGEST_FOUND = 600;

  private final String quotation;
  private final SourceText source;
  private final List<Token> tokens;
  private final ExactSearch exact;

  private QuotationJudge(String quotation, SourceText source) {
    this.quotation = quotation;
    this.source = source;
    this.tokens = QuotedWords.of(quotation);
    this.exact = new ExactSearch(source);
  }

  /** What the source says to a quotation, given without the quotation marks around it. */
  public static Judgement judge(String quotation, SourceText source) {
    Judgement asItIs = new QuotationJudge(quotation, source).judgement();
    if (asItIs.verdict() != Verdict.ALTERED && asItIs.verdict() != Verdict.ABSENT) {
      return asItIs;
    }
    Judgement mildest = asItIs;
    List<String> bracketed = Attribution.bracketed(quotation);
    for (String words : bracketed) {
      Judgement without = new QuotationJudge(words, source).judgement();
      mildest = isMilder(without, mildest) ? without : mildest;
    }
    return mildest.verdict() == Verdict.FAITHFUL
        ? mildest
        : spoken(quotation, bracketed, source).orElse(mildest);
  }

  /** Whether the source has the words, but for its telling who speaks in the middle of them. */
  private static Optional<Judgement> spoken(
      String quotation, List<String> bracketed, SourceText source) {
    return source
        .spoken()
        .flatMap(
            spoken ->
                Stream.concat(Stream.of(quotation), bracketed.stream())
                    .map(words -> new QuotationJudge(words, spoken).judgement())
                    .filter(judgement -> judgement.verdict() == Verdict.FAITHFUL)
                    .findFirst());
  }

  /** Whether the words stand nearer to the source without who says them. */
  private static boolean isMilder(Judgement without, Judgement with) {
    return switch (without.verdict()) {
      case FAITHFUL -> with.verdict() != Verdict.FAITHFUL;
      case ALTERED ->
          with.verdict() == Verdict.ALTERED && without.changes().size() < with.changes().size();
      case ABSENT, UNSURE -> false;
    };
  }

  private Judgement judgement() {
    long words = tokens.stream().filter(t -> t.kind() == Kind.WORD).count();
    if (words == 0 || words > LONGEST || source.size() == 0) {
      return Judgement.unsure();
    }
    List<Part> parts = exact.parts(tokens);
    Optional<List<Stretch>> places = exact.find(parts);
    if (places.isPresent()) {
      return new Judgement(Verdict.FAITHFUL, found(places.get()), "", List.of());
    }
    if (words < SHORT) {
      return Judgement.unsure();
    }
    List<List<Token>> groups = groups();
    List<GroupMatch> matches = groups.stream().map(group -> GroupMatch.of(group, source)).toList();
    return matches.stream().allMatch(GroupMatch::isPresent)
        ? inOrder(groups, matches)
        : unlike(groups, matches, words);
  }

  /** The tokens between omissions, cut where they are too many for one comparison. */
  private List<List<Token>> groups() {
    List<List<Token>> groups = new ArrayList<>();
    List<Token> group = new ArrayList<>();
    for (Token token : tokens) {
      boolean gap = token.kind() == Kind.GAP;
      if (!gap) {
        group.add(token);
      }
      if (gap || group.size() == LONGEST_GROUP) {
        addWorded(groups, group);
        group = new ArrayList<>();
      }
    }
    addWorded(groups, group);
    return groups;
  }

  private static void addWorded(List<List<Token>> groups, List<Token> group) {
    if (wordsOf(group) > 0) {
      groups.add(group);
    }
  }

  private static long wordsOf(List<Token> group) {
    return group.stream().filter(t -> t.kind() == Kind.WORD).count();
  }

  /** All groups are there; what is left to ask is the order. */
  private Judgement inOrder(List<List<Token>> groups, List<GroupMatch> matches) {
    boolean far = false;
    for (int i = 1; i < matches.size(); i++) {
      Stretch before = matches.get(i - 1).place();
      Stretch here = matches.get(i).place();
      if (here.from() < before.to()) {
        boolean tells = wordsOf(groups.get(i)) >= SHORT && wordsOf(groups.get(i - 1)) >= SHORT;
        return tells && isOnce(groups.get(i)) && isOnce(groups.get(i - 1))
            ? reversed(groups, matches, i)
            : Judgement.unsure();
      }
      far |= here.from() - before.to() > ExactSearch.REACH;
    }
    return far
        ? Judgement.unsure()
        : new Judgement(
            Verdict.FAITHFUL,
            found(matches.stream().map(GroupMatch::place).toList()),
            "",
            List.of());
  }

  /** Whether the source has the group's words at one place only. */
  private boolean isOnce(List<Token> group) {
    return exact.places(
                group.stream()
                    .filter(t -> t.kind() == Kind.WORD)
                    .mapToInt(t -> source.id(t.word()))
                    .toArray())
            .length
        <= 1;
  }

  private Judgement reversed(List<List<Token>> groups, List<GroupMatch> matches, int second) {
    String earlier = raw(groups.get(second));
    String later = raw(groups.get(second - 1));
    List<Stretch> places = List.of(matches.get(second).place(), matches.get(second - 1).place());
    return new Judgement(
        Verdict.ALTERED,
        found(places),
        "[-" + later + " … " + earlier + "-] {+" + earlier + " … " + later + "+}",
        List.of(new Change(later + " … " + earlier, earlier + " … " + later)));
  }

  private String raw(List<Token> group) {
    return GroupMatch.raw(group, 0, group.size(), quotation);
  }

  private Judgement unlike(List<List<Token>> groups, List<GroupMatch> matches, long words) {
    boolean present = false;
    boolean near = false;
    boolean missing = false;
    for (int i = 0; i < groups.size(); i++) {
      GroupMatch match = matches.get(i);
      boolean tells = wordsOf(groups.get(i)) >= SHORT;
      present |= match.isPresent() && tells;
      near |= !match.isPresent() && tells && isNear(groups.get(i), match);
      missing |= !match.isPresent() && tells && !isNear(groups.get(i), match);
    }
    if (near || (present && missing && couldTellAbsence())) {
      return altered(groups, matches);
    }
    boolean absent = missing && !present && words >= SHORTEST_ABSENT && couldTellAbsence();
    return absent ? new Judgement(Verdict.ABSENT, "", "", List.of()) : Judgement.unsure();
  }

  private boolean isNear(List<Token> group, GroupMatch match) {
    return match.likeness() >= SAME_PLACE || covered(group) >= STITCHED;
  }

  /** The share of a group's words that stand in the source in runs, at whatever places. */
  private double covered(List<Token> group) {
    int[] ids =
        group.stream()
            .filter(t -> t.kind() == Kind.WORD)
            .mapToInt(t -> source.id(t.word()))
            .toArray();
    int covered = 0;
    int i = 0;
    while (i + RUN <= ids.length) {
      int length = RUN;
      if (exact.places(Arrays.copyOfRange(ids, i, i + length)).length == 0) {
        i++;
        continue;
      }
      while (i + length < ids.length
          && exact.places(Arrays.copyOfRange(ids, i, i + length + 1)).length > 0) {
        length++;
      }
      covered += length;
      i += length;
    }
    return (double) covered / ids.length;
  }

  private Judgement altered(List<List<Token>> groups, List<GroupMatch> matches) {
    List<Change> changes = new ArrayList<>();
    List<String> marked = new ArrayList<>();
    List<Stretch> places = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      List<Token> group = groups.get(i);
      GroupMatch match = matches.get(i);
      if (match.isPresent()) {
        marked.add(raw(group));
        places.add(match.place());
      } else if (isNear(group, match)) {
        changes.addAll(match.changes(group, quotation, source));
        marked.add(match.marked(group, quotation, source));
        places.add(match.place());
      } else {
        changes.add(new Change(raw(group), ""));
        marked.add("[-" + raw(group) + "-]");
      }
    }
    return new Judgement(Verdict.ALTERED, found(places), String.join(" … ", marked), changes);
  }

  /** Whether not to find something says that it is not there. */
  private boolean couldTellAbsence() {
    Optional<String> language = FunctionWords.language(TextWords.of(quotation));
    return source.isWhole()
        && language.isPresent()
        && language.equals(source.language())
        && !source.isMixed(); // then it may be a translation of what is in the other language
  }

  private String found(List<Stretch> places) {
    List<String> words = new ArrayList<>();
    Stretch last = places.get(0);
    for (Stretch place : places.subList(1, places.size())) {
      boolean close = place.from() >= last.from() && place.from() - last.to() <= 30;
      if (!close) {
        words.add(source.words().raw(last.from(), last.to()));
      }
      last = close ? new Stretch(last.from(), Math.max(last.to(), place.to())) : place;
    }
    words.add(source.words().raw(last.from(), last.to()));
    String found = String.join(" … ", words);
    return found.length() <= LONGEST_FOUND ? found : found.substring(0, LONGEST_FOUND) + "…";
  }
}
