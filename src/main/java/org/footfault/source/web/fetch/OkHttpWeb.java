package org.footfault.source.web.fetch;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.footfault.source.web.AddressGuard;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Journey;
import org.footfault.source.web.Request;
import org.footfault.source.web.Web;
import org.footfault.source.web.WebSettings;
import org.footfault.source.web.polite.PoliteWeb;

/**
 * The web itself. Each address is asked for once, with GET; nothing is tried again here (see {@link
 * PoliteWeb}).
 *
 * <p>Only http and https addresses outside private networks are opened, at every hop ({@link
 * WebSettings#allowed} makes exceptions). Credentials in an address are neither sent nor recorded.
 */
public final class OkHttpWeb implements Web {

  private final WebSettings settings;
  private final InstantSource clock;
  private final AddressGuard guard;
  private final HostSlots slots;
  private final Wire wire;

  /**
   * Opens no connection yet.
   *
   * @param clock tells when an answer came; time limits are kept by a clock of their own
   */
  public OkHttpWeb(WebSettings settings, InstantSource clock) {
    this(settings, clock, GuardedDns.Names.system());
  }

  OkHttpWeb(WebSettings settings, InstantSource clock, GuardedDns.Names names) {
    this.settings = settings;
    this.clock = clock;
    this.guard = new AddressGuard(settings.allowed());
    this.slots = new HostSlots(settings.hostLimit());
    this.wire = new OkHttpWire(settings, guard, names);
  }

  @Override
  public Answer get(URI address) {
    return get(Request.of(address), Optional.empty());
  }

  @Override
  public Answer get(Request request) {
    return get(request, Optional.empty());
  }

  @Override
  public Answer get(URI address, Answer.Reply earlier) {
    return get(Request.of(address), Optional.of(earlier));
  }

  private Answer get(Request request, Optional<Answer.Reply> earlier) {
    Journey journey = journey(request, earlier);
    Optional<Answer> end = journey.goOn();
    while (end.isEmpty()) {
      end = journey.goOn();
    }
    return end.get();
  }

  @Override
  public Journey journey(Request request, Optional<Answer.Reply> earlier) {
    URI address = request.address();
    if (address.toString().length() > LongestAddress.LETTERS) {
      return Journey.direct(address, () -> LongestAddress.refused(address, clock));
    }
    HttpUrl url = HttpUrl.parse(address.toString());
    return url == null
        ? Journey.direct(address, () -> Chain.notOfTheWeb(address, clock))
        : new Chain(wire, guard, slots, settings, clock, request, earlier, url);
  }

  @Override
  public void close() {
    wire.close();
  }
}
