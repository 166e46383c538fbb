package org.footfault.source.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.Era;
import java.time.chrono.IsoChronology;
import java.time.chrono.IsoEra;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.time.chrono.MinguoChronology;
import java.time.chrono.MinguoEra;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as they are printed in East Asia, also in years of a Japanese era or of the Republic. */
final class EasternDate {

  /** How an era counts its years. */
  private record Count(Chronology calendar, Era era) {}

  private static final Map<String, Count> ERAS =
      Map.of(
          "", new Count(IsoChronology.INSTANCE, IsoEra.CE),
          "明治", new Count(JapaneseChronology.INSTANCE, JapaneseEra.MEIJI),
          "大正", new Count(JapaneseChronology.INSTANCE, JapaneseEra.TAISHO),
          "昭和", new Count(JapaneseChronology.INSTANCE, JapaneseEra.SHOWA),
          "平成", new Count(JapaneseChronology.INSTANCE, JapaneseEra.HEISEI),
          "令和", new Count(JapaneseChronology.INSTANCE, JapaneseEra.REIWA),
          "民國", new Count(MinguoChronology.INSTANCE, MinguoEra.ROC),
          "民国", new Count(MinguoChronology.INSTANCE, MinguoEra.ROC));

  /** Takes “2015年3月31日”, “平成27年3月31日” and “2015년 3월 31일”; refuses “2015年”. */
  private static final Pattern DAY =
      Pattern.compile(
          "(明治|大正|昭和|平成|令和|民[國国]|)\\s?(?<!\\p{Nd})(元|\\p{Nd}{1,4})\\s?[年년]\\s?(\\p{Nd}{1,2})\\s?[月월]\\s?(\\p{Nd}{1,2})\\s?[日일]");

  /** An era’s years have fewer digits. */
  private static final int FIRST_FULL_YEAR = 1000;

  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2100;

  /** So many years before ours the Buddhist era begins, as Thailand counts it. */
  private static final int BUDDHIST = 543;

  private EasternDate() {}

  /** The first such day in the text. */
  static Optional<LocalDate> read(String text) {
    if (text.indexOf('日') < 0 && text.indexOf('일') < 0) {
      return Optional.empty();
    }
    Matcher m = DAY.matcher(text);
    return m.find()
        ? day(m.group(1), m.group(2), Integer.parseInt(m.group(3)), Integer.parseInt(m.group(4)))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String era, String year, int month, int day) {
    int number = year.equals("元") ? 1 : Integer.parseInt(year);
    Count count = ERAS.get(era);
    if (count == null || (era.isEmpty() && number < FIRST_FULL_YEAR)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.from(count.calendar().date(count.era(), number, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The year as the West counts it, where it can only be one of the Buddhist era, as Thailand
   * counts: 2558 is 2015.
   */
  static int western(int year) {
    boolean buddhist = year >= FIRST_YEAR + BUDDHIST && year < LAST_YEAR + BUDDHIST;
    return buddhist ? year - BUDDHIST : year;
  }
}
