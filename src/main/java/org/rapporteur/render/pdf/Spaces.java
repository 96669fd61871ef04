package org.rapporteur.render.pdf;

import org.openpdf.render.InlineText;
import org.w3c.dom.Node;

/// Spaces that a line break swallows on paper but that a reader must hear: without them the last
/// word of a line and the first of the next run together in the text of the file.
final class Spaces {
  private Spaces() {}

  static boolean followUnseen(InlineText text) {
    String drawn = text.getSubstring();
    if (drawn.endsWith(" ")) {
      return false;
    }
    return text.getTextExportText().endsWith(" ") || isBeforeBreak(text);
  }

  private static boolean isBeforeBreak(InlineText text) {
    Node node = text.getTextNode();
    return node != null
        && node.getNextSibling() != null
        && node.getNextSibling().getNodeName().equals("br")
        && text.getMasterText().substring(text.getEnd()).isBlank();
  }
}
