package org.footfault.citation;

/**
 * A number or code by which catalogues know a work.
 *
 * @param scheme whose numbers they are
 * @param value in the scheme's normal form: a DOI in the case that was written, without {@code
 *     https://doi.org/}; an ISBN without hyphens
 */
public record Identifier(Scheme scheme, String value) {

  /** The schemes that are read. */
  public enum Scheme {
    DOI,
    ISBN,
    ISSN,
    ARXIV,
    PMID,
    PMCID
  }
}
