package org.footfault.source.web.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Carries one request to a host and brings back what came of it; never throws for it. */
interface Wire extends AutoCloseable {

  /**
   * Sends a GET, or, where there is a form, a POST.
   *
   * @param headers those that this request has beside the usual ones
   * @param within the time from the look-up of the name to the last byte
   */
  Exchange ask(HttpUrl url, Map<String, String> headers, Optional<String> form, Duration within);

  @Override
  void close();
}
