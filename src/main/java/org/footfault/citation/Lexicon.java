package org.footfault.citation;

/** What the reader knows of the world: the word lists beside this class. */
final class Lexicon {

  static final WordList PUBLICATIONS = WordList.phrases("publications.txt");
  static final WordList PUBLICATION_WORDS = WordList.words("publication-words.txt");
  static final WordList ORGANISATION_WORDS = WordList.words("organisation-words.txt");
  static final WordList BODIES = WordList.phrases("wires.txt");
  static final WordList CONNECTING_WORDS = WordList.words("connecting-words.txt");
  static final WordList DESIGNATIONS = WordList.phrases("designations.txt");
  static final WordList DATABASES = WordList.phrases("databases.txt");
  static final WordList PUBLISHER_WORDS = WordList.words("publisher-words.txt");
  static final WordList PUBLISHING_PLACES = WordList.phrases("publishing-places.txt");
  static final WordList DECISION_WORDS = WordList.words("decision-words.txt");
  static final WordList COURTS = WordList.phrases("courts.txt");
  static final WordList ROLES = WordList.words("roles.txt");
  static final WordList GIVEN_NAMES = WordList.words("given-names.txt");
  static final WordList PARTICLES = WordList.words("particles.txt");
  static final WordList FAMILY_PARTICLES = WordList.words("family-first-particles.txt");
  static final WordList SMALL_WORDS = WordList.words("small-words.txt");
  static final WordList PROSE_WORDS = WordList.words("prose-words.txt");
  static final WordList SECTIONS = WordList.phrases("sections.txt");
  static final WordList SIGNALS = WordList.phrases("signals.txt");
  static final WordList ACCESS_PHRASES = WordList.phrases("access-phrases.txt");
  static final WordList STATES = WordList.words("states.txt");
  static final WordList LINK_WORDS = WordList.phrases("link-words.txt");
  static final WordList COMMENTS = WordList.phrases("comments.txt");

  static final WordList SERIES_WORDS = WordList.phrases("series-words.txt");
  static final WordList NEWSPAPER_WORDS = WordList.words("newspaper-words.txt");
  static final WordList WORDS_BEFORE_DAYS = WordList.words("words-before-days.txt");
  static final WordList WEEKDAYS = WordList.words("weekdays.txt");
  static final WordList SENTENCE_OPENERS = WordList.words("sentence-openers.txt");
  static final WordList SOURCE_NOUNS = WordList.words("source-nouns.txt");
  static final WordList SOURCE_VERBS = WordList.phrases("source-verbs.txt");
  static final WordList CLAUSE_WORDS = WordList.phrases("clause-words.txt");
  static final WordList RECORDINGS = WordList.words("recordings.txt");

  private Lexicon() {}
}
