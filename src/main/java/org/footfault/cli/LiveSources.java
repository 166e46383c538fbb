package org.footfault.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.footfault.Footfault;
import org.footfault.config.Settings;
import org.footfault.config.SettingsException;
import org.footfault.source.Source;
import org.footfault.source.web.MemorySettings;
import org.footfault.text.Address;

/** Visits addresses that a person asks about, by the rules of an audit; nothing is remembered. */
final class LiveSources {

  private final Surroundings around;
  private final NetworkOptions network;

  LiveSources(Surroundings around, NetworkOptions network) {
    this.around = around;
    this.network = network;
  }

  /** Whether what was written names a page of the web, not a file. */
  static boolean isAddress(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /** What is found at each address, several hosts at a time. */
  Map<Address, Source> visit(List<Address> addresses) throws Failure, SettingsException {
    if (network.offline().orElse(false)) {
      throw Failure.usage("--offline and an address do not go together; save the page first");
    }
    if (network.isArchiving()) {
      throw Failure.usage("--archive goes with audit; here nothing is given to an archive");
    }
    AuditSettings settings = new AuditSettings(around, Optional.of(Settings.NONE));
    Settings wanted = network.into(Settings.builder()).offline(Optional.of(false)).build();
    Settings all = settings.over(wanted).settings();
    LocalDate today = LocalDate.now(around.clock());
    try (Footfault footfault =
        new Footfault(settings.options(all, MemorySettings.none(), today), around.clock())) {
      return footfault.visit(addresses);
    }
  }
}
