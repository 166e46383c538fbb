package org.footfault;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.post.Post;
import org.footfault.post.PostReaders;
import org.footfault.post.UnreadablePostException;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Web;

/** Brings in a post, from wherever it is. */
final class PostOpener {

  /** Larger files are not posts; the limit keeps a mistaken path from filling the memory. */
  private static final long MAX_BYTES = 64L << 20;

  /** Takes {@code text/html; charset=koi8-r}, refuses {@code text/html}. */
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([^\\s\";]+)", Pattern.CASE_INSENSITIVE);

  private static final String BOM = "\uFEFF";

  private final Supplier<Web> web;

  PostOpener(Supplier<Web> web) {
    this.web = web;
  }

  Post open(PostInput input) throws UnreadablePostException {
    if (input instanceof PostInput.File file) {
      return PostReaders.read(file.id(), bytes(file.path()));
    }
    if (input instanceof PostInput.Bytes bytes) {
      return bytes.format().isPresent()
          ? PostReaders.read(bytes.id(), bytes.bytes(), bytes.format().get())
          : PostReaders.read(bytes.id(), bytes.bytes());
    }
    return fetched((PostInput.Remote) input);
  }

  private static byte[] bytes(Path path) throws UnreadablePostException {
    try {
      if (Files.isDirectory(path)) {
        throw new UnreadablePostException("it is a folder, not a file");
      }
      if (Files.size(path) > MAX_BYTES) {
        throw new UnreadablePostException("it is larger than " + (MAX_BYTES >> 20) + " MB");
      }
      return Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      throw new UnreadablePostException("there is no such file");
    } catch (AccessDeniedException e) {
      throw new UnreadablePostException("it may not be read: permission denied");
    } catch (IOException e) {
      throw new UnreadablePostException("it cannot be read: " + e.getMessage());
    }
  }

  private Post fetched(PostInput.Remote remote) throws UnreadablePostException {
    URI address = remote.address();
    Answer answer = web.get().get(address);
    if (answer instanceof Answer.Reply reply) {
      if (reply.visit().status() != 200) {
        throw new UnreadablePostException("the server answered " + reply.visit().status());
      }
      if (reply.extent() != Answer.Extent.WHOLE) {
        throw new UnreadablePostException("only a part of it came; try again");
      }
      return read(remote, reply);
    }
    if (answer instanceof Answer.Failure failure) {
      throw new UnreadablePostException("it could not be fetched: " + failure.detail());
    }
    if (answer instanceof Answer.NoSuchHost none) {
      throw new UnreadablePostException("there is no host " + none.host());
    }
    Answer.Refusal refusal = (Answer.Refusal) answer;
    throw new UnreadablePostException("it is not fetched: " + refusal.reason());
  }

  private static Post read(PostInput.Remote remote, Answer.Reply reply)
      throws UnreadablePostException {
    String type = reply.header("content-type").orElse("").toLowerCase(Locale.ROOT);
    byte[] bytes = labelled(reply.body(), type);
    if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
      return PostReaders.read(remote.id(), bytes, "html");
    }
    if (type.startsWith("text/markdown")) {
      return PostReaders.read(remote.id(), bytes, "markdown");
    }
    return PostReaders.read(remote.id(), bytes);
  }

  /** The charset of the HTTP header outranks what a page says of itself, so it becomes a BOM. */
  private static byte[] labelled(byte[] body, String type) {
    return charset(type)
        .map(charset -> (BOM + new String(body, charset)).getBytes(StandardCharsets.UTF_8))
        .orElse(body);
  }

  private static Optional<Charset> charset(String type) {
    Matcher matcher = CHARSET.matcher(type);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(matcher.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
