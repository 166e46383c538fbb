package org.footfault.source.page;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The charset of a body, as browsers find it. */
final class BodyTextTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static String read(byte[] body, String type) {
    return BodyText.of(body, Optional.of(type));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static byte[] after(String ascii, String text, Charset charset) {
    return joined(ascii.getBytes(US_ASCII), text.getBytes(charset));
  }

  @Test
  void a_byte_order_mark_goes_before_all() {
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    assertThat(read(joined(mark, "Élan".getBytes(UTF_8)), "text/html; charset=koi8-r"))
        .isEqualTo("Élan");
    byte[] big = joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, "Élan".getBytes(UTF_16BE));
    byte[] little = joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, "Élan".getBytes(UTF_16LE));
    assertThat(read(big, "text/html; charset=utf-8")).isEqualTo("Élan");
    assertThat(read(little, "text/html; charset=utf-8")).isEqualTo("Élan");
  }

  @Test
  void the_header_goes_before_the_pages_own_word() {
    byte[] body = after("<meta charset=windows-1252>", "Паром", Charset.forName("koi8-r"));
    assertThat(read(body, "text/html; charset=\"KOI8-R\"")).endsWith("Паром");
  }

  @Test
  void a_header_without_a_charset_that_anybody_knows_leaves_it_to_the_page() {
    byte[] body = after("<meta charset=koi8-r>", "Паром", Charset.forName("koi8-r"));
    for (String type :
        new String[] {"text/html", "text/html; charset=x-odd", "text/html; charset="}) {
      assertThat(read(body, type)).endsWith("Паром");
    }
  }

  @Test
  void bytes_that_are_utf_8_are_read_so_whatever_they_are_called() {
    byte[] body = "<meta charset=iso-8859-1>Fähre".getBytes(UTF_8);
    assertThat(read(body, "text/html; charset=latin1")).endsWith("Fähre");
  }

  @Test
  void a_few_letters_of_two_bytes_may_be_utf_8_by_chance_and_are_what_the_page_says() {
    byte[] body = after("<meta charset=gbk>", "联通", Charset.forName("GBK"));
    assertThat(read(body, "text/html")).endsWith("联通");
  }

  @Test
  void utf_16_in_a_meta_tag_means_utf_8_since_its_bytes_could_be_read() {
    byte[] fine = after("<meta charset=utf-16>", "Fähre", UTF_8);
    assertThat(read(fine, "text/html")).endsWith("Fähre");
    assertThat(read("Fähre".getBytes(UTF_16LE), "text/html; charset=utf-16")).isEqualTo("Fähre");
  }

  @Test
  void where_nothing_is_said_it_is_windows_1252() {
    assertThat(read("“Fähre” – €5".getBytes(WINDOWS_1252), "text/html")).isEqualTo("“Fähre” – €5");
    assertThat(read(after("<meta charset=x-user-defined>", "Fähre", WINDOWS_1252), "text/html"))
        .endsWith("Fähre");
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, windows-1252, “Fähre”",
    "latin1, windows-1252, “Fähre”",
    "us-ascii, windows-1252, “Fähre”",
    "l5, windows-1254, “Şehir”",
    "gb2312, GBK, 轮船回来了鎔",
    "x-sjis, windows-31j, ①号フェリー",
    "big5, Big5-HKSCS, 渡輪回來了",
    "euc-kr, x-windows-949, 연락선이 돌아왔다",
    "x-euc-jp, EUC-JP, フェリー",
    "iso-2022-jp, ISO-2022-JP, フェリー",
    "cp1251, windows-1251, Паром",
    "macintosh, x-MacRoman, “Fähre”",
    "windows-874, x-windows-874, เรือ",
    "hebrew, ISO-8859-8, מעבורת",
  })
  void a_label_means_what_it_means_to_browsers(String label, String charset, String text) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    assertThat(read(bytes, "text/html; charset=" + label)).isEqualTo(text);
  }

  @Test
  void a_page_names_its_charset_in_a_meta_tag_and_nowhere_else() {
    String[] heads = {
      "<meta charset='koi8-r'>",
      "<META CHARSET = KOI8-R >",
      "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>",
      "<meta content=\"text/html;charset=koi8-r\" http-equiv=\"content-type\"/>",
      "<!-- <meta charset=windows-1251> --><meta charset=koi8-r>",
      "<a title='<meta charset=windows-1251>'><meta charset=koi8-r>",
      "<meta name=description content='charset=windows-1251'><meta charset=koi8-r>",
      "<meta charset=nobody-knows><meta charset=koi8-r>",
      "<script>" + " ".repeat(3_000) + "</script><meta charset=koi8-r>",
      "<?xml version='1.0' encoding='koi8-r'?>",
    };
    for (String head : heads) {
      assertThat(read(after(head, "Паром", Charset.forName("koi8-r")), "text/html"))
          .as(head)
          .endsWith("Паром");
    }
    assertThat(read(after("<p>charset=koi8-r</p>", "Fähre", WINDOWS_1252), "text/html"))
        .endsWith("Fähre");
  }

  @Test
  void a_meta_tag_goes_before_an_xml_declaration() {
    byte[] body =
        after(
            "<?xml version='1.0' encoding='windows-1251'?><meta charset=koi8-r>",
            "Паром",
            Charset.forName("koi8-r"));
    assertThat(read(body, "text/html")).endsWith("Паром");
  }

  @ParameterizedTest
  @CsvSource({
    "<html lang=ru>, Стена у моря, windows-1251",
    "<html class=a lang='uk-UA'>, Стіна, windows-1251",
    "<html lang=el>, Το τείχος, ISO-8859-7",
    "<html lang=zh-TW>, 海堤之爭, Big5",
    "<html lang=zh-Hans-CN>, 海堤之争, GB18030",
    "<html lang=fr>, Élan, windows-1252",
    "<p lang=ru>, Élan, windows-1252",
  })
  void a_page_that_names_no_charset_has_that_of_its_language(
      String html, String text, String charset) {
    assertThat(read(after(html, text, Charset.forName(charset)), "text/html"))
        .isEqualTo(html + text);
  }
}
