package org.footfault.post;

/**
 * What a post is called in reports: the path as the user gave it, the address, or {@code -} for
 * standard input.
 */
public record PostId(String name) implements Comparable<PostId> {

  @Override
  public int compareTo(PostId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
