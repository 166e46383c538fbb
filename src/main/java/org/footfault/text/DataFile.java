package org.footfault.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the files of words and phrases that lie beside the classes that know by them. */
public final class DataFile {

  private DataFile() {}

  /**
   * The entries of a file in UTF-8, a line each, stripped; blank lines and remarks ({@code #}) are
   * left out.
   *
   * @param beside a class of the package that the file lies in
   * @throws IllegalStateException if there is no such file
   */
  public static List<String> lines(Class<?> beside, String name) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no file " + name + " beside " + beside.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String entry = line.strip();
        if (!entry.isEmpty() && !entry.startsWith("#")) {
          lines.add(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(lines);
  }
}
