package org.rapporteur.render.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.rapporteur.render.pdf.Tag.Position;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The structure tree of one document, grown from its DOM as content is painted.
///
/// A tag is made when the first content below it is painted, so that elements that print nothing
/// leave nothing; its place is that of its DOM node, so the order of reading is the order of the
/// XHTML whatever is painted first.
final class Structure {
  private final IdentityHashMap<Node, Integer> order = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Integer> last = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Tag> tags = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Tag> listBodies = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Tag> listLabels = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Tag> paragraphs = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Boolean> labelled = new IdentityHashMap<>();
  private final List<Element> rows = new ArrayList<>();
  private final List<Element> lists = new ArrayList<>();
  private final Tag document;

  Structure(Document dom, PdfStructureTreeRoot root) {
    number(dom.getDocumentElement());
    document = new Tag(root, "Document");
  }

  private void number(Node node) {
    order.put(node, order.size());
    for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      number(kid);
    }
    last.put(node, order.size() - 1);
  }

  /// Whether an element or one around it is kept from the reader.
  boolean isArtifact(Node node) {
    for (Node n = node; n instanceof Element || n.getParentNode() instanceof Element; ) {
      if (n instanceof Element e && Roles.of(e).equals(Optional.of(Roles.ARTIFACT))) {
        return true;
      }
      n = n.getParentNode();
    }
    return false;
  }

  /// The tag for a piece of a text node, made ready to take it.
  Tag text(Node textNode, int offset) {
    Tag tag = holder(textNode);
    tag.next(new Position(at(textNode), offset));
    return tag;
  }

  /// The tag for what a style sheet puts before (or after) the content of an element.
  Tag generated(Element owner, boolean before) {
    Position at =
        before ? new Position(at(owner), 0) : new Position(last.get(owner), Position.END - 1);
    Tag tag = beside(owner, before);
    tag.next(at);
    return tag;
  }

  /// The tag of an image or chart, made ready to take it.
  Tag figure(Element element) {
    Tag tag = tag(element);
    tag.next(new Position(at(element), 0));
    return tag;
  }

  /// The tag of a link.
  Tag link(Element element) {
    return tag(element);
  }

  /// The place after everything in an element.
  Position end(Element element) {
    return new Position(last.get(element), Position.END);
  }

  /// The tag of an element that has a role.
  private Tag tag(Element element) {
    Tag known = tags.get(element);
    if (known != null) {
      return known;
    }
    String role = Roles.of(element).orElseThrow();
    Position at = new Position(at(element), 0);
    Tag parent = parent(element, role);
    if (role.equals("Link") && parent.role().equals("TOCI")) {
      parent = new Tag(parent, "Reference", at);
    }
    Tag tag = new Tag(parent, role, at);
    TagAttributes.describe(tag, element, at(element));
    tags.put(element, tag);
    if (role.equals("TR")) {
      rows.add(element);
    } else if (role.equals("L")) {
      lists.add(element);
    }
    return tag;
  }

  private Tag parent(Element element, String role) {
    Element around = (Element) element.getParentNode();
    if (role.equals("Lbl") && Roles.of(around).equals(Optional.of("LI"))) {
      labelled.put(around.getParentNode(), true);
      return tag(around);
    }
    return Roles.isInline(role) ? holder(element) : enclosing(around);
  }

  /// The nearest tag around, an element's own included.
  private Tag enclosing(Element element) {
    return tagged(element).map(this::body).orElse(document);
  }

  private static Optional<Element> tagged(Element element) {
    for (Node n = element; n instanceof Element e; n = n.getParentNode()) {
      if (Roles.of(e).isPresent()) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  private Tag body(Element element) {
    Tag tag = tag(element);
    if (!tag.role().equals("LI") || !element.getNodeName().equals("li")) {
      return tag;
    }
    return listBodies.computeIfAbsent(
        element, _ -> new Tag(tag, "LBody", new Position(at(element), 1)));
  }

  private Tag label(Element item) {
    Tag tag = tag(item);
    labelled.put(item.getParentNode(), true);
    return listLabels.computeIfAbsent(item, _ -> new Tag(tag, "Lbl", new Position(at(item), 0)));
  }

  /// The tag for generated content: that of the first or last thing it stands beside.
  private Tag beside(Element owner, boolean before) {
    if (before && Roles.of(owner).equals(Optional.of("LI"))) {
      return label(owner);
    }
    Node inside = before ? owner.getFirstChild() : owner.getLastChild();
    if (inside != null) {
      return holder(inside);
    }
    return Roles.of(owner).isPresent() ? enclosing(owner) : holder(owner);
  }

  /// The tag that takes a piece of a line: the nearest around, or a paragraph where that one holds
  /// no text of its own, or where a plain `div` stands between. Text and inline elements that
  /// follow one another share their paragraph.
  private Tag holder(Node piece) {
    Node part = piece;
    while (part.getParentNode() instanceof Element e && Roles.isPlainInline(e)) {
      part = e;
    }
    Element block = part.getParentNode() instanceof Element e ? e : (Element) part;
    Tag tag = enclosing(block);
    boolean own = Roles.of(block).isPresent();
    if (!Roles.isGrouping(tag.role()) && (own || !Roles.isMixed(tag.role()))) {
      return tag;
    }
    Node first = part;
    while (first.getPreviousSibling() != null && isInLine(first.getPreviousSibling())) {
      first = first.getPreviousSibling();
    }
    return paragraphs.computeIfAbsent(first, n -> new Tag(tag, "P", new Position(at(n), 0)));
  }

  private static boolean isInLine(Node node) {
    return !(node instanceof Element e) || Roles.isInline(e);
  }

  /// Adds the cells that print nothing, so that each row has all its cells, and writes the tree.
  void seal() {
    for (Element row : List.copyOf(rows)) {
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
        if (cell instanceof Element e && e.getNodeName().matches("t[dh]")) {
          tag(e);
        }
      }
    }
    for (Element list : lists) {
      TagAttributes.numbering(tags.get(list), list, labelled.containsKey(list));
    }
    document.seal();
  }

  private int at(Node node) {
    return order.get(node);
  }
}
