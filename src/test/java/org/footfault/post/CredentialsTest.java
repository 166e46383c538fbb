package org.footfault.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CredentialsTest {

  @Test
  void a_password_in_an_address_is_masked_where_it_stands() {
    assertThat(masked("See https://ann:s3cr%40t@files.example/a, and http://b:x@c.example."))
        .isEqualTo("See https://ann:********@files.example/a, and http://b:*@c.example.");
  }

  @Test
  void a_port_a_letter_and_a_time_are_no_password() {
    String plain = "https://files.example:8080/a@b, mail ann:x@files.example, at 10:30 @ home";
    assertThat(masked(plain)).isEqualTo(plain);
  }

  private static String masked(String post) {
    return new String(
        Credentials.masked(post.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }
}
