package org.footfault.load;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A web on this machine for benchmarks: many hosts (127.1.0.1, 127.1.0.2, …), each of whose
 * addresses takes its own time, and a twentieth of which are faulty. What an address does follows
 * from the seed alone. Posts that cite all of them are written into a folder, together with the
 * lower bound of the time that any polite reader needs.
 *
 * <pre>java LoadWeb.java ADDRESSES HOSTS SEED PORT FOLDER all|answering|alone</pre>
 *
 * <p>It tells what it saw at {@code /stats}, and forgets it at {@code /reset}. The file {@code
 * truth.csv} of the folder has, for each address, what it does and what is to be said of it.
 */
public final class LoadWeb {

  private static final int NOTES_PER_POST = 100;
  private static final int HOST_LIMIT = 4;

  /** Half of Footfault's time limit, after which it asks a silent host once more. */
  private static final int SILENCE_MILLIS = 60_000;

  /** Words without a meaning, of which pages are made. */
  private static final String[] WORDS =
      new Random(1)
          .ints(4096, 1, 1 << 24)
          .mapToObj(word -> Integer.toString(word, 36))
          .toArray(String[]::new);

  private static final String SOFT_PAGE =
      "<!doctype html><title>Page not found</title><h1>Page not found</h1>"
          + "<p>The page you asked for does not exist or has been removed.</p>";

  private static final Pattern PATH = Pattern.compile("/(\\d{1,7})(?:/there)?");

  private final List<Place> places;
  private final int port;

  /** The hosts that answer every unknown address with status 200. */
  private final Set<String> soft;

  private final AtomicInteger requests = new AtomicInteger();
  private final Map<String, AtomicInteger> now = new ConcurrentHashMap<>();
  private final Map<String, Integer> most = new ConcurrentHashMap<>();
  private final Map<Integer, AtomicInteger> asked = new ConcurrentHashMap<>();
  private final Map<Integer, Long> ended = new ConcurrentHashMap<>();

  private LoadWeb(List<Place> places, int port) {
    this.places = places;
    this.port = port;
    this.soft =
        places.stream()
            .filter(p -> p.manner() == Manner.SOFT_MISSING)
            .map(Place::hostName)
            .collect(Collectors.toSet());
  }

  /** Which faults there are. */
  private enum Faults {
    ALL,
    /** None that keeps silent. */
    ANSWERING,
    /** The same, and none for which a reader asks for other addresses than the cited ones. */
    ALONE
  }

  /** What an address does. */
  private enum Manner {
    GOOD(0, Truth.FINE),
    REDIRECT(1, Truth.FINE),
    MISSING(0, Truth.LOST),
    GONE(0, Truth.LOST),
    FORBIDDEN(0, Truth.UNKNOWN),
    RESETS_ONCE(1, Truth.FINE),
    BUSY_ONCE(1, Truth.FINE),
    BROKEN(2, Truth.UNKNOWN),
    SILENT(1, Truth.UNKNOWN),
    /**
     * Status 200, and says that the page was not found; so does every other address of its host.
     */
    SOFT_MISSING(1, Truth.LOST),
    /** Leads to the front page. */
    TO_FRONT_PAGE(1, Truth.LOST);

    /** How many requests a reader makes beside the first. */
    private final int more;

    private final Truth truth;

    Manner(int more, Truth truth) {
      this.more = more;
      this.truth = truth;
    }
  }

  /** What a careful person would say of an address. */
  private enum Truth {
    FINE,
    LOST,
    UNKNOWN
  }

  /**
   * An address.
   *
   * @param millis how long it takes to answer
   */
  private record Place(int number, int host, Manner manner, int millis) {
    String path() {
      return "/" + number;
    }

    String hostName() {
      return "127.1." + host / 250 + "." + (host % 250 + 1);
    }
  }

  public static void main(String[] args) throws IOException {
    int addresses = Integer.parseInt(args[0]);
    int hosts = Integer.parseInt(args[1]);
    long seed = Long.parseLong(args[2]);
    int port = Integer.parseInt(args[3]);
    Path folder = Path.of(args[4]);
    Faults faults = Faults.valueOf(args[5].toUpperCase(Locale.ROOT));
    LoadWeb web = new LoadWeb(places(addresses, hosts, faults, new Random(seed)), port);
    web.writePosts(folder);
    web.serve();
  }

