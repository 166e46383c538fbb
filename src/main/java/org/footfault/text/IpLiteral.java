package org.footfault.text;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * An internet address written as such, in every spelling that some client understands: after the
 * URL Standard's IPv4 parser, {@code 127.1}, {@code 0x7f.0.0.1}, {@code 0177.0.0.1} and {@code
 * 2130706433} all are 127.0.0.1.
 */
public final class IpLiteral {

  private static final int PARTS = 4;

  private IpLiteral() {}

  /** The address that a host, with or without the brackets of IPv6, writes out. */
  public static Optional<InetAddress> parse(String host) {
    String text = host.startsWith("[") && host.endsWith("]") ? inner(host) : host;
    if (text.indexOf(':') >= 0) {
      return sixteenBytes(text);
    }
    return fourBytes(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
  }

  /** Whether the last label is a number, so that the host can only be an address or a mistake. */
  public static boolean endsInNumber(String host) {
    String text = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    String last = text.substring(text.lastIndexOf('.') + 1);
    return !last.isEmpty()
        && (last.chars().allMatch(c -> c >= '0' && c <= '9') || number(last) >= 0);
  }

  private static String inner(String host) {
    return host.substring(1, host.length() - 1);
  }

  private static Optional<InetAddress> sixteenBytes(String text) {
    int zone = text.indexOf('%');
    String address = zone < 0 ? text : text.substring(0, zone);
    boolean plain =
        address.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == ':' || c == '.');
    // With a colon in it, Java reads it as an address or fails; it never asks the name service.
    return plain ? address(address) : Optional.empty();
  }

  private static Optional<InetAddress> address(String literal) {
    try {
      return Optional.of(InetAddress.getByName("[" + literal + "]"));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  private static Optional<InetAddress> fourBytes(String text) {
    String[] parts = text.split("\\.", -1);
    if (text.isEmpty() || parts.length > PARTS) {
      return Optional.empty();
    }
    long value = 0;
    for (int i = 0; i < parts.length; i++) {
      long part = number(parts[i]);
      boolean last = i == parts.length - 1;
      long most = last ? (1L << (8 * (PARTS - i))) - 1 : 255;
      if (part < 0 || part > most) {
        return Optional.empty();
      }
      value += last ? part : part << (8 * (PARTS - 1 - i));
    }
    byte[] bytes = {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    try {
      return Optional.of(InetAddress.getByAddress(bytes));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("4 bytes are always an address", e);
    }
  }

  /** Decimal, octal with a leading 0, or hexadecimal with a leading 0x; -1 for anything else. */
  private static long number(String part) {
    int radix = 10;
    String digits = part;
    if (part.startsWith("0x") || part.startsWith("0X")) {
      radix = 16;
      digits = part.substring(2);
    } else if (part.length() > 1 && part.startsWith("0")) {
      radix = 8;
      digits = part.substring(1);
    }
    if (digits.isEmpty()) {
      return radix == 16 ? 0 : -1;
    }
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      if (digit < 0 || value > 0xFFFFFFFFL) {
        return -1;
      }
      value = value * radix + digit;
    }
    return value;
  }
}
