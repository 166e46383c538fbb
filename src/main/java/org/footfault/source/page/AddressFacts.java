package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day in the page's address, and its host. */
@AutoService(FactReader.class)
public final class AddressFacts implements FactReader {

  /** Takes “/2015/03/31/” and “/2015-03-31”; refuses “/2023/10/3-fragen”. */
  private static final Pattern DAY =
      Pattern.compile("/((?:19|20)\\d\\d)([-/_])(\\d{1,2})\\2(\\d{1,2})(?=/|$|[-_.]\\D)");

  @Override
  public String name() {
    return "address";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    String path = page.address().getPath();
    if (path != null) {
      Matcher day = DAY.matcher(path);
      if (day.find() && !isSlugNumber(path, day)) {
        found.published(day.group(1) + "-" + day.group(3) + "-" + day.group(4), "address", 0.84);
      }
    }
    String host = page.address().getHost();
    if (host != null) {
      found.publisher(host.replaceFirst("^www\\.", ""), "host", 0.3);
    }
  }

  /** A number that starts a slug's word is no day. */
  private static boolean isSlugNumber(String path, Matcher day) {
    return day.group(2).equals("/") && day.end() < path.length() && path.charAt(day.end()) == '-';
  }
}
