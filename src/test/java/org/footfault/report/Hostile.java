package org.footfault.report;

import java.util.stream.Stream;

/** Words that try to do something to whoever shows them. */
public final class Hostile {

  private Hostile() {}

  public static Stream<String> words() {
    return Stream.of(
        "</script><script>document.title='owned'</script>",
        "</style><style>*{display:none}</style>",
        "\"><img src=x onerror=\"document.title='owned'\">",
        "' onmouseover='document.title=1' x='",
        "javascript:document.title='owned'",
        "data:text/html,<script>document.title='owned'</script>",
        "<!-- <script> ${1+1} @if(true) $unsafe{1}",
        "\u001B[31mred\u001B]8;;https://evil.example\u001B\\link\u001B[2J",
        "\u009B31mred\u0007\u0000\b\u007F",
        "left\u202Etfel\u2066hidden\u2069\u200F\u061C",
        "a\u2028b\u2029c\rd\u0085e",
        "half \uD83D pair \uDE00 and 😀 whole",
        "\uFEFFmark \uFFFE \uFFF9note\uFFFB \uDB40\uDC41tag",
        "::error file=a,line=1::owned",
        "&lt;b&gt; &amp; &#0; %00 \\u003c");
  }
}