  private static List<Place> places(int addresses, int hosts, Faults faults, Random random) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < addresses; i++) {
      // Lognormal around 120 ms; one in fifty is in the tail and takes seconds.
      double millis = 120 * Math.exp(0.5 * random.nextGaussian());
      if (random.nextInt(50) == 0) {
        millis = 1000 + random.nextInt(2000);
      }
      places.add(new Place(i, i % hosts, manner(random.nextInt(1000), faults), (int) millis));
    }
    return places;
  }

  private static Manner manner(int thousandth, Faults faults) {
    if (thousandth < 14) {
      return Manner.MISSING;
    }
    if (thousandth < 20) {
      Manner lost = thousandth < 18 ? Manner.SOFT_MISSING : Manner.TO_FRONT_PAGE;
      return faults == Faults.ALONE ? Manner.MISSING : lost;
    }
    if (thousandth < 26) {
      return Manner.GONE;
    }
    if (thousandth < 30) {
      return Manner.FORBIDDEN;
    }
    if (thousandth < 36) {
      return Manner.RESETS_ONCE;
    }
    if (thousandth < 42) {
      return Manner.BUSY_ONCE;
    }
    if (thousandth < 46) {
      return Manner.BROKEN;
    }
    if (thousandth < 50) {
      return faults == Faults.ALL ? Manner.SILENT : Manner.MISSING;
    }
    return thousandth < 60 ? Manner.REDIRECT : Manner.GOOD;
  }

  // Posts

  private void writePosts(Path folder) throws IOException {
    Files.createDirectories(folder);
    StringBuilder links = new StringBuilder("<!doctype html><title>Links</title>\n");
    for (int begin = 0; begin < places.size(); begin += NOTES_PER_POST) {
      List<Place> here = places.subList(begin, Math.min(places.size(), begin + NOTES_PER_POST));
      StringBuilder post = new StringBuilder("# Post " + begin + "\n\n");
      here.forEach(p -> post.append("Something happened.[^").append(p.number()).append("]\n\n"));
      for (Place place : here) {
        String url = address(place);
        post.append("[^" + place.number() + "]: Jane Roe, “" + title(place) + ",” " + url + "\n");
        links.append("<a href=\"" + url + "\">" + place.number() + "</a>\n");
      }
      Files.writeString(folder.resolve(String.format(Locale.ROOT, "post-%05d.md", begin)), post);
    }
    Files.writeString(folder.resolve("links.html"), links);
    Files.write(
        folder.resolve("truth.csv"),
        places.stream().map(p -> address(p) + "," + p.manner() + "," + p.manner().truth).toList());
    Files.writeString(folder.resolve("plan.txt"), plan());
  }

  private String address(Place place) {
    return "http://" + place.hostName() + ":" + port + place.path();
  }

  private static String title(Place place) {
    return "The Matter of Number " + place.number() + " and What Came of It";
  }

  /**
   * The least time, in milliseconds: a host's own times shared among four, or the longest single
   * address; and the requests that are needed, new tries and redirects included.
   */
  private String plan() {
    Map<Integer, Long> byHost =
        places.stream()
            .collect(
                Collectors.groupingBy(
                    Place::host, Collectors.summingLong(p -> (long) p.millis() * tries(p))));
    long busiest = byHost.values().stream().mapToLong(Long::longValue).max().orElse(0);
    long longest = places.stream().mapToLong(p -> (long) p.millis() * tries(p)).max().orElse(0);
    long silent = places.stream().filter(p -> p.manner() == Manner.SILENT).count();
    int needed = places.stream().mapToInt(p -> 1 + p.manner().more).sum();
    return "bound="
        + Math.max(busiest / HOST_LIMIT, longest)
        + "\nsilent="
        + silent
        + "\naddresses="
        + places.size()
        + "\nneeded="
        + needed
        + "\n";
  }

  private static int tries(Place place) {
    return place.manner() == Manner.SILENT ? 0 : 1 + place.manner().more;
  }

  // Server

  private void serve() throws IOException {
    try (ServerSocket server = new ServerSocket()) {
      server.bind(new InetSocketAddress(InetAddress.getByName("0.0.0.0"), port), 4096);
      System.out.println("ready");
      while (true) {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        Thread thread = new Thread(null, () -> talk(socket), "talk", 128 * 1024);
        thread.setDaemon(true);
        thread.start();
      }
    }
  }

  private void talk(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = new BufferedOutputStream(socket.getOutputStream());
      String line = line(in);
      while (!line.isEmpty()) {
        while (!line(in).isEmpty()) {
          // the headers do not matter
        }
        String[] words = line.split(" ");
        if (!answer(words[0], words[1], socket, out)) {
          return;
        }
        out.flush();
        line = line(in);
      }
    } catch (IOException e) {
      // whoever asked is gone
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.write(c);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  /** Answers; false where the connection is to be closed. */
  private boolean answer(String method, String path, Socket socket, OutputStream out)
      throws IOException, InterruptedException {
    if (path.equals("/stats") || path.equals("/reset")) {
      write(out, method, 200, "", stats());
      if (path.equals("/reset")) {
        requests.set(0);
        most.clear();
        asked.clear();
        ended.clear();
      }
      return true;
    }
    String host = socket.getLocalAddress().getHostAddress();
    requests.incrementAndGet();
    Matcher numbered = PATH.matcher(path);
    if (!numbered.matches() || Integer.parseInt(numbered.group(1)) >= places.size()) {
      other(host, method, path, out);
      return true;
    }
    Place place = places.get(Integer.parseInt(numbered.group(1)));
    AtomicInteger here = now.computeIfAbsent(host, h -> new AtomicInteger());
    most.merge(host, here.incrementAndGet(), Math::max);
    try {
      return answer(place, path, method, socket, out);
    } finally {
      here.decrementAndGet();
      ended.put(place.number(), System.currentTimeMillis());
    }
  }

  /** Answers at an address that no post cites. */
  private void other(String host, String method, String path, OutputStream out) throws IOException {
    if (path.equals("/")) {
      write(out, method, 200, "", "<title>The Daily " + host + "</title><h1>News of today</h1>");
    } else if (soft.contains(host)) {
      write(out, method, 200, "", SOFT_PAGE);
    } else {
      write(out, method, 404, "", "<title>Not found</title>");
    }
  }

  private boolean answer(Place place, String path, String method, Socket socket, OutputStream out)
      throws IOException, InterruptedException {
    int before = asked.computeIfAbsent(place.number(), n -> new AtomicInteger()).getAndIncrement();
    if (place.manner() == Manner.SILENT) {
      TimeUnit.MILLISECONDS.sleep(SILENCE_MILLIS);
      return false;
    }
    TimeUnit.MILLISECONDS.sleep(place.millis());
    switch (place.manner()) {
      case MISSING -> write(out, method, 404, "", "<title>Not found</title>");
      case GONE -> write(out, method, 410, "", "<title>Gone</title>");
      case FORBIDDEN -> write(out, method, 403, "", "<title>Forbidden</title>");
      case SOFT_MISSING -> write(out, method, 200, "", SOFT_PAGE);
      case TO_FRONT_PAGE -> write(out, method, 302, "Location: /\r\n", "moved");
      case BROKEN -> write(out, method, 500, "", "<title>Error</title>");
      case BUSY_ONCE -> page(place, out, method, before == 0 ? 503 : 200);
      case RESETS_ONCE -> {
        if (before == 0) {
          socket.setSoLinger(true, 0);
          return false;
        }
        page(place, out, method, 200);
      }
      case REDIRECT -> {
        if (path.endsWith("/there")) {
          page(place, out, method, 200);
        } else {
          write(out, method, 301, "Location: " + place.path() + "/there\r\n", "moved");
        }
      }
      default -> page(place, out, method, 200);
    }
    return true;
  }

  private static void page(Place place, OutputStream out, String method, int status)
      throws IOException {
    StringBuilder html =
        new StringBuilder("<!doctype html><html><head><title>")
            .append(title(place))
            .append("</title><meta name=author content='Jane Roe'></head><body>");
    Random words = new Random(place.number());
    for (int i = 0; i < 100; i++) {
      html.append("<p class=text>");
      for (int w = 0; w < 30; w++) {
        html.append(WORDS[words.nextInt(WORDS.length)]).append(' ');
      }
      html.append("</p>");
    }
    write(out, method, status, "", html.append("</body></html>").toString());
  }

  private static void write(
      OutputStream out, String method, int status, String headers, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 "
            + status
            + " \r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + bytes.length
            + "\r\n"
            + headers
            + "\r\n";
    out.write(head.getBytes(StandardCharsets.UTF_8));
    if (!method.equals("HEAD")) {
      out.write(bytes);
    }
    out.flush();
  }

  private String stats() {
    int mostAtOnce = most.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    String numbers =
        ended.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> e.getKey() + ":" + asked.get(e.getKey()) + ":" + e.getValue())
            .collect(Collectors.joining(" "));
    return "requests="
        + requests.get()
        + "\nreached="
        + asked.size()
        + "\nmost-at-once="
        + mostAtOnce
        + "\nended="
        + numbers
        + "\n";
  }
}
