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
    Tag tag = holder((Element) textNode.getParentNode(), new Position(at(textNode), 0));
    tag.next(new Position(at(textNode), offset));
    return tag;
  }

  /// The tag for what a style sheet puts before (or after) the content of an element.
  Tag generated(Element owner, boolean before) {
    Position at = before ? new Position(at(owner), 0) : new Position(last.get(owner), Position.END);
    Tag tag =
        before && Roles.of(owner).equals(Optional.of("LI")) ? label(owner) : holder(owner, at);
    tag.next(at);
    return tag;
  }

  /// The tag of an image or chart, made ready to take it.
  Tag figure(Element element) {
    Tag tag = tag(element);
    tag.next(new Position(at(element), 0));
    return tag;
  }

  /// The tag of a link and the place for an annotation after the text of the link.
  Tag link(Element element) {
    return tag(element);
  }

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
    Tag parent = parent(element, role, at);
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

  private Tag parent(Element element, String role, Position at) {
    Element around = (Element) element.getParentNode();
    if (role.equals("Lbl") && Roles.of(around).equals(Optional.of("LI"))) {
      labelled.put(around.getParentNode(), true);
      return tag(around);
    }
    return Roles.isInline(role) ? holder(around, at) : enclosing(around);
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

  /// The tag that takes text standing directly in an element: the nearest around, or a paragraph
  /// where that one holds no text, or where a plain `div` stands between.
  private Tag holder(Element element, Position at) {
    Tag tag = enclosing(element);
    Element block = block(element);
    boolean own = Roles.of(block).isPresent();
    boolean paragraph = Roles.isGrouping(tag.role()) || (Roles.isMixed(tag.role()) && !own);
    if (!paragraph) {
      return tag;
    }
    Position place = own ? at : new Position(at(block), 0);
    return paragraphs.computeIfAbsent(block, _ -> new Tag(tag, "P", place));
  }

  private static Element block(Element element) {
    Element block = element;
    while (Roles.isInline(block)
        && Roles.of(block).isEmpty()
        && block.getParentNode() instanceof Element outer) {
      block = outer;
    }
    return block;
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
