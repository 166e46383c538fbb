package org.footfault.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what “ibid.”, “Roe, supra note 3” and their kin repeat. Nothing is guessed: where no
 * citation or more than one could be meant, the target stays empty.
 */
final class BackReferences {

  /** More works by one author in one post settle nothing. */
  private static final int MOST_CANDIDATES = 40;

  /** A shorter short title may be any word. */
  private static final int SHORTEST_TITLE = 4;

  private final String post;
  private final List<Citation> done;
  private final Map<String, List<Citation>> byShortName = new HashMap<>();
  private final Map<String, List<Citation>> byLabel = new HashMap<>();
  private final Map<String, List<Citation>> byName = new HashMap<>();

  /** Those by organisations, by the first letters of their names. */
  private final Map<String, List<Citation>> byInitials = new HashMap<>();

  private BackReferences(int size, String post) {
    this.post = post;
    this.done = new ArrayList<>(size);
  }

  static List<Citation> resolve(List<Citation> citations, String post) {
    BackReferences references = new BackReferences(citations.size(), post);
    citations.forEach(references::add);
    return references.done;
  }

  private void add(Citation read) {
    Citation citation = SameAuthor.resolved(read, done);
    Optional<BackReference> reference = citation.backReference();
    if (reference.isPresent()) {
      done.add(resolved(citation, reference.get()));
      return;
    }
    Optional<CitationId> repeated = shortened(citation);
    if (repeated.isPresent()) {
      BackReference shorter =
          new BackReference(
              BackReference.Kind.SHORT_FORM, citation.span().in(post), citation.span(), repeated);
      done.add(citation.toBuilder().backReference(shorter).build());
      return;
    }
    done.add(citation);
    shortName(citation).ifPresent(name -> put(byShortName, name, citation));
    put(byLabel, citation.note().label(), citation);
    citation
        .authors()
        .forEach(a -> put(byName, lastWord(WordList.key(a.value().name())), citation));
    citation.authors().stream()
        .map(Claim::value)
        .filter(author -> author.kind() == Author.Kind.ORGANISATION)
        .map(author -> OrganisationForms.initials(WordList.key(author.name())))
        .filter(initials -> initials.length() > 1)
        .forEach(initials -> put(byInitials, initials, citation));
    Optional<String> title = citation.title().map(t -> WordList.key(t.value()));
    title.ifPresent(t -> put(byName, firstWord(t), citation));
    title
        .map(BackReferences::secondParty)
        .filter(party -> !party.isEmpty())
        .ifPresent(party -> put(byName, firstWord(party), citation));
  }

  private static void put(Map<String, List<Citation>> map, String key, Citation citation) {
    List<Citation> known = map.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (known.size() < MOST_CANDIDATES && !known.contains(citation)) {
      known.add(citation);
    }
  }

  private Citation resolved(Citation citation, BackReference old) {
    Optional<CitationId> target =
        switch (old.kind()) {
          case IBID, ID, LOC_CIT -> justBefore(citation);
          case SHORT_FORM ->
              ShortForms.isCase(old.written()) ? ofCase(old.written()) : named(old.written());
          case SUPRA, OP_CIT, HEREINAFTER -> named(old.written());
        };
    BackReference found = new BackReference(old.kind(), old.written(), old.span(), target);
    return citation.toBuilder().backReference(found).build();
  }

  /** “Port Board, 412 F.3d at 892”: the one earlier case of that name in that volume. */
  private Optional<CitationId> ofCase(String written) {
    ShortForms.CaseForm form = ShortForms.caseForm(written);
    String name = WordList.key(form.name());
    List<Citation> fits = new ArrayList<>();
    for (Citation earlier : byName.getOrDefault(firstWord(name), List.of())) {
      String title = earlier.title().map(t -> WordList.key(t.value())).orElse("");
      boolean sameVolume =
          earlier.volume().filter(v -> v.value().equals(form.volume())).isPresent();
      if (sameVolume && (title.startsWith(name) || secondParty(title).startsWith(name))) {
        fits.add(earlier);
      }
    }
    return only(fits);
  }

  /** “Harbor Board” of “Roe v. Harbor Board”; nothing where there is no second party. */
  private static String secondParty(String title) {
    int versus = title.indexOf(" v. ");
    return versus < 0 ? "" : title.substring(versus + 4);
  }

  /** The citation just before: in the same note, or the only one of the note before. */
  private Optional<CitationId> justBefore(Citation citation) {
    if (done.isEmpty()) {
      return Optional.empty();
    }
    int size = done.size();
    Citation last = done.get(size - 1);
    int note = citation.id().note();
    int lastNote = last.id().note();
    boolean alone = size < 2 || done.get(size - 2).id().note() != lastNote;
    return lastNote == note || lastNote == note - 1 && alone ? targetOf(last) : Optional.empty();
  }

  /** A reference to a reference leads to what that one repeats. */
  private static Optional<CitationId> targetOf(Citation citation) {
    return citation.backReference().isPresent()
        ? citation.backReference().get().target()
        : Optional.of(citation.id());
  }

  /** “[hereinafter Course Manual]”: the name that later notes use. */
  private Optional<String> shortName(Citation citation) {
    String written = citation.span().in(post);
    int at = written.indexOf("hereinafter ");
    int end = at < 0 ? -1 : written.indexOf(']', at);
    return end < 0 || end - at > 80
        ? Optional.empty()
        : Optional.of(WordList.key(written.substring(at + 12, end).replaceAll("[“”\"‘’']", "")));
  }

