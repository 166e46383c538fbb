package org.footfault.quotation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a source, made ready for many quotations. Building it takes time in proportion to the
 * text; so does, at the very worst, each quotation. Safe for use by several threads.
 */
public final class SourceText {

  /**
   * Takes {@code [12]}, {@code [note 3]}, {@code [edit]}, {@code (sic)}; refuses {@code [Cuban]}.
   */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\[(?:(?:note |nb |fn )?\\d{1,3}|edit|citation needed|sic[!?.]?)\\]|\\(sic[!?.]?\\)");

  /** The language of a text is told by so many of its first letters. */
  private static final int SAMPLE = 20_000;

  /** So many words with figures among their letters are no names of products. */
  private static final int SCANNED = 3;

  private final TextWords words;
  private final Extent extent;
  private final Optional<String> language;
  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final int[] ids;

  /** {@code places[first[id]]} to before {@code places[first[id + 1]]}: where a word stands. */
  private final int[] first;

  private final int[] places;

  /** How much of a source the text is. */
  public enum Extent {
    /** All of it: what is not in the text is not in the source. */
    WHOLE,
    PART
  }

  private Optional<Optional<SourceText>> spoken = Optional.empty();
  private Optional<Boolean> mixed = Optional.empty();
  private final boolean scanned;

  private SourceText(String text, Extent extent) {
    this.words = TextWords.of(withoutReferences(text));
    this.extent = extent;
    this.ids = new int[words.size()];
    for (int i = 0; i < ids.length; i++) {
      Integer next = vocabulary.size();
      Integer known = vocabulary.putIfAbsent(words.word(i), next);
      ids[i] = known == null ? next : known;
    }
    this.first = new int[vocabulary.size() + 1];
    this.places = new int[ids.length];
    index();
    this.language = FunctionWords.language(words);
    this.scanned =
        vocabulary.keySet().stream().filter(ScanError::isMixed).limit(SCANNED).count() == SCANNED;
  }

  /** Makes a text ready. */
  public static SourceText of(String text, Extent extent) {
    return new SourceText(text, extent);
  }

  /** References are blanked, so that every letter keeps its place. */
  private static String withoutReferences(String text) {
    return text.indexOf('[') < 0 && !text.contains("(sic")
        ? text
        : REFERENCE.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }

  private void index() {
    for (int id : ids) {
      first[id + 1]++;
    }
    for (int id = 1; id < first.length; id++) {
      first[id] += first[id - 1];
    }
    int[] next = first.clone();
    for (int i = 0; i < ids.length; i++) {
      places[next[ids[i]]++] = i;
    }
  }

  /** The source without telling who speaks; empty where it never does so inside of a sentence. */
  synchronized Optional<SourceText> spoken() {
    Optional<SourceText> known = spoken.orElseGet(this::withoutSpeakers);
    spoken = Optional.of(known);
    return known;
  }

  private Optional<SourceText> withoutSpeakers() {
    String without = Attribution.without(text());
    return without.equals(text()) ? Optional.empty() : Optional.of(of(without, extent));
  }

  TextWords words() {
    return words;
  }

  /** Whether machines misread letters of it. */
  boolean isScanned() {
    return scanned;
  }

  /** Whether some of it is in another language than most of it. */
  synchronized boolean isMixed() {
    boolean known = mixed.orElseGet(() -> FunctionWords.isMixed(words));
    mixed = Optional.of(known);
    return known;
  }

  boolean isWhole() {
    return extent == Extent.WHOLE;
  }

  /** The language of most of the text, where its small words tell it; {@code en}, {@code de}. */
  public Optional<String> language() {
    return language;
  }

  /** The language of the beginning of a text, where its small words tell it. */
  public static Optional<String> languageOf(String text) {
    String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    return FunctionWords.language(TextWords.of(sample));
  }

  /** The text, in which references such as {@code [12]} are blank. */
  public String text() {
    return words.text();
  }

  /** The number of words. */
  public int size() {
    return ids.length;
  }

  /** The number of a word; -1 for one that the text has nowhere. */
  int id(String word) {
    return vocabulary.getOrDefault(word, -1);
  }

  /** The number of the word at a place. */
  int idAt(int place) {
    return ids[place];
  }

  /** How often a word occurs. */
  int count(int id) {
    return id < 0 ? 0 : first[id + 1] - first[id];
  }

  /** The {@code k}-th place of a word. */
  int place(int id, int k) {
    return places[first[id] + k];
  }
}
