package org.footfault.source.archive;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Answer.Reply;

/**
 * An address at which an archive of the Wayback Machine's kind shows a capture: {@code
 * https://web.archive.org/web/20150402081501id_/http://courier.example/ferry}.
 *
 * @param before what stands before the moment
 * @param moment 4 to 14 digits
 * @param original the address that was captured
 */
public record Replay(String before, String moment, URI original) {

  /** Takes the address above; refuses {@code https://web.archive.org/web/2015*}{@code /a}. */
  private static final Pattern FORM =
      Pattern.compile("(https?://[^?#]*?/)(\\d{4,14})(?:[a-z]{2}_)?/(https?:/.+)");

  private static final Pattern ONE_SLASH = Pattern.compile("^(https?):/(?=[^/])");

  /** Reads an address; empty if it is not one of a capture. */
  public static Optional<Replay> of(URI address) {
    Matcher form = FORM.matcher(address.toString());
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      URI original = URI.create(ONE_SLASH.matcher(form.group(3)).replaceFirst("$1://"));
      return original.getHost() == null
          ? Optional.empty()
          : Optional.of(new Replay(form.group(1), form.group(2), original));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The address that was captured, if this is one of an archive; else the address itself. */
  public static URI original(URI address) {
    return of(address).map(Replay::original).orElse(address);
  }

  /** The day of the capture that an address of an archive names. */
  public static Optional<LocalDate> day(URI address) {
    return of(address).flatMap(Replay::day);
  }

  /**
   * The day of the capture that an archive answered with, as it says itself or its address does.
   */
  public static Optional<LocalDate> day(URI address, Answer answer) {
    Optional<LocalDate> said =
        answer instanceof Reply reply
            ? reply.header("memento-datetime").flatMap(Replay::dayOf)
            : Optional.empty();
    return said.or(() -> day(address));
  }

  /** Where people see the capture. */
  URI shown() {
    return URI.create(before + moment + "/" + original);
  }

  /** The day of the capture; empty for digits that are none. */
  public Optional<LocalDate> day() {
    if (moment.length() < 8) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(moment.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The capture that an answer is. None: an answer of the archive itself, which lacks the header
   * {@code Memento-Datetime} (RFC 7089); a capture of an error; one of a redirect to elsewhere.
   */
  static Optional<Capture> capture(Answer answer, URI wanted) {
    if (!(answer instanceof Reply reply)
        || reply.visit().status() != 200
        || reply.body().length == 0) {
      return Optional.empty();
    }
    Optional<Replay> replay = of(reply.visit().arrived());
    Optional<LocalDate> day = reply.header("memento-datetime").flatMap(Replay::dayOf);
    boolean same = replay.isEmpty() || isSame(replay.get().original(), wanted);
    if (day.isEmpty() || !same) {
      return Optional.empty();
    }
    URI shown = replay.map(Replay::shown).orElse(reply.visit().arrived());
    return Optional.of(
        new Capture(shown, replay.map(Replay::original).orElse(wanted), day.get(), reply));
  }

  private static Optional<LocalDate> dayOf(String header) {
    try {
      Instant moment = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header.strip()));
      return Optional.of(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether two addresses are one to an archive: the scheme, www., case and a port are nothing. */
  static boolean isSame(URI a, URI b) {
    return key(a).equals(key(b));
  }

  private static String key(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return host.replaceFirst("^www\\d*\\.", "")
        + path.replaceFirst("/+$", "").toLowerCase(Locale.ROOT)
        + query.toLowerCase(Locale.ROOT);
  }
}
