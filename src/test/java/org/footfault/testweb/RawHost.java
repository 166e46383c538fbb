package org.footfault.testweb;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/** A host that sends any bytes at all, lawful or not, for what no web server library would send. */
public final class RawHost implements AutoCloseable {

  private final ServerSocket server;
  private final Conversation conversation;
  private final AtomicInteger connections = new AtomicInteger();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  private RawHost(ServerSocket server, Conversation conversation) {
    this.server = server;
    this.conversation = conversation;
  }

  /** What the host does with a request. */
  @FunctionalInterface
  public interface Conversation {

    /**
     * Answers.
     *
     * @param count the how-manieth request this is, over all connections, from 1
     * @return whether the connection stays open
     */
    boolean answer(Socket socket, int count) throws IOException;
  }

  /** Opens a host that talks so. */
  public static RawHost open(Conversation conversation) {
    try {
      return open(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), conversation);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a host that talks so over TLS. */
  public static RawHost secure(SSLContext context, Conversation conversation) {
    try {
      return open(
          context
              .getServerSocketFactory()
              .createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
          conversation);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A host that waits for the first bytes, whatever they are, sends these, and closes. */
  public static RawHost onBytes(byte[] answer) {
    try {
      ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      RawHost host = new RawHost(server, (socket, count) -> false);
      host.start(
          socket -> {
            int first = socket.getInputStream().read(new byte[8192]);
            if (first > 0) {
              socket.getOutputStream().write(answer);
            }
          });
      return host;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RawHost open(ServerSocket server, Conversation conversation) {
    RawHost host = new RawHost(server, conversation);
    host.start(host::talk);
    return host;
  }

  private void start(Talk talk) {
    Thread thread = new Thread(() -> listen(talk), "raw host");
    thread.setDaemon(true);
    thread.start();
  }

  /** What is done with a connection. */
  private interface Talk {
    void with(Socket socket) throws IOException;
  }

  /** A host that sends this text each time, and closes. */
  public static RawHost saying(String text) {
    return open(
        (socket, count) -> {
          say(socket, text);
          return false;
        });
  }

  /** Sends a text in ISO 8859-1. */
  public static void say(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
  }

  /** A small page with its head. */
  public static String page(String html) {
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
        + html.length()
        + "\r\n\r\n"
        + html;
  }

  /** Closes a connection the hard way (RST). */
  public static boolean reset(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
    return false;
  }

  public int port() {
    return server.getLocalPort();
  }

  public int connections() {
    return connections.get();
  }

  /** The heads of all requests. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  private void listen(Talk talk) {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        connections.incrementAndGet();
        Thread thread = new Thread(() -> talk(socket, talk), "raw host");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private static void talk(Socket socket, Talk talk) {
    try (socket) {
      talk.with(socket);
    } catch (IOException e) {
      return; // whoever asked is gone
    }
  }

  private void talk(Socket socket) throws IOException {
    boolean open = true;
    while (open) {
      String head = head(socket.getInputStream());
      if (head.isEmpty()) {
        return;
      }
      int count;
      synchronized (requests) {
        requests.add(head);
        count = requests.size();
      }
      open = conversation.answer(socket, count);
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int c = in.read();
      if (c < 0) {
        return "";
      }
      head.append((char) c);
    }
    return head.toString();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
