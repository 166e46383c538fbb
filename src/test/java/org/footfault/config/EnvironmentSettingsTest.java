package org.footfault.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnvironmentSettingsTest {

  @Test
  void a_variable_is_a_key_in_capitals() throws Exception {
    Settings settings =
        new EnvironmentSettings(
                Map.of(
                    "FOOTFAULT_FAIL_ON", "never",
                    "FOOTFAULT_OFFLINE", "1",
                    "FOOTFAULT_STRICT", "false",
                    "FOOTFAULT_TIMEOUT", "500ms",
                    "FOOTFAULT_REPORTS", "none",
                    "FOOTFAULT_PROXY", "http://p.example:1",
                    "FOOTFAULT_CA_CERTIFICATE", "ca.pem",
                    "FOOTFAULT_ARCHIVES", "none",
                    "FOOTFAULT_ALLOW_PRIVATE", "10.0.0.0/8, 127.0.0.1"))
            .read();
    assertThat(settings.failOn()).contains(FailOn.NEVER);
    assertThat(settings.offline()).contains(true);
    assertThat(settings.strict()).contains(false);
    assertThat(settings.timeout()).contains(Duration.ofMillis(500));
    assertThat(settings.reports()).contains(Settings.NONE);
    assertThat(settings.proxy()).contains("http://p.example:1");
    assertThat(settings.caCertificate()).contains("ca.pem");
    assertThat(settings.allowPrivate()).containsExactly("10.0.0.0/8", "127.0.0.1");
    assertThat(settings.archives()).containsExactly(Settings.NONE);
  }

  @Test
  void an_empty_variable_says_nothing() throws Exception {
    assertThat(new EnvironmentSettings(Map.of("FOOTFAULT_FAIL_ON", " ")).read())
        .isEqualTo(Settings.none());
  }

  @ParameterizedTest
  @CsvSource({"FOOTFAULT_FAIL_ON,all", "FOOTFAULT_OFFLINE,maybe", "FOOTFAULT_TIMEOUT,soon"})
  void a_wrong_value_is_refused_with_the_variables_name(String variable, String value) {
    assertThatThrownBy(() -> new EnvironmentSettings(Map.of(variable, value)).read())
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("the environment variable " + variable + " must be ");
  }

  @Test
  void the_common_proxy_is_the_one_for_https_in_small_letters_first() {
    assertThat(new EnvironmentSettings(Map.of("HTTP_PROXY", "http://a:1")).commonProxy())
        .contains("http://a:1");
    assertThat(
            new EnvironmentSettings(
                    Map.of(
                        "HTTP_PROXY", "http://a:1",
                        "HTTPS_PROXY", "http://b:1",
                        "https_proxy", "http://c:1"))
                .commonProxy())
        .contains("http://c:1");
    assertThat(new EnvironmentSettings(Map.of()).commonProxy()).isEmpty();
  }

  @Test
  void hosts_without_a_proxy_are_parted_by_commas() {
    assertThat(
            new EnvironmentSettings(Map.of("NO_PROXY", "a.example, .b.example,")).proxyExceptions())
        .containsExactly("a.example", ".b.example");
  }
}
