package org.footfault.source.web.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.footfault.source.Source.Fault;
import org.footfault.source.web.fetch.Exchange.Trouble;

/** What an exception of OkHttp's says about the world. */
final class Diagnosis {

  /** Takes OkHttp's {@code Unexpected response code for CONNECT: 404}. */
  private static final Pattern PROXY_STATUS = Pattern.compile("CONNECT: (\\d{3})");

  private Diagnosis() {}

  static Exchange of(IOException e, boolean proxied) {
    if (isOutOfFiles(e)) {
      return new Trouble(
          Fault.NETWORK, "this machine lets no more connections be opened (ulimit -n)");
    }
    if (e instanceof GuardedDns.ForbiddenName) {
      return new Exchange.Forbidden(String.valueOf(e.getMessage()));
    }
    if (e instanceof GuardedDns.NoSuchName) {
      return new Exchange.UnknownHost();
    }
    if (e instanceof UnknownHostException) {
      return proxied
          ? new Trouble(Fault.PROXY, "the proxy's name is not known")
          : new Trouble(Fault.NAME_SERVICE, String.valueOf(e.getMessage()));
    }
    if (e instanceof SSLException tls) {
      return TlsFault.of(tls);
    }
    if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
      return connection(e, proxied);
    }
    if (e instanceof InterruptedIOException) {
      return interruption(e, proxied);
    }
    return wire(e);
  }

  /** The words of Linux and macOS, and of Java's own sockets. */
  private static boolean isOutOfFiles(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (String.valueOf(t.getMessage()).contains("Too many open files")) {
        return true;
      }
    }
    return false;
  }

  private static Trouble connection(IOException e, boolean proxied) {
    if (proxied) {
      return new Trouble(Fault.PROXY, "the proxy cannot be reached");
    }
    return saysRefused(e)
        ? new Trouble(Fault.CONNECTION_REFUSED, "the connection was refused")
        : new Trouble(Fault.NETWORK, "there is no way to the host");
  }

  private static boolean saysRefused(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (String.valueOf(t.getMessage()).contains("refused")) {
        return true;
      }
    }
    return false;
  }

  private static Trouble interruption(IOException e, boolean proxied) {
    if (Thread.currentThread().isInterrupted()) {
      return new Trouble(Fault.NETWORK, "the run was stopped");
    }
    boolean connecting =
        e instanceof SocketTimeoutException
            && String.valueOf(e.getMessage())
                .toLowerCase(java.util.Locale.ROOT)
                .contains("connect");
    if (connecting) {
      return proxied
          ? new Trouble(Fault.PROXY, "the proxy does not answer")
          : new Trouble(Fault.NO_CONNECTION, "no connection within the time allowed");
    }
    return new Trouble(Fault.TIMEOUT, "no answer within the time allowed");
  }

  private static Trouble wire(IOException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("CONNECT") || message.contains("authenticate with proxy")) {
      Matcher status = PROXY_STATUS.matcher(message);
      return new Trouble(
          Fault.PROXY,
          status.find()
              ? "the proxy answers " + status.group(1) + " to CONNECT: it lets nobody through"
              : "the proxy did not let us through");
    }
    if (message.contains("unexpected end of stream")
        || e instanceof SocketException
        || message.contains("stream was reset")
        || message.contains("Connection reset")
        || e.getClass().getSimpleName().equals("ConnectionShutdownException")) {
      return new Trouble(Fault.RESET, "the connection was closed before an answer came");
    }
    return e instanceof ProtocolException
        ? new Trouble(Fault.PROTOCOL, "the answer is not lawful HTTP")
        : new Trouble(Fault.PROTOCOL, "the answer cannot be read");
  }
}