  /** “Roe, Weighing the Harbour, 148”, “Doe, 12 Andes L. Rev. 41, 47”: said before. */
  private Optional<CitationId> shortened(Citation citation) {
    boolean bare =
        citation.date().isEmpty()
            && citation.url().isEmpty()
            && citation.identifiers().isEmpty()
            && (citation.pages().isPresent() || citation.volume().isPresent());
    if (!bare) {
      return Optional.empty();
    }
    String written = WordList.key(citation.span().in(post)).replaceAll("[“”\"«»]", "");
    int comma = written.indexOf(',');
    String name = comma > 0 ? written.substring(0, comma) : "";
    List<Citation> fits = new ArrayList<>();
    for (Citation earlier : byName.getOrDefault(lastWord(name), List.of())) {
      boolean sameTitle =
          earlier
                  .title()
                  .filter(t -> written.contains(", " + WordList.key(firstWords(t.value()))))
                  .isPresent()
              || isShortened(earlier, citation);
      boolean sameVolume =
          earlier.volume().isPresent()
              && earlier.volume().map(Claim::value).equals(citation.volume().map(Claim::value));
      if (isNamed(earlier, name) && (sameTitle || sameVolume)) {
        fits.add(earlier);
      }
    }
    return only(fits);
  }

  /** “Night Tides” for “Night Tides: A Study”. */
  private static boolean isShortened(Citation earlier, Citation later) {
    String title = later.title().map(t -> WordList.key(t.value())).orElse("");
    return title.length() >= SHORTEST_TITLE
        && earlier.title().filter(t -> WordList.key(t.value()).startsWith(title)).isPresent();
  }

  /** The first three words, which a short title keeps. */
  private static String firstWords(String title) {
    List<int[]> words = Words.of(title, 0, title.length());
    String first = words.size() <= 3 ? title : title.substring(0, words.get(2)[1]);
    return first.endsWith(":") || first.endsWith(",")
        ? first.substring(0, first.length() - 1)
        : first;
  }

  /** The one earlier citation whose author, short title or note number the reference names. */
  private Optional<CitationId> named(String reference) {
    String written = WordList.key(reference);
    Optional<NoteReference> numbered = NoteReference.of(reference);
    int note = numbered.map(NoteReference::number).orElseGet(() -> noteNumber(written));
    String name = numbered.map(r -> WordList.key(r.name())).orElseGet(() -> nameIn(written));
    if (byShortName.containsKey(name)) {
      return only(byShortName.get(name));
    }
    if (name.isEmpty()) {
      return note < 0
          ? Optional.empty()
          : only(byLabel.getOrDefault(Integer.toString(note), List.of()));
    }
    List<Citation> fits = new ArrayList<>();
    for (String key : List.of(lastWord(name), firstWord(name), firstWord(afterComma(name)))) {
      for (Citation earlier : byName.getOrDefault(key, List.of())) {
        boolean inNote = note < 0 || earlier.note().label().equals(Integer.toString(note));
        if (inNote && isNamed(earlier, name) && !fits.contains(earlier)) {
          fits.add(earlier);
        }
      }
    }
    return only(fits.isEmpty() ? byOrganisation(name, note) : fits);
  }

  /** “ACLU”, “Nat'l Labor Rels. Bd.”: an organisation whose name was written in another form. */
  private List<Citation> byOrganisation(String name, int note) {
    return byInitials.getOrDefault(OrganisationForms.acronym(name), List.of()).stream()
        .filter(earlier -> note < 0 || earlier.note().label().equals(Integer.toString(note)))
        .filter(
            earlier ->
                earlier.authors().stream()
                    .map(author -> WordList.key(author.value().name()))
                    .anyMatch(known -> OrganisationForms.areSame(name, known)))
        .toList();
  }

  private static String nameIn(String written) {
    int cut = Math.max(written.indexOf("supra"), written.indexOf("op. cit"));
    int end = Words.trimEnd(written, 0, Math.max(0, cut), ",");
    String before = cut < 0 ? written : written.substring(0, end);
    int at = before.indexOf(", at ");
    return at > 0 ? before.substring(0, at) : before;
  }

  private static Optional<CitationId> only(List<Citation> citations) {
    return citations.size() == 1 ? Optional.of(citations.get(0).id()) : Optional.empty();
  }

  private static int noteNumber(String written) {
    for (String sign : List.of("note ", "supra n. ", "nota ", "n. ", "anm. ", "fn. ")) {
      int at = written.indexOf(sign);
      int from = at + sign.length();
      int end = at < 0 ? from : Words.digitsEnd(written, from, written.length());
      if (at >= 0 && end > from) {
        return Integer.parseInt(written.substring(from, end));
      }
    }
    return -1;
  }

  private static boolean isNamed(Citation citation, String name) {
    for (Claim<Author> author : citation.authors()) {
      String family = WordList.key(author.value().name());
      boolean same =
          name.equals(family)
              || name.startsWith(family + " ")
              || name.startsWith(family + ",")
              || family.endsWith(" " + name)
              || name.endsWith(" " + family);
      if (same) {
        return true;
      }
    }
    String title = citation.title().map(t -> WordList.key(t.value())).orElse("");
    return name.length() > 4
        && (title.startsWith(name) || name.startsWith(title) && !title.isEmpty());
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String firstWord(String name) {
    int end = 0;
    while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != ',') {
      end++;
    }
    return name.substring(0, end);
  }

  private static String afterComma(String name) {
    int comma = name.indexOf(", ");
    return comma < 0 ? name : name.substring(comma + 2);
  }
}
