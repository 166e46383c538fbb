package org.footfault.source.web.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import org.footfault.source.Source.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenFilesTest {

  private static final String LIMITS =
      """
      Limit                     Soft Limit           Hard Limit           Units
      Max processes             95512                95512                processes
      Max open files            %s                   %s                   files
      """;

  @ParameterizedTest
  @CsvSource({"64, 20, 9", "256, 20, 73", "16, 20, 1", "1048576, 20, 512", "unlimited, 20, 512"})
  void no_more_requests_are_made_than_files_may_be_opened(String limit, int open, int requests) {
    assertThat(OpenFiles.requests(512, LIMITS.formatted(limit, limit), open)).isEqualTo(requests);
  }

  @Test
  void a_system_that_tells_no_limits_has_none() {
    assertThat(OpenFiles.requests(512, "", 20)).isEqualTo(512);
  }

  @Test
  void too_many_open_files_are_a_fault_of_this_machine_and_of_no_host() {
    IOException wrapped = new IOException("failed", new SocketException("Too many open files"));
    for (IOException e : new IOException[] {wrapped, new SocketException("Too many open files")}) {
      assertThat(Diagnosis.of(e, false))
          .isInstanceOfSatisfying(
              Exchange.Trouble.class,
              trouble -> {
                assertThat(trouble.fault()).isEqualTo(Fault.NETWORK);
                assertThat(trouble.detail()).contains("ulimit");
              });
    }
  }
}
