package org.footfault.source.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.footfault.text.IpLiteral;

/**
 * A network: all addresses that begin with the same bits.
 *
 * @param bytes the network's address, 4 bytes (IPv4) or 16 (IPv6)
 * @param bits how many of its bits count
 */
public record AddressRange(byte[] bytes, int bits) {

  /** Copies the bytes; refuses more bits than there are. */
  public AddressRange {
    bytes = bytes.clone();
    if ((bytes.length != 4 && bytes.length != 16) || bits < 0 || bits > bytes.length * 8) {
      throw new IllegalArgumentException("no such network");
    }
  }

  /** Reads {@code 10.0.0.0/8}, {@code fd00::/8}, or one address; empty if it is none of these. */
  public static Optional<AddressRange> parse(String cidr) {
    int slash = cidr.indexOf('/');
    String address = (slash < 0 ? cidr : cidr.substring(0, slash)).strip();
    Optional<InetAddress> literal = IpLiteral.parse(address);
    if (literal.isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes = literal.get().getAddress();
    try {
      int bits = slash < 0 ? bytes.length * 8 : Integer.parseInt(cidr.substring(slash + 1).strip());
      return bits < 0 || bits > bytes.length * 8
          ? Optional.empty()
          : Optional.of(new AddressRange(bytes, bits));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The same, of a text that is known to be one of these. */
  public static AddressRange of(String cidr) {
    return parse(cidr).orElseThrow(() -> new IllegalArgumentException("no network: " + cidr));
  }

  boolean contains(InetAddress address) {
    byte[] other = address.getAddress();
    if (other.length != bytes.length) {
      return false;
    }
    int whole = bits / 8;
    int rest = bits % 8;
    int mask = 0xFF << (8 - rest) & 0xFF;
    return Arrays.equals(bytes, 0, whole, other, 0, whole)
        && (rest == 0 || (bytes[whole] & mask) == (other[whole] & mask));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AddressRange range
        && bits == range.bits
        && Arrays.equals(bytes, range.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(bytes) + bits;
  }

  @Override
  public String toString() {
    try {
      return InetAddress.getByAddress(bytes).getHostAddress() + "/" + bits;
    } catch (UnknownHostException e) {
      throw new IllegalStateException("4 or 16 bytes are always an address", e);
    }
  }
}
