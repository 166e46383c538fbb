package org.footfault.citation;

import java.util.List;
import org.footfault.date.ReadDate;

/**
 * Tells a sentence of the writer's own that has a date in it from a citation: “The meeting was held
 * in Lima on May 3, 2014”. In a sentence the words run into the date; a citation parts it off.
 */
final class OwnWords {

  private final Body body;
  private final String text;
  private final Draft draft;

  /** Small words that say something, outside quotation marks. */
  private int telling;

  /** Those words that hardly stand in a citation: “was”, “who”. */
  private int prose;

  private OwnWords(Body body, Draft draft) {
    this.body = body;
    this.text = body.text;
    this.draft = draft;
  }

  /**
   * Whether the whole of it is such a sentence.
   *
   * @param draft the best reading of it as a citation
   */
  static boolean are(Body body, Draft draft) {
    boolean plain =
        !Draft.has(draft.volume)
            && !Draft.has(draft.number)
            && draft.kind != Citation.Kind.CASE
            && draft.kind != Citation.Kind.STATUTE;
    return plain && new OwnWords(body, draft).areProse();
  }

  private boolean areProse() {
    boolean runsOn = body.dates.stream().allMatch(this::runsIntoDate);
    if (!runsOn && !opensSentence()) {
      return false;
    }
    if (KindSigns.opening(text).isPresent() || hasPublication()) {
      return false;
    }
    count();
    boolean small = Draft.has(draft.title) && isSmall(draft.title[0]);
    if (body.dates.isEmpty()) {
      return small && prose > 0;
    }
    if (!runsOn) {
      return prose > 0 && draft.authors.isEmpty() && isFirstPartSmall();
    }
    if (small || prose > 0) {
      return true;
    }
    boolean named =
        !draft.authors.isEmpty() || KindSigns.of(text, body.host, body.host).isPresent();
    boolean opens = telling > 0 && (opensSentence() || isSmall(secondWord()));
    return !named && (opens || telling > 1);
  }

  // --- dates ---

  private boolean runsIntoDate(ReadDate date) {
    int end = before(date.span().start());
    String word = wordBefore(end);
    if (Lexicon.WEEKDAYS.has(word)) {
      end = before(end - word.length());
      word = wordBefore(end);
    }
    boolean opens = end == word.length();
    return Lexicon.WORDS_BEFORE_DAYS.has(word)
        && (opens || Character.isLowerCase(word.charAt(0)) && !isIssue(end - word.length()));
  }

  private int before(int at) {
    return Words.trimEnd(text, 0, at, ",");
  }

  private String wordBefore(int end) {
    return text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
  }

  /** “Le Monde du 3 mai”, “The Times of May 3”: a name, and the day of its issue. */
  private boolean isIssue(int preposition) {
    String word = text.substring(preposition, text.indexOf(' ', preposition));
    String name = wordBefore(Words.trimEnd(text, 0, preposition, ""));
    boolean joins = List.of("of", "du", "del", "de", "from").contains(word);
    return joins && Words.isCapital(name);
  }

  // --- words ---

  private void count() {
    for (int[] w : words()) {
      if (!Character.isLowerCase(text.charAt(w[0])) || body.pairs.isInQuotes(w[0])) {
        continue;
      }
      String word = Words.bare(text.substring(w[0], w[1]));
      prose += Lexicon.PROSE_WORDS.has(word) ? 1 : 0;
      telling += Lexicon.SMALL_WORDS.has(word) ? 0 : 1;
    }
    String first = firstWord();
    boolean begins = Lexicon.PROSE_WORDS.has(first);
    prose += begins && telling > 0 && !Lexicon.SENTENCE_OPENERS.has(first) ? 1 : 0;
  }

  private List<int[]> words() {
    return Words.of(text, 0, text.length());
  }

  private String firstWord() {
    int blank = text.indexOf(' ');
    return Words.bare(blank < 0 ? text : text.substring(0, blank));
  }

  private boolean isSmall(int at) {
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  private int secondWord() {
    int blank = text.indexOf(' ');
    return blank < 0 ? text.length() : Words.trimStart(text, blank, text.length(), "");
  }

  /** “The treaty”, “At the time”; not “The Long War”. */
  private boolean opensSentence() {
    return isSmall(secondWord()) && Lexicon.SENTENCE_OPENERS.has(firstWord()) && words().size() > 2;
  }

  /** “At the time, Roe was …”: a first part of small words. */
  private boolean isFirstPartSmall() {
    int comma = text.indexOf(',');
    if (comma < 0) {
      return false;
    }
    for (int[] w : words()) {
      if (w[0] > 0 && w[0] < comma && !isSmall(w[0])) {
        return false;
      }
    }
    return !body.pairs.isInQuotes(comma);
  }

  private boolean hasPublication() {
    return Draft.has(draft.container)
        && Lexicon.PUBLICATIONS.has(text, draft.container[0], draft.container[1]);
  }
}
