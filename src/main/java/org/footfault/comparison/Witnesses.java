package org.footfault.comparison;

/** What the other claims of a note say to its title: whether they are the page’s. */
record Witnesses(Outcome author, Outcome date) {

  /** Of a note that gives nothing but a title. */
  static Witnesses none() {
    return new Witnesses(Outcome.CANNOT_TELL, Outcome.CANNOT_TELL);
  }

  /** Whether both bear it out that the note means this page. */
  boolean agree() {
    return author == Outcome.AGREES && date == Outcome.AGREES;
  }

  /** Whether one of them does. */
  boolean oneAgrees() {
    return author == Outcome.AGREES || date == Outcome.AGREES;
  }
}
