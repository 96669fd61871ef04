package org.rapporteur.render.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PdfContentByte;

/// The path language of SVG as far as charts use it: M, L, H, V, C and Z, absolute or relative.
final class SvgPath {
  private static final Pattern TOKEN =
      Pattern.compile("[\\s,]*(?:([a-zA-Z])|(%s))".formatted(SvgNumbers.NUMBER));

  private final String data;
  private final Matcher tokens;
  private final PdfContentByte content;
  private float x;
  private float y;
  private float startX;
  private float startY;

  private SvgPath(String data, PdfContentByte content) {
    this.data = data.strip();
    this.tokens = TOKEN.matcher(this.data);
    this.content = content;
  }

  /// Adds the path to a page, to be filled or stroked by the caller.
  ///
  /// @throws IllegalArgumentException when the text is not such a path
  static void draw(String data, PdfContentByte content) {
    new SvgPath(data, content).run();
  }

  private void run() {
    if (data.isEmpty() || Character.toUpperCase(data.charAt(0)) != 'M') {
      throw refused();
    }
    char command = ' ';
    while (tokens.regionStart() < data.length()) {
      if (!tokens.lookingAt()) {
        throw refused();
      }
      if (tokens.group(1) != null) {
        command = tokens.group(1).charAt(0);
        tokens.region(tokens.end(), data.length());
      } else if (command == 'Z' || command == 'z') {
        throw refused();
      } else if (command == 'M' || command == 'm') {
        // Further pairs after a move are lines.
        command = command == 'M' ? 'L' : 'l';
      }
      step(command);
    }
  }

  private void step(char command) {
    boolean relative = Character.isLowerCase(command);
    float fromX = relative ? x : 0;
    float fromY = relative ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> {
        to(fromX + next(), fromY + next());
        startX = x;
        startY = y;
        content.moveTo(x, y);
      }
      case 'L' -> {
        to(fromX + next(), fromY + next());
        content.lineTo(x, y);
      }
      case 'H' -> {
        to(fromX + next(), y);
        content.lineTo(x, y);
      }
      case 'V' -> {
        to(x, fromY + next());
        content.lineTo(x, y);
      }
      case 'C' -> {
        float x1 = fromX + next();
        float y1 = fromY + next();
        float x2 = fromX + next();
        float y2 = fromY + next();
        to(fromX + next(), fromY + next());
        content.curveTo(x1, y1, x2, y2, x, y);
      }
      case 'Z' -> {
        to(startX, startY);
        content.closePath();
      }
      default -> throw refused();
    }
  }

  private void to(float newX, float newY) {
    x = newX;
    y = newY;
  }

  private float next() {
    if (!tokens.lookingAt() || tokens.group(2) == null) {
      throw refused();
    }
    float value = Float.parseFloat(tokens.group(2));
    tokens.region(tokens.end(), data.length());
    return value;
  }

  private IllegalArgumentException refused() {
    return new IllegalArgumentException(
        "svg: <path d=\"%s\">: only M, L, H, V, C and Z, each with its numbers".formatted(data));
  }
}
