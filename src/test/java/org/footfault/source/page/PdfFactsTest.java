package org.footfault.source.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.footfault.source.ChosenFacts;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PDFs that are made in the test. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class PdfFactsTest {

  private static final String[] TEXT = {
    "The ferry left the island at nine, in fog, without its captain and without",
    "a light. On 12 May 2014 the council heard of it, and nobody was surprised.",
    "The harbor master said that the lamp had been out since the winter storms.",
  };

  private static PageFacts read(SamplePdf pdf) {
    return PdfFacts.read(pdf.bytes(), Wholeness.WHOLE);
  }

  private static SamplePdf report() {
    return new SamplePdf()
        .print(10, "Port Alder Harbor Board", "March 31, 2015")
        .print(22, "The Night Ferry and", "Its Lights")
        .print(12, "Ann Roe1 and Ben Lim2,*")
        .print(10, TEXT);
  }

  private static String title(PageFacts facts) {
    return ChosenFacts.of(facts).title().map(Fact::value).orElse("");
  }

  private static List<String> authors(PageFacts facts) {
    return ChosenFacts.of(facts).authors().stream().map(Fact::value).toList();
  }

  @Test
  void the_largest_type_of_the_first_page_is_the_title() {
    PageFacts facts = read(report());
    assertThat(title(facts)).isEqualTo("The Night Ferry and Its Lights");
    assertThat(facts.titles()).noneMatch(Fact::isReliable);
  }

  @Test
  void a_title_in_the_properties_that_is_printed_too_is_reliable() {
    PageFacts facts = read(report().about(a -> a.setTitle("The night ferry and its lights")));
    assertThat(title(facts)).isEqualTo("The night ferry and its lights");
    assertThat(facts.titles().get(0).isReliable()).isTrue();
  }

  @Test
  void a_title_in_the_properties_that_is_nowhere_printed_is_the_templates() {
    PageFacts facts = read(report().about(a -> a.setTitle("Annual report template of the board")));
    assertThat(title(facts)).isEqualTo("The Night Ferry and Its Lights");
  }

  @Test
  void names_of_files_and_of_programs_are_no_titles() {
    for (String filled :
        List.of(
            "Microsoft Word - ferry_final3.doc",
            "Untitled-1",
            "ferry.indd",
            "board_2015_03",
            "12")) {
      assertThat(read(report().about(a -> a.setTitle(filled))).titles())
          .extracting(Fact::value)
          .doesNotContain(filled);
    }
  }

  @Test
  void an_xmp_packet_is_read_like_the_properties() {
    String xmp =
        """
        <x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>
        <rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/'>
        <dc:title><rdf:Alt><rdf:li>The Night Ferry and Its Lights</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>Ann Roe</rdf:li><rdf:li>Ben Lim</rdf:li></rdf:Seq></dc:creator>
        </rdf:Description></rdf:RDF></x:xmpmeta>""";
    PageFacts facts = read(report().change(pdf -> xmp(pdf, xmp)));
    assertThat(facts.titles().get(0).origin()).isEqualTo("PDF dc:title");
    assertThat(authors(facts)).containsExactly("Ann Roe", "Ben Lim");
  }

  private static void xmp(PDDocument pdf, String xmp) {
    try {
      pdf.getDocumentCatalog()
          .setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(xmp.getBytes(ISO_8859_1))));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void the_names_below_the_title_are_the_authors() {
    PageFacts facts = read(report());
    assertThat(authors(facts)).containsExactly("Ann Roe", "Ben Lim");
    assertThat(facts.authors()).noneMatch(Fact::isReliable);
  }

  @Test
  void an_author_of_the_properties_who_is_not_printed_is_the_one_who_typed_it() {
    PageFacts facts = read(report().about(a -> a.setAuthor("Office Typist")));
    assertThat(authors(facts)).containsExactly("Ann Roe", "Ben Lim");
    assertThat(
            authors(
                read(
                    new SamplePdf()
                        .print(22, "The Night Ferry")
                        .print(10, "Prepared by Clara Voss for the board")
                        .about(a -> a.setAuthor("Clara Voss")))))
        .containsExactly("Clara Voss");
  }

  @Test
  void the_day_on_the_first_page_is_that_of_the_work_and_days_of_its_text_are_not() {
    PageFacts facts = read(report());
    assertThat(facts.published()).extracting(f -> f.value().iso()).containsExactly("2015-03-31");
    assertThat(facts.published()).noneMatch(Fact::isReliable);
  }

  @Test
  void a_month_alone_is_a_date_too() {
    PageFacts facts =
        read(new SamplePdf().print(22, "The Night Ferry").print(12, "March 2015").print(10, TEXT));
    assertThat(facts.published()).extracting(f -> f.value().iso()).containsExactly("2015-03");
  }

  @Test
  void days_of_the_manuscript_are_not_those_of_publication() {
    PageFacts facts =
        read(
            new SamplePdf()
                .print(22, "The Night Ferry")
                .print(10, "Received 3 March 2014; accepted 9 May 2014")
                .print(10, "Published online: 2 June 2014", "Revised 4 July 2014"));
    assertThat(facts.published()).extracting(f -> f.value().iso()).containsExactly("2014-06-02");
    assertThat(facts.modified()).extracting(f -> f.value().iso()).containsExactly("2014-07-04");
  }

  @Test
  void the_day_on_which_the_file_was_made_is_no_day_of_publication() {
    Calendar made = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    made.set(2021, Calendar.JUNE, 5, 12, 0);
    PageFacts facts = read(report().about(a -> a.setCreationDate(made)));
    assertThat(facts.published()).extracting(f -> f.value().iso()).containsExactly("2015-03-31");
    assertThat(facts.modified())
        .extracting(f -> f.value().iso() + " " + f.origin())
        .containsExactly("2021-06-05 PDF creation date");
  }

  @Test
  void a_scan_has_no_text_that_could_be_verified() {
    PageFacts facts = read(new SamplePdf().about(a -> a.setTitle("The Night Ferry")));
    assertThat(facts.wholeness()).isEqualTo(Wholeness.NONE);
  }

  @Test
  void a_locked_file_tells_nothing_but_one_that_only_may_not_be_changed_is_read() {
    assertThat(read(report().lock("owner", "reader"))).isEqualTo(PageFacts.none());
    assertThat(title(read(report().lock("owner", "")))).isEqualTo("The Night Ferry and Its Lights");
  }

  @Test
  void of_a_book_of_10_000_pages_a_part_is_read() {
    SamplePdf book = report();
    for (int i = 0; i < 10_000; i++) {
      book.turn();
      if (i % 100 == 0) {
        book.print(10, "Leaf " + i);
      }
    }
    PageFacts facts = read(book);
    assertThat(facts.wholeness()).isEqualTo(Wholeness.PART);
    assertThat(facts.text()).contains("Leaf 900").doesNotContain("Leaf 9000");
  }

  @Test
  void a_broken_table_is_repaired_or_the_file_tells_nothing() {
    byte[] sound = report().bytes();
    String text = new String(sound, ISO_8859_1);
    byte[] broken = text.replaceFirst("startxref\\s+\\d+", "startxref 7").getBytes(ISO_8859_1);
    assertThat(title(PdfFacts.read(broken, Wholeness.WHOLE)))
        .isEqualTo("The Night Ferry and Its Lights");
    assertThat(PdfFacts.read(Arrays.copyOf(sound, 400), Wholeness.PART).text()).isEmpty();
  }

  @Test
  void changed_bytes_throw_nothing() {
    byte[] sound = report().about(a -> a.setTitle("The night ferry")).bytes();
    Random random = new Random(20150331);
    for (int i = 0; i < 300; i++) {
      byte[] changed = sound.clone();
      for (int j = 0; j < 1 + i / 10; j++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      assertThat(PdfFacts.read(changed, Wholeness.WHOLE).text()).isNotNull();
    }
  }

  @Test
  void what_unpacks_to_more_than_memory_is_not_unpacked() {
    byte[] zeros = deflated(new byte[70 << 20]);
    assertThat(PdfBulk.isSound(streamed("/Filter /FlateDecode", zeros))).isFalse();
    assertThat(PdfBulk.isSound(streamed("/Type /ObjStm /N 1 /Filter [/FlateDecode]", zeros)))
        .isFalse();
    assertThat(
            PdfBulk.isSound(
                streamed("/Filter [/FlateDecode /FlateDecode]", deflated(new byte[10]))))
        .isFalse();
    assertThat(PdfBulk.isSound(streamed("/Filter [/AHx /Fl]", hex(zeros)))).isFalse();
    assertThat(PdfBulk.isSound(streamed("/Filter [/AHx /Fl]", hex(deflated(new byte[9])))))
        .isTrue();
    assertThat(PdfFacts.read(streamed("/Filter /FlateDecode", zeros), Wholeness.WHOLE))
        .isEqualTo(PageFacts.none());
    assertThat(PdfBulk.isSound(report().bytes())).isTrue();
  }

  private static byte[] streamed(String dictionary, byte[] data) {
    byte[] head =
        ("%PDF-1.7\n4 0 obj\n<< " + dictionary + " /Length " + data.length + " >>\nstream\n")
            .getBytes(ISO_8859_1);
    byte[] all = Arrays.copyOf(head, head.length + data.length);
    System.arraycopy(data, 0, all, head.length, data.length);
    return all;
  }

  private static byte[] deflated(byte[] plain) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(plain);
    deflater.finish();
    byte[] packed = new byte[plain.length / 100 + 1_000];
    int length = deflater.deflate(packed);
    assertThat(deflater.finished()).isTrue();
    deflater.end();
    return Arrays.copyOf(packed, length);
  }

  private static byte[] hex(byte[] plain) {
    return (java.util.HexFormat.of().formatHex(plain) + ">").getBytes(ISO_8859_1);
  }

  @Test
  void a_file_that_lies_in_itself_is_left() {
    StringBuilder kids =
        new StringBuilder("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n");
    for (int i = 2; i < 20_000; i++) {
      kids.append(i).append(" 0 obj << /Type /Pages /Count 1 /Kids [").append(i + 1);
      kids.append(" 0 R] >> endobj\n");
    }
    kids.append("20000 0 obj << /Type /Pages /Count 1 /Kids [2 0 R] >> endobj\n");
    kids.append("trailer << /Root 1 0 R /Size 20001 >>\n%%EOF");
    assertThat(PdfFacts.read(kids.toString().getBytes(ISO_8859_1), Wholeness.WHOLE).text())
        .isEmpty();
    String form =
        "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
            + "2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj\n"
            + "3 0 obj << /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources 5 0 R >> endobj\n"
            + "4 0 obj << /Length 13 >> stream\n/F Do /F Do \nendstream endobj\n"
            + "5 0 obj << /XObject << /F 6 0 R >> >> endobj\n"
            + "6 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources 5 0 R"
            + " /Length 13 >> stream\n/F Do /F Do \nendstream endobj\n"
            + "trailer << /Root 1 0 R /Size 7 >>\n%%EOF";
    assertThat(PdfFacts.read(form.getBytes(ISO_8859_1), Wholeness.WHOLE).text()).isEmpty();
  }

  @Test
  void an_empty_property_says_nothing() {
    PDDocumentInformation none = new PDDocumentInformation();
    none.setTitle("  ");
    assertThat(read(report().change(pdf -> pdf.setDocumentInformation(none))).titles())
        .extracting(Fact::origin)
        .containsExactly("largest type on the first page");
  }
}
