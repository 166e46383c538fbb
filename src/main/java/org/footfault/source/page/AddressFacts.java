package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.date.AddressDates;
import org.footfault.date.PartialDate;

/** Reads the day in the page's address, and its host. */
@AutoService(FactReader.class)
public final class AddressFacts implements FactReader {

  /** Takes “/2015/03/31/” and “/2015-03-31”; refuses “/2023/10/3-fragen”. */
  private static final Pattern DAY =
      Pattern.compile("/((?:19|20)\\d\\d)([-/_])(\\d{1,2})\\2(\\d{1,2})(?=/|$|[-_.]\\D)");

  /** Takes “/31-03-2015-ferry”; refuses “/31-03-15”. */
  private static final Pattern DAY_FIRST =
      Pattern.compile("/([0-3]?\\d)[-.]([01]?\\d)[-.](20\\d\\d)(?=/|$|-\\D)");

  /** Takes “/2015/march/31/” and “/2015/mar/31”; refuses “/2015/harbor/31”. */
  private static final Pattern MONTH_NAMED =
      Pattern.compile("/((?:19|20)\\d\\d)/(\\p{L}{3,9})/(\\d{1,2})(?=/|$)");

  /** Takes “/2015/08/150803-office-heat/”; refuses “/2015/08/150903-” and “/2015/08/15080-”. */
  private static final Pattern DAY_AGAIN =
      Pattern.compile("/(?:19|20)(\\d\\d)/(\\d\\d)/(\\1\\2([0-3]\\d))(?=[-_/])");

  @Override
  public String name() {
    return "address";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    String path = page.address().getPath();
    if (path != null) {
      day(path, page.address().toString()).ifPresent(day -> found.published(day, "address", 0.84));
    }
    String host = page.address().getHost();
    if (host != null) {
      found.publisher(host.replaceFirst("^www\\.", ""), "host", 0.3);
    }
  }

  /** The day in a path, where its year, month and day are parts of it. */
  static Optional<String> dayIn(String path) {
    Matcher day = DAY.matcher(path);
    return day.find() ? Optional.of(iso(day)) : Optional.empty();
  }

  private static String iso(Matcher day) {
    return day.group(1) + "-" + day.group(3) + "-" + day.group(4);
  }

  private static Optional<String> day(String path, String page) {
    Matcher day = DAY.matcher(path);
    if (day.find()) {
      return isSlugNumber(path, day) ? Optional.empty() : Optional.of(iso(day));
    }
    Matcher again = DAY_AGAIN.matcher(path);
    if (again.find()) {
      return Optional.of("20" + again.group(1) + "-" + again.group(2) + "-" + again.group(4));
    }
    Matcher dayFirst = DAY_FIRST.matcher(path);
    if (dayFirst.find()) {
      return Optional.of(dayFirst.group(3) + "-" + dayFirst.group(2) + "-" + dayFirst.group(1));
    }
    Matcher named = MONTH_NAMED.matcher(path);
    if (named.find() && MonthNames.number(named.group(2)) > 0) {
      return Optional.of(named.group(3) + " " + named.group(2) + " " + named.group(1));
    }
    return AddressDates.published(page)
        .filter(d -> d.precision() == PartialDate.Precision.DAY)
        .map(PartialDate::iso);
  }

  /** A number that starts a slug's word is no day. */
  private static boolean isSlugNumber(String path, Matcher day) {
    return day.group(2).equals("/") && day.end() < path.length() && path.charAt(day.end()) == '-';
  }
}
