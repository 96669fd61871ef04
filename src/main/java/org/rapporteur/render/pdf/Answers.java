package org.rapporteur.render.pdf;

import org.openpdf.context.StandardAttributeResolver;
import org.openpdf.css.extend.lib.DOMTreeResolver;
import org.openpdf.extend.NamespaceHandler;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What the selectors of a style sheet are told of an element, and whether that was more than the
/// kind of an element says: its name, classes and links, and, where it was asked, whether it is a
/// first or last child.
final class Answers {
  private Answers() {}

  /// What an element is and where it stands.
  static final class OfTree extends DOMTreeResolver {
    private boolean more;
    private boolean position;

    void forget() {
      more = false;
      position = false;
    }

    boolean toldMore() {
      return more;
    }

    /// Whether it was asked if the element is a first or last child.
    boolean toldPosition() {
      return position;
    }

    @Override
    public boolean isFirstChildElement(Node element) {
      position = true;
      return super.isFirstChildElement(element);
    }

    @Override
    public boolean isLastChildElement(Node element) {
      position = true;
      return super.isLastChildElement(element);
    }

    /// As the base class does, without an object for each question.
    @Override
    public boolean matchesElement(Node element, String namespace, String name) {
      return name.equals(element.getLocalName())
          && (namespace == null || namespace.equals(element.getNamespaceURI()));
    }

    @Override
    public Node getPreviousSiblingElement(Node element) {
      more = true;
      return super.getPreviousSiblingElement(element);
    }

    @Override
    public int getPositionOfElement(Node element) {
      more = true;
      return super.getPositionOfElement(element);
    }
  }

  /// The attributes of an element. On paper nothing is visited, pointed at or chosen.
  static final class OfAttributes extends StandardAttributeResolver {
    private final NamespaceHandler namespace;
    private boolean more;
    private Node asked;
    private String classesOfAsked;

    OfAttributes(NamespaceHandler namespace) {
      super(namespace, null, null);
      this.namespace = namespace;
    }

    void forget() {
      more = false;
    }

    boolean toldMore() {
      return more;
    }

    /// As the base class does, once for all selectors that ask of the same element.
    @Override
    @SuppressWarnings("ReferenceEquality") // the same element; another one may look alike
    public String getClass(Node element) {
      if (element != asked) {
        asked = element;
        classesOfAsked = namespace.getClass((Element) element);
      }
      return classesOfAsked;
    }

    @Override
    public boolean isVisited(Node element) {
      return false;
    }

    @Override
    public boolean isHover(Node element) {
      return false;
    }

    @Override
    public boolean isActive(Node element) {
      return false;
    }

    @Override
    public boolean isFocus(Node element) {
      return false;
    }

    @Override
    public String getAttributeValue(Node element, String name) {
      more = true;
      return super.getAttributeValue(element, name);
    }

    @Override
    public String getAttributeValue(Node element, String namespaceUri, String name) {
      more = true;
      return super.getAttributeValue(element, namespaceUri, name);
    }

    @Override
    public String getID(Node element) {
      more = true;
      return super.getID(element);
    }

    @Override
    public String getLang(Node element) {
      more = true;
      return super.getLang(element);
    }
  }
}
