package org.footfault.date;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The dates that web addresses carry: in the path of an article, in the stamp of an archive. */
public final class AddressDates {

  /** The web is younger than this; an older number in a path is none of its dates. */
  private static final int FIRST_YEAR = 1995;

  private static final int LAST_YEAR = 2099;
  private static final List<String> ARCHIVES =
      List.of("web.archive.org", "archive.today", "archive.ph", "archive.is", "archive.org");

  private AddressDates() {}

  /**
   * The day or month of publication in an address’s path, as in {@code /2015/03/31/}, {@code
   * /2015/mar/31/}, {@code /2015-03-31-} and {@code /20150331/}; of an archive’s address, that of
   * the address which it copied. Empty without one, and where several differ.
   */
  public static Optional<PartialDate> published(String address) {
    if (archived(address).isPresent()) {
      int copied = copied(address);
      return copied > 0 ? published(address.substring(copied)) : Optional.empty();
    }
    String path = path(address);
    List<PartialDate> found = new ArrayList<>();
    for (int i = 0; i + 4 <= path.length(); i++) {
      boolean isStart = Letters.isDigit(path.charAt(i)) && i > 0 && isPart(path.charAt(i - 1));
      if (isStart) {
        dateAt(path, i).ifPresent(found::add);
      }
    }
    boolean isOne = found.stream().allMatch(d -> d.agrees(found.get(0)));
    return found.isEmpty() || !isOne
        ? Optional.empty()
        : found.stream()
            .filter(d -> d.day().isPresent())
            .findFirst()
            .or(() -> found.stream().findFirst());
  }

  /**
   * Where the copied address begins in an archive’s: behind the archive’s own path, at a part of it
   * that has a scheme (“/http://”), which an archive may write with one stroke only; −1 if nowhere.
   */
  private static int copied(String address) {
    int from = address.indexOf("://") + 3;
    for (int at = address.indexOf("/http", from); at >= 0; at = address.indexOf("/http", at + 1)) {
      if (address.startsWith(":/", at + 5) || address.startsWith("s:/", at + 5)) {
        return at + 1;
      }
    }
    return -1;
  }

  /** The day on which a web archive made its copy, from the copy’s address. */
  public static Optional<PartialDate> archived(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    int host = lower.indexOf("://");
    String rest = host < 0 ? lower : lower.substring(host + 3);
    if (ARCHIVES.stream().noneMatch(archive -> rest.startsWith(archive + "/"))) {
      return Optional.empty();
    }
    for (String part : rest.split("/", 5)) {
      int digits = 0;
      while (digits < part.length() && Letters.isDigit(part.charAt(digits))) {
        digits++;
      }
      if (digits >= 8 && digits <= 14) {
        return day(part.substring(0, 8));
      }
    }
    return Optional.empty();
  }

  private static String path(String address) {
    int scheme = address.indexOf(":/");
    int host = scheme < 0 ? 0 : scheme + 2;
    while (host < address.length() && address.charAt(host) == '/') {
      host++;
    }
    int slash = address.indexOf('/', host);
    int end = address.length();
    for (char c : new char[] {'?', '#'}) {
      int at = address.indexOf(c);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return slash < 0 || slash >= end ? "" : address.substring(slash, end);
  }

  private static boolean isPart(char c) {
    return c == '/' || c == '-' || c == '_';
  }

  private static Optional<PartialDate> dateAt(String path, int at) {
    int end = digitsEnd(path, at);
    if (end - at == 8 && (end == path.length() || !Character.isLetterOrDigit(path.charAt(end)))) {
      return day(path.substring(at, end));
    }
    if (end - at != 4 || end + 1 >= path.length() || !isPart(path.charAt(end))) {
      return Optional.empty();
    }
    int year = number(path, at, end);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    char separator = path.charAt(end);
    int partEnd = partEnd(path, end + 1);
    int month = month(path.substring(end + 1, partEnd));
    if (month == 0) {
      return Optional.empty();
    }
    boolean hasMore = partEnd < path.length() && path.charAt(partEnd) == separator;
    int dayEnd = hasMore ? digitsEnd(path, partEnd + 1) : partEnd;
    int length = dayEnd - partEnd - 1;
    boolean isDay =
        hasMore
            && (length == 1 || length == 2)
            && (dayEnd == path.length() || !Character.isLetterOrDigit(path.charAt(dayEnd)));
    if (isDay) {
      return PartialDate.ifExists(year, month, number(path, partEnd + 1, dayEnd));
    }
    boolean isMonthPath = separator == '/' && (hasMore || partEnd == path.length());
    return isMonthPath ? Optional.of(PartialDate.of(year, Month.of(month))) : Optional.empty();
  }

  private static int partEnd(String path, int from) {
    int end = from;
    while (end < path.length() && end - from < 12 && Character.isLetterOrDigit(path.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int digitsEnd(String path, int from) {
    int end = from;
    while (end < path.length() && Letters.isDigit(path.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int month(String part) {
    if (part.length() <= 2 && !part.isEmpty() && digitsEnd(part, 0) == part.length()) {
      int month = number(part, 0, part.length());
      return month <= 12 ? month : 0;
    }
    return part.length() == 3 ? Vocabulary.month(Vocabulary.meanings(part)) : 0;
  }

  private static Optional<PartialDate> day(String eight) {
    int year = number(eight, 0, 4);
    return year < FIRST_YEAR || year > LAST_YEAR
        ? Optional.empty()
        : PartialDate.ifExists(year, number(eight, 4, 6), number(eight, 6, 8));
  }

  private static int number(String digits, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + Character.digit(digits.charAt(i), 10);
    }
    return value;
  }
}
