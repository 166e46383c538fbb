package org.footfault.source.web;

import java.time.Duration;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Carries one request to a host and brings back what came of it; never throws for it. */
interface Wire extends AutoCloseable {

  /**
   * Sends a GET.
   *
   * @param cookies the header of that name
   * @param within the time from the look-up of the name to the last byte
   */
  Exchange ask(HttpUrl url, Optional<String> cookies, Duration within);

  @Override
  void close();
}
