package org.footfault.source.web.memory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A folder of entries, each a file that is there whole or not at all: it is written beside its
 * place and renamed, and begins with a checksum of the rest. What is damaged is as if it were not
 * there. Names of files are hashes, so that no address can lead out of the folder.
 */
final class CacheFolder {

  private static final byte[] MAGIC = "footfault cache 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int DIGEST = 32;

  /** No entry is so large; the limits keep a foreign file from filling the memory. */
  private static final long MOST_BYTES = 64L << 20;

  /** What nobody wrote anew for so long is removed. */
  private static final Duration LONGEST = Duration.ofDays(60);

  private static final Duration BETWEEN_SWEEPS = Duration.ofDays(1);

  private final Path folder;

  CacheFolder(Path folder) {
    this.folder = folder;
  }

  /** What one file holds. */
  record Entry(String text, byte[] body) {}

  Path file(byte[] key) {
    String name = HexFormat.of().formatHex(sha256(key, 0));
    return folder.resolve(name.substring(0, 2)).resolve(name.substring(2));
  }

  Optional<Entry> read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      int begin = MAGIC.length + DIGEST;
      boolean whole =
          bytes.length > begin
              && Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))
              && Arrays.equals(
                  sha256(bytes, begin), Arrays.copyOfRange(bytes, MAGIC.length, begin));
      return whole ? Optional.of(unpacked(bytes, begin)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // there is none, it may not be read, or it is damaged
    }
  }

  private static Entry unpacked(byte[] bytes, int begin) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new InflaterInputStream(
                new ByteArrayInputStream(bytes, begin, bytes.length - begin)))) {
      byte[] text = in.readNBytes(in.readInt());
      byte[] body = in.readNBytes(in.readInt());
      return new Entry(new String(text, StandardCharsets.UTF_8), body);
    }
  }

  void write(Path file, Entry entry) throws IOException {
    byte[] packed = packed(entry);
    Path home = file.resolveSibling(".");
    makePrivate(home.normalize());
    Path draft = Files.createTempFile(home.normalize(), ".draft", ".tmp");
    try {
      try (var out = Files.newOutputStream(draft)) {
        out.write(MAGIC);
        out.write(sha256(packed, 0));
        out.write(packed);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(draft);
      throw e;
    }
  }

  /** Removes an entry where that is possible; says whether it is gone. */
  boolean remove(Path file) {
    try {
      Files.deleteIfExists(file);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** What a person reads is nobody else's business. */
  private static void makePrivate(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }

  private static byte[] packed(Entry entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out =
        new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 8192))) {
      byte[] text = entry.text().getBytes(StandardCharsets.UTF_8);
      out.writeInt(text.length);
      out.write(text);
      out.writeInt(entry.body().length);
      out.write(entry.body());
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static byte[] sha256(byte[] bytes, int from) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, from, bytes.length - from);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Removes what is old, and drafts of runs that were killed; once a day at most. */
  void sweep(Instant now) {
    Path mark = folder.resolve("swept");
    try {
      if (!Files.isDirectory(folder)
          || (Files.exists(mark)
              && Files.getLastModifiedTime(mark).toInstant().isAfter(now.minus(BETWEEN_SWEEPS)))) {
        return;
      }
      Files.walkFileTree(folder, new Sweep(now));
      Files.write(mark, new byte[0]);
      Files.setLastModifiedTime(mark, FileTime.from(now));
    } catch (IOException e) {
      return; // another day
    }
  }

  private static final class Sweep extends SimpleFileVisitor<Path> {
    private final Instant now;

    Sweep(Instant now) {
      this.now = now;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String name = String.valueOf(file.getFileName());
      boolean ours = name.startsWith(".draft") || name.matches("[0-9a-f]{62}");
      Duration limit = name.startsWith(".draft") ? BETWEEN_SWEEPS : LONGEST;
      if (ours && attributes.lastModifiedTime().toInstant().isBefore(now.minus(limit))) {
        Files.deleteIfExists(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
