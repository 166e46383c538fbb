package org.footfault.source.web.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.footfault.source.web.Web;
import org.footfault.source.web.WebSettings;

/** A name service that says what it is told to say of each name. */
public final class NamedHosts {

  private final Map<String, Lookup> names = new ConcurrentHashMap<>();

  /** What comes of one look-up. */
  @FunctionalInterface
  public interface Lookup {

    /** The addresses of a name, as numbers. */
    String[] of(String name) throws UnknownHostException;
  }

  /** Tells what comes of looking a name up. */
  public void tell(String name, Lookup lookup) {
    names.put(name, lookup);
  }

  /** The web as it is, but for its names. */
  public Web open(WebSettings settings, InstantSource clock) {
    return new OkHttpWeb(settings, clock, this::addresses);
  }

  private InetAddress[] addresses(String asked) throws UnknownHostException {
    String name = asked.endsWith(".") ? asked.substring(0, asked.length() - 1) : asked;
    Lookup lookup = names.get(name);
    if (lookup == null) {
      throw new UnknownHostException(name + ": Name or service not known");
    }
    String[] numbers = lookup.of(name);
    InetAddress[] addresses = new InetAddress[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      addresses[i] = InetAddress.getByAddress(name, InetAddress.getByName(numbers[i]).getAddress());
    }
    return addresses;
  }
}
