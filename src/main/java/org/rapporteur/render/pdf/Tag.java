package org.rapporteur.render.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/// An element of the structure tree (ISO 32000-1, 14.7.2) that may hold both marked content and
/// other elements, in the order of the document rather than of painting.
///
/// The library's class allows only one or the other, and adds in the order of calls. So this one
/// answers the library "no kids yet" while pages are painted, catches what it then puts, and writes
/// the sorted whole in [#seal()].
final class Tag extends PdfStructureElement {
  private static final PdfName MCR = new PdfName("MCR");
  private static final PdfName OBJR = new PdfName("OBJR");

  private final List<Kid> kids = new ArrayList<>();
  private final String role;
  private Position next = Position.START;
  private PdfDictionary marked;
  private boolean sealed;

  /// The tag of the whole document.
  Tag(PdfStructureTreeRoot root, String role) {
    super(root, new PdfName(role));
    this.role = role;
  }

  /// @param at where it stands among the kids of its parent
  Tag(Tag parent, String role, Position at) {
    super(parent, new PdfName(role));
    this.role = role;
    parent.kids.add(new Kid(at, this));
  }

  String role() {
    return role;
  }

  /// Says where the next marked sequence stands in the document.
  void next(Position at) {
    next = at;
  }

  /// Adds an annotation.
  void add(Position at, PdfIndirectReference annotation, PdfIndirectReference page) {
    PdfDictionary reference = new PdfDictionary(OBJR);
    reference.put(PdfName.OBJ, annotation);
    reference.put(PdfName.PG, page);
    kids.add(new Kid(at, reference));
  }

  @Override
  public PdfObject get(PdfName key) {
    return PdfName.K.equals(key) && !sealed ? null : super.get(key);
  }

  @Override
  public void put(PdfName key, PdfObject value) {
    if (PdfName.K.equals(key)) {
      // A number is the id of a sequence now begun; an array is the library's list of child
      // elements, which we keep ourselves.
      if (value.isNumber()) {
        marked = new PdfDictionary(MCR);
        marked.put(PdfName.MCID, value);
        kids.add(new Kid(next, marked));
      }
    } else if (PdfName.PG.equals(key)) {
      marked.put(PdfName.PG, value);
    } else {
      super.put(key, value);
    }
  }

  /// Writes the kids, here and in every element below.
  void seal() {
    kids.sort(Comparator.comparing(Kid::at));
    PdfArray array = new PdfArray();
    for (Kid kid : kids) {
      array.add(kid.object());
      if (kid.object() instanceof Tag tag) {
        tag.seal();
      }
    }
    sealed = true;
    if (!kids.isEmpty()) {
      super.put(PdfName.K, array);
    }
  }

  private record Kid(Position at, PdfObject object) {}

  /// A place in the document.
  ///
  /// @param node number of the DOM node in document order
  /// @param offset place within the node: of a character, or [#END]
  record Position(int node, int offset) implements Comparable<Position> {
    static final Position START = new Position(0, 0);
    static final int END = Integer.MAX_VALUE;

    @Override
    public int compareTo(Position other) {
      return node != other.node
          ? Integer.compare(node, other.node)
          : Integer.compare(offset, other.offset);
    }
  }
}
