package org.footfault.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Makes notes with dates that are sound or spoilt in a known way, in seven languages. The names of
 * months and weekdays are the JDK’s (Unicode CLDR), not those that the reader knows them by.
 */
final class MadeNotes {

  /**
   * One date of a note.
   *
   * @param written as it is printed
   * @param iso what the letters say; empty where they say no date
   * @param problem the word for what is wrong; empty for a sound date
   * @param meant the date before it was spoilt, where the rest of the note shows it
   */
  record Made(String written, Optional<String> iso, String problem, Optional<String> meant) {}

  /** A note with its passage, its post’s day, and its dates in order. */
  record MadeNote(
      String note, Optional<String> passage, Optional<LocalDate> posted, List<Made> dates) {}

  private static final List<String> FIRST =
      List.of("Harbour", "Ferry", "Orchard", "Lantern", "Mill", "Quarry", "Lighthouse", "Canal");
  private static final List<String> THEN =
      List.of("Owners", "Pilots", "Guild Members", "Keepers", "Builders", "Tenants", "Crews");
  private static final List<String> DO =
      List.of("Split over", "Hail", "Question", "Return to", "Renew", "Look Back on", "Drop");
  private static final List<String> WHAT =
      List.of("Toll Plan", "Winter Timetable", "Lease of 1911", "Dredging", "New Pier", "Bell Tax");
  private static final List<String> PAPERS =
      List.of(
          "Bay Gazette",
          "Gaceta del Mar",
          "Le Phare",
          "Hafenblatt",
          "Il Molo",
          "De Haven",
          "O Cais");
  private static final List<String> AUTHORS =
      List.of("Ida Lund, ", "Otto Brandt, ", "Pia Rossi & Tom Hale, ", "Harbour Board, ", "", "");
  private static final List<String> MARKS = List.of(" (%s)", ", %s", " (%s)", " [%s]");
  private static final List<String> LEADS = List.of("", "", "See ", "See also ", "Cf. ");
  private static final List<String> PASSAGES =
      List.of(
          "On %s the harbour board met in Westport.",
          "The owners gathered in Easthaven on %s, with the pilots present.",
          "The vote of %s was close.");

  private final SplittableRandom random;

  MadeNotes(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The next note: most are sound, and no note has more than one spoilt date. */
  MadeNote next() {
    LocalDate event = LocalDate.of(2004, 1, 1).plusDays(random.nextInt(7_700));
    String fault = random.nextInt(3) == 0 ? one(DateFaults.NAMES) : "";
    if (fault.equals(DateFaults.JANUARY)) {
      event = event.withMonth(1).withDayOfMonth(3 + random.nextInt(9));
    }
    boolean isTold = fault.equals(DateFaults.BEFORE_EVENT);
    int sources = fault.isEmpty() || isTold ? 1 + random.nextInt(5) : 4 + random.nextInt(3);
    // A neighbour would settle which number is the day.
    sources = fault.equals("ambiguous") ? 1 : sources;
    int spoilt = fault.isEmpty() ? -1 : random.nextInt(sources);
    Optional<LocalDate> posted =
        random.nextInt(3) > 0 || isTold || fault.equals(DateFaults.JANUARY) || needsPost(fault)
            ? Optional.of(event.plusDays(5 + random.nextInt(4)))
            : Optional.empty();
    List<Made> dates = new ArrayList<>();
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < sources; i++) {
      LocalDate day = event.plusDays(random.nextInt(5));
      Made made =
          i == spoilt ? new DateFaults(random).spoilt(fault, day, event, posted) : sound(day);
      dates.add(made);
      pieces.add(source(made.written()));
    }
    String lead = one(LEADS);
    String note = lead + String.join("; ", pieces) + ".";
    String day = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH).format(event);
    String passage =
        isTold
            ? "The board met on "
                + day
                + ", "
                + event.getYear()
                + ", and said afterwards it was done."
            : one(PASSAGES).formatted(day);
    boolean isPlaced = isTold || fault.equals(DateFaults.JANUARY) || random.nextInt(4) > 0;
    return new MadeNote(note, isPlaced ? Optional.of(passage) : Optional.empty(), posted, dates);
  }

  private static boolean needsPost(String fault) {
    return fault.equals(DateFaults.AFTER_POST);
  }

  private String source(String date) {
    String title = one(FIRST) + " " + one(THEN) + " " + one(DO) + " " + one(WHAT);
    title = random.nextInt(4) == 0 ? "“" + title + ",” " : title + ", ";
    String address = random.nextInt(5) == 0 ? ", https://paper.example/" + random.nextInt(999) : "";
    return one(AUTHORS) + title + one(PAPERS) + one(MARKS).formatted(date) + address;
  }

  private Made sound(LocalDate day) {
    WrittenForm form = one(WrittenForm.ALL);
    LocalDate date = random.nextInt(12) == 0 ? old(day) : day;
    while (form.isAmbiguous(date)) {
      form = one(WrittenForm.ALL);
    }
    return new Made(form.of(date), Optional.of(form.iso(date)), "", Optional.empty());
  }

  /** A source of long ago: no fault. */
  private LocalDate old(LocalDate day) {
    return day.minusYears(3 + random.nextInt(300));
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
