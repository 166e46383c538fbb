package org.footfault.source.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is asked of the web. No secret belongs in here, for it is told to caches and recordings:
 * those that a host is sent are in {@link WebSettings#headers}.
 *
 * @param headers what is said beside the usual, to the host that is asked and to no other
 * @param form the fields of a form, {@code a=b&c=d}, if one is sent in (POST); else it is a GET
 */
public record Request(URI address, Map<String, String> headers, Optional<String> form) {

  /** Copies the headers; refuses those that no request can hold. */
  public Request {
    headers = Collections.unmodifiableMap(new TreeMap<>(headers));
    if (!WebSettings.isSendable(headers)) {
      throw new IllegalArgumentException("no lawful headers: " + headers.keySet());
    }
  }

  /** A GET with the usual headers. */
  public static Request of(URI address) {
    return new Request(address, Map.of(), Optional.empty());
  }

  /** The same, with one header more. */
  public Request with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Request(address, more, form);
  }

  /** The same, as a form that is sent in. */
  public Request sending(String fields) {
    return new Request(address, headers, Optional.of(fields));
  }

  /** Whether the address says it all. */
  public boolean isPlain() {
    return headers.isEmpty() && form.isEmpty();
  }

  /**
   * What an answer to this is remembered by: the address, and, behind a {@code #}, what else makes
   * a difference.
   */
  public URI key() {
    if (isPlain()) {
      return address;
    }
    StringBuilder key = new StringBuilder(withoutFragment(address).toString());
    headers.forEach((name, value) -> add(key, name, value));
    form.ifPresent(fields -> add(key, "form", fields));
    return URI.create(key.toString());
  }

  private static void add(StringBuilder key, String name, String value) {
    key.append(key.indexOf("#") < 0 ? '#' : '&')
        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  /** An address without the part that no server sees. */
  public static URI withoutFragment(URI address) {
    String text = address.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? address : URI.create(text.substring(0, hash));
  }
}
