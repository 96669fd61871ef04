package org.rapporteur.render.pdf;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What each HTML element is in the structure tree (standard types of ISO 32000-1, 14.8.4).
final class Roles {
  /// Content of the page that belongs to no reader: not in the tree at all.
  static final String ARTIFACT = "Artifact";

  private static final Set<String> KNOWN =
      Set.of(
          ARTIFACT,
          "Art",
          "BlockQuote",
          "Caption",
          "Code",
          "Div",
          "Figure",
          "H1",
          "H2",
          "H3",
          "H4",
          "H5",
          "H6",
          "L",
          "LBody",
          "LI",
          "Lbl",
          "Link",
          "Note",
          "P",
          "Part",
          "Quote",
          "Reference",
          "Sect",
          "Span",
          "TBody",
          "TD",
          "TFoot",
          "TH",
          "THead",
          "TOC",
          "TOCI",
          "TR",
          "Table");

  /// Types that hold other elements only; loose text in them needs a paragraph.
  private static final Set<String> GROUPING =
      Set.of(
          "Art",
          "Div",
          "Document",
          "L",
          "LI",
          "Part",
          "Sect",
          "TBody",
          "TFoot",
          "THead",
          "TOC",
          "TR",
          "Table");

  /// Types whose kids are entries of one kind: white space between those is layout, not text.
  private static final Set<String> ENTRIES =
      Set.of("L", "TBody", "TFoot", "THead", "TOC", "TR", "Table");

  /// Types that hold text or paragraphs; each block in them is a paragraph of its own.
  private static final Set<String> MIXED = Set.of("BlockQuote", "LBody", "Note", "TD", "TH");

  private static final Set<String> INLINE_ROLES =
      Set.of("Code", "Lbl", "Link", "Quote", "Reference", "Span");

  private static final Set<String> INLINE_ELEMENTS =
      Set.of(
          "a", "abbr", "b", "bdi", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd",
          "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
          "wbr");

  private Roles() {}

  /// The type of an element, or empty when it leaves no trace in the tree.
  ///
  /// @throws IllegalArgumentException when `data-pdf` names no type
  static Optional<String> of(Element element) {
    String asked = element.getAttribute("data-pdf");
    if (!asked.isEmpty()) {
      if (!KNOWN.contains(asked)) {
        throw new IllegalArgumentException(
            "data-pdf=\"%s\" on <%s>: no such type".formatted(asked, element.getNodeName()));
      }
      return Optional.of(asked);
    }
    if (element.getAttribute("aria-hidden").equals("true")) {
      return Optional.of(ARTIFACT);
    }
    String role = byName(element);
    if (!role.isEmpty()) {
      return Optional.of(role);
    }
    boolean speaks = element.hasAttribute("lang") && !isRoot(element);
    return speaks ? Optional.of(isInline(element) ? "Span" : "Div") : Optional.empty();
  }

  private static String byName(Element element) {
    return switch (element.getNodeName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> "H" + element.getNodeName().charAt(1);
      case "p", "pre", "address" -> "P";
      case "section", "nav", "aside" -> "Sect";
      case "article" -> "Art";
      case "figure" -> "Div";
      case "figcaption", "caption" -> "Caption";
      case "svg", "img" -> "Figure";
      case "blockquote" -> "BlockQuote";
      case "q" -> "Quote";
      case "code" -> "Code";
      case "abbr" -> element.hasAttribute("title") ? "Span" : "";
      case "a" -> element.hasAttribute("href") ? "Link" : "";
      case "ul", "ol" -> "L";
      case "li" -> "LI";
      case "dl" -> hasGroups(element) ? "L" : "";
      case "div" -> isGroup(element) ? "LI" : "";
      case "dt" -> isGroup(element.getParentNode()) ? "Lbl" : "P";
      case "dd" -> isGroup(element.getParentNode()) ? "LBody" : "P";
      case "table" -> "Table";
      case "thead" -> "THead";
      case "tbody" -> "TBody";
      case "tfoot" -> "TFoot";
      case "tr" -> "TR";
      case "th" -> "TH";
      case "td" -> "TD";
      default -> "";
    };
  }

  /// A `div` around one term and its description.
  private static boolean isGroup(Node node) {
    return node.getNodeName().equals("div")
        && node.getParentNode() != null
        && node.getParentNode().getNodeName().equals("dl");
  }

  private static boolean hasGroups(Element list) {
    for (Node kid = list.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (isGroup(kid)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRoot(Element element) {
    return element.getNodeName().equals("html") || element.getNodeName().equals("body");
  }

  /// Whether an element stands within a line of text.
  static boolean isInline(Element element) {
    return INLINE_ELEMENTS.contains(element.getNodeName());
  }

  /// Whether an element stands within a line and leaves no trace in the tree.
  static boolean isPlainInline(Element element) {
    return isInline(element) && of(element).isEmpty();
  }

  static boolean isInline(String role) {
    return INLINE_ROLES.contains(role);
  }

  /// Whether a role holds entries of one kind and no text at all.
  static boolean holdsEntries(String role) {
    return ENTRIES.contains(role);
  }

  static boolean isGrouping(String role) {
    return GROUPING.contains(role);
  }

  static boolean isMixed(String role) {
    return MIXED.contains(role);
  }
}
