package org.footfault.source.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * How much a PDF holds when its streams are unpacked. PDFBox unpacks each into memory whole, and a
 * thousand bytes can hold a million; so what unpacks to too much is found before PDFBox sees it.
 * The streams are found by their keyword, without trust in any table of the file. Of a file that is
 * locked without a password, packed parts cannot be seen here.
 */
final class PdfBulk {

  /** The most that one stream may unpack to, in bytes: an image of 20 million coloured points. */
  private static final long MOST_OF_ONE = 64 << 20;

  /** The most that all streams but images may unpack to, in bytes. */
  private static final long MOST_OF_ALL = 256 << 20;

  /** As much as is looked at for the dictionary before a stream, in bytes. */
  private static final int LONGEST_DICTIONARY = 1 << 14;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** Takes “/Filter /FlateDecode” and “/Filter [/A85 /Fl]”; refuses “/Filter 12 0 R”. */
  private static final Pattern FILTER =
      Pattern.compile("/Filter\\s*+(?:\\[([^\\]]{0,200}+)\\]|(/\\w++))");

  private static final Pattern NAME = Pattern.compile("/(\\w++)");

  private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*+/Image\\b");

  private final byte[] body;
  private long all;

  private PdfBulk(byte[] body) {
    this.body = body;
  }

  /** Whether the streams of a PDF can be unpacked without harm. */
  static boolean isSound(byte[] body) {
    PdfBulk bulk = new PdfBulk(body);
    int at = bulk.next(0);
    while (at >= 0) {
      if (!bulk.isSound(at)) {
        return false;
      }
      at = bulk.next(at + STREAM.length);
    }
    return true;
  }

  /** Where the next keyword that opens a stream stands, or -1. */
  private int next(int from) {
    for (int i = from; i < body.length - STREAM.length - 1; i++) {
      if (body[i] == 's' && isKeyword(i)) {
        byte after = body[i + STREAM.length];
        boolean closes = i > 2 && body[i - 1] == 'd' && body[i - 2] == 'n' && body[i - 3] == 'e';
        if (!closes && (after == '\r' || after == '\n')) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean isKeyword(int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (body[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isSound(int keyword) {
    int start = keyword + STREAM.length;
    start += body[start] == '\r' && body[start + 1] == '\n' ? 2 : 1;
    String dictionary = dictionary(keyword);
    List<String> filters = filters(dictionary);
    long packing = filters.stream().filter(PdfBulk::packs).count();
    if (packing > 1) {
      return false; // nobody packs twice but to hide how much there is
    }
    long size = filters.size() > 1 || isLzw(filters) ? decoded(start, filters) : inflated(start);
    all += IMAGE.matcher(dictionary).find() ? 0 : size;
    return size <= MOST_OF_ONE && all <= MOST_OF_ALL;
  }

  private String dictionary(int keyword) {
    int from = Math.max(0, keyword - LONGEST_DICTIONARY);
    String before = new String(body, from, keyword - from, StandardCharsets.ISO_8859_1);
    return before.substring(Math.max(0, before.lastIndexOf(" obj")));
  }

  private static List<String> filters(String dictionary) {
    List<String> names = new ArrayList<>();
    Matcher filter = FILTER.matcher(dictionary);
    if (filter.find()) {
      Matcher name = NAME.matcher(filter.group());
      name.find(); // the key itself
      while (name.find()) {
        names.add(name.group(1));
      }
    }
    return names;
  }

  private static boolean packs(String filter) {
    return switch (filter) {
      case "FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL" -> true;
      default -> false;
    };
  }

  private static boolean isLzw(List<String> filters) {
    return filters.contains("LZWDecode") || filters.contains("LZW");
  }

  /** To how much the bytes inflate; 0 where they are not packed in this way. */
  private long inflated(int start) {
    if ((body[start] & 0x0F) != 8) {
      return 0;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(body, start, body.length - start);
      byte[] part = new byte[1 << 15];
      long size = 0;
      int read = inflater.inflate(part);
      while (read > 0 && size <= MOST_OF_ONE) {
        size += read;
        read = inflater.inflate(part);
      }
      return size + read;
    } catch (DataFormatException e) {
      return 0; // no stream, or a broken one, which PDFBox gives up at the same place
    } finally {
      inflater.end();
    }
  }

  /** The same through several filters; images’ own filters unpack to no text and count nothing. */
  private long decoded(int start, List<String> filters) {
    InputStream data = new ByteArrayInputStream(body, start, body.length - start);
    Bounded out = new Bounded();
    try {
      for (String filter : filters) {
        if (filter.startsWith("DCT") || filter.startsWith("JPX") || filter.startsWith("CCITT")) {
          return out.size;
        }
        out = new Bounded();
        FilterFactory.INSTANCE
            .getFilter(COSName.getPDFName(filter))
            .decode(data, out, new COSDictionary(), 0);
        data = new ByteArrayInputStream(out.bytes());
      }
    } catch (IOException | RuntimeException e) {
      return out.size;
    }
    return out.size;
  }

  /** Takes bytes up to the most that one stream may have. */
  private static final class Bounded extends OutputStream {

    private final java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    private long size;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] part, int from, int length) throws IOException {
      size += length;
      if (size > MOST_OF_ONE) {
        throw new IOException("a stream unpacks to more than " + MOST_OF_ONE + " bytes");
      }
      bytes.write(part, from, length);
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }
}
