package org.footfault.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.footfault.hostile.HostileWeb.TITLE;
import static org.footfault.hostile.HostileWeb.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Bodies in every charset, depth and type, and bodies that are none of what is said. */
final class OddContents {

  private final HostileWeb web;

  OddContents(HostileWeb web) {
    this.web = web;
  }

  void tell() {
    charsets();
    depths();
    types();
  }

  private void charsets() {
    typed(
        "ok-latin1",
        "ISO 8859-1, as the header says",
        "text/html; charset=ISO-8859-1",
        accented().getBytes(ISO_8859_1));
    typed(
        "ok-cp1252-meta",
        "windows-1252, as the page says",
        "text/html",
        meta("windows-1252").getBytes(Charset.forName("windows-1252")));
    typed(
        "ok-utf8-mislabelled",
        "UTF-8 that is called ISO 8859-1",
        "text/html; charset=ISO-8859-1",
        accented().getBytes(UTF_8));
    typed(
        "ok-utf16-bom",
        "UTF-16 with its mark",
        "text/html",
        ("\uFEFF" + accented()).getBytes(UTF_16LE));
    typed(
        "ok-charset-unknown",
        "a charset that nobody knows",
        "text/html; charset=klingon",
        accented().getBytes(UTF_8));
    typed(
        "ok-charset-quoted",
        "a charset in quotes",
        "text/html; charset=\"utf-8\"",
        accented().getBytes(UTF_8));
    typed(
        "ok-sjis",
        "Shift JIS",
        "text/html; charset=Shift_JIS",
        accented().replace("é", "").getBytes(Charset.forName("Shift_JIS")));
    typed(
        "ok-nul-bytes",
        "bytes NUL in the page",
        "text/html",
        article("a\u0000b ".repeat(300)).getBytes(UTF_8));
    typed(
        "ok-bad-utf8",
        "UTF-8 with broken letters",
        "text/html; charset=utf-8",
        (accented() + "\u00e9").getBytes(ISO_8859_1));
  }

  private static String accented() {
    return article("Le café était fermé. ".repeat(40)).replace("<meta charset=utf-8>", "");
  }

  private static String meta(String charset) {
    return article("Le café “était” fermé. ".repeat(40)).replace("utf-8", charset);
  }

  private void typed(String id, String what, String type, byte[] body) {
    web.row(id, what, url -> web.web().hasFile(url, type, body));
  }

  private void depths() {
    typed(
        "ok-deep-nesting",
        "120,000 elements in each other",
        "text/html",
        (article() + "<div>".repeat(120_000)).getBytes(UTF_8));
    typed(
        "ok-jsonld-huge",
        "JSON-LD of two megabytes",
        "text/html",
        data("[" + "{\"@type\":\"Thing\"},".repeat(100_000) + "{}]"));
    typed("ok-jsonld-deep", "JSON-LD of 100,000 brackets", "text/html", data("[".repeat(100_000)));
    typed(
        "ok-jsonld-broken",
        "JSON-LD that breaks off",
        "text/html",
        data("{\"@type\":\"NewsArticle\",\"headline\":\"The"));
    typed(
        "ok-redos",
        "text that is made to hold a search up",
        "text/html",
        article("(a+)+$ ".repeat(50) + "a".repeat(200_000) + "!").getBytes(UTF_8));
    typed(
        "ok-attributes",
        "an element with 50,000 attributes",
        "text/html",
        (article() + "<p " + "a=b ".repeat(50_000)).getBytes(UTF_8));
    typed(
        "ok-entities",
        "a megabyte of escapes",
        "text/html",
        article("&amp;".repeat(200_000)).getBytes(UTF_8));
  }

  private static byte[] data(String json) {
    return (article() + "<script type='application/ld+json'>" + json + "</script>").getBytes(UTF_8);
  }

  private void types() {
    typed("ok-pdf", "a PDF", "application/pdf", pdf());
    typed(
        "ok-text",
        "plain text",
        "text/plain; charset=utf-8",
        (TITLE + "\n\nThe council met. ".repeat(30)).getBytes(UTF_8));
    typed(
        "ok-image",
        "an image",
        "image/png",
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
    typed("ok-video", "a film", "video/mp4", new byte[4096]);
    typed(
        "ok-download",
        "a file of any kind",
        "application/octet-stream",
        new byte[] {1, (byte) 0xC3, 3, 4, 5});
    typed("ok-zip", "an archive of files", "application/zip", new byte[] {'P', 'K', 3, 4, 20, 0});
    typed("ok-pdf-broken", "a PDF that is none", "application/pdf", "not a PDF".getBytes(UTF_8));
    typed(
        "ok-html-as-text",
        "HTML that is called plain text",
        "text/plain",
        article().getBytes(UTF_8));
    typed(
        "ok-html-as-bytes",
        "HTML that is called bytes",
        "application/octet-stream",
        article().getBytes(UTF_8));
    typed(
        "ok-html-as-pdf", "HTML that is called PDF", "application/pdf", article().getBytes(UTF_8));
    typed(
        "ok-text-as-html",
        "text that is called HTML",
        "text/html",
        (TITLE + ". The council met. ".repeat(30)).getBytes(UTF_8));
    typed("ok-xhtml", "XHTML", "application/xhtml+xml", article().getBytes(UTF_8));
    typed("ok-type-odd", "a type that is none", "???", article().getBytes(UTF_8));
    typed("ok-json", "JSON", "application/json", ("{\"title\":\"" + TITLE + "\"}").getBytes(UTF_8));
    typed(
        "ok-xxe-feed",
        "a feed that wants to read files",
        "application/rss+xml",
        feed().getBytes(UTF_8));
    typed(
        "ok-svg",
        "an image in XML that wants to read files",
        "image/svg+xml",
        feed().getBytes(UTF_8));
  }

  private static String feed() {
    return "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hosts'>"
        + "<!ENTITY a0 'aaaaaaaaaa'><!ENTITY a1 '&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;'>]>"
        + "<rss><channel><title>&x;&a1;</title></channel></rss>";
  }

  private static byte[] pdf() {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText(TITLE);
        content.newLineAtOffset(0, -40);
        content.showText("The council met in the old hall, and the lamps were lit early.");
        content.endText();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
