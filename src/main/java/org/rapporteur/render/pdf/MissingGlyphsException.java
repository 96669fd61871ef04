package org.rapporteur.render.pdf;

import java.util.List;
import java.util.stream.Collectors;

/// Thrown when texts of a document hold characters that its fonts cannot show. The library would
/// leave them out without a word, and a name or a figure would be wrong on paper.
public final class MissingGlyphsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<MissingGlyphs> places;

  MissingGlyphsException(List<MissingGlyphs> places) {
    super(places.stream().map(MissingGlyphs::toString).collect(Collectors.joining("; ")));
    this.places = List.copyOf(places);
  }

  /// Every text concerned, in the order of painting; at least one.
  public List<MissingGlyphs> places() {
    return places;
  }

  /// One text with characters that have no glyph.
  ///
  /// @param characters the missing characters, each once
  /// @param text the line of text they stand in
  /// @param page page number, from 1
  public record MissingGlyphs(String characters, String text, int page) {
    @Override
    public String toString() {
      String codes =
          characters
              .codePoints()
              .mapToObj(c -> "%s (U+%04X)".formatted(Character.toString(c), c))
              .collect(Collectors.joining(", "));
      return "page " + page + ": no glyph for " + codes + " in \"" + text + "\"";
    }
  }
}
