package org.footfault.source.visit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import org.footfault.source.page.PageReader;
import org.footfault.source.web.WebSettings;
import org.footfault.source.web.fetch.OkHttpWeb;
import org.footfault.testweb.FakeWeb;

/** Reads the sources of a fake web with its own settings, on one day of 2016. */
final class FakeWebReader {

  private static final Instant NOW = Instant.parse("2016-10-20T12:00:00Z");

  private FakeWebReader() {}

  static SourceReader of(FakeWeb web, ExecutorService threads) {
    WebSettings settings = web.settings().build();
    return new SourceReader(
        new OkHttpWeb(settings, InstantSource.fixed(NOW)),
        settings,
        new PageReader()::read,
        threads);
  }
}
