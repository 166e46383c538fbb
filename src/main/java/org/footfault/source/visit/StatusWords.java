package org.footfault.source.visit;

/** The status of an answer in the words of the protocol (RFC 9110). */
final class StatusWords {

  private StatusWords() {}

  /** The number, and its name where it has one that people know: “404 Not Found”. */
  static String of(int status) {
    String name =
        switch (status) {
          case 200 -> "OK";
          case 204 -> "No Content";
          case 400 -> "Bad Request";
          case 401 -> "Unauthorized";
          case 402 -> "Payment Required";
          case 403 -> "Forbidden";
          case 404 -> "Not Found";
          case 410 -> "Gone";
          case 429 -> "Too Many Requests";
          case 451 -> "Unavailable For Legal Reasons";
          case 500 -> "Internal Server Error";
          case 502 -> "Bad Gateway";
          case 503 -> "Service Unavailable";
          case 504 -> "Gateway Timeout";
          default -> "";
        };
    return name.isEmpty() ? "status " + status : status + " " + name;
  }
}
