package org.rapporteur.render.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openpdf.context.StyleReference;
import org.openpdf.context.StylesheetFactoryImpl;
import org.openpdf.css.newmatch.CascadedStyle;
import org.openpdf.css.newmatch.Matcher;
import org.openpdf.css.newmatch.PageInfo;
import org.openpdf.css.sheet.FontFaceRule;
import org.openpdf.css.sheet.Stylesheet;
import org.openpdf.css.sheet.StylesheetInfo;
import org.openpdf.extend.NamespaceHandler;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.extend.UserInterface;
import org.openpdf.layout.SharedContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Finds the styles of elements, each kind of element once.
///
/// A report has thousands of elements and some dozens of kinds, such as the second cell of a row.
/// The layout engine by itself holds every selector against every element, which takes a tenth of
/// the time of a whole build. Elements are of one kind where all that their selectors asked for is
/// the same; where a selector asked for more than a kind tells, the element is a kind of its own.
final class PrintStyles extends StyleReference {
  private final StylesheetFactoryImpl sheets;
  private final IdentityHashMap<Element, Element> firstOfKind = new IdentityHashMap<>();

  /// By the first of the kind of the parent.
  private final IdentityHashMap<Element, Children> kinds = new IdentityHashMap<>();

  private final IdentityHashMap<Element, CascadedStyle> styles = new IdentityHashMap<>();
  private NamespaceHandler namespace;
  private Answers.OfTree tree;
  private Answers.OfAttributes attributes;
  private Matcher matcher;

  PrintStyles(UserAgentCallback userAgent) {
    super(userAgent);
    sheets = new StylesheetFactoryImpl(userAgent);
  }

  @Override
  public void setDocumentContext(
      SharedContext context, NamespaceHandler handler, Document document, UserInterface user) {
    namespace = handler;
    tree = new Answers.OfTree();
    attributes = new Answers.OfAttributes(handler);
    String media = context.getMedia();
    List<Stylesheet> parsed =
        Stream.concat(
                handler.getDefaultStylesheet().stream(), handler.getStylesheets(document).stream())
            .flatMap(sheet -> parsed(sheet, media))
            .toList();
    matcher = new Matcher(tree, attributes, sheets, parsed, media);
  }

  /// A style sheet after those that it imports.
  private Stream<Stylesheet> parsed(StylesheetInfo info, String media) {
    if (!info.appliesToMedia(media)) {
      return Stream.empty();
    }
    Stylesheet sheet = sheets.getStylesheet(info);
    return Stream.concat(
        sheet.getImportRules().stream().flatMap(imported -> parsed(imported, media)),
        Stream.of(sheet));
  }

  @Override
  public CascadedStyle getCascadedStyle(Element element, boolean restyle) {
    return element == null ? CascadedStyle.emptyCascadedStyle : styles.get(firstOfKind(element));
  }

  @Override
  public CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
    Element element = node instanceof Element e ? e : (Element) node.getParentNode();
    return matcher.getPECascadedStyle(firstOfKind(element), pseudoElement);
  }

  private Element firstOfKind(Element element) {
    Element known = firstOfKind.get(element);
    if (known != null) {
      return known;
    }
    Element parent = element.getParentNode() instanceof Element e ? firstOfKind(e) : null;
    Children siblings = kinds.get(parent);
    if (siblings == null) {
      siblings = new Children();
      kinds.put(parent, siblings);
    }
    String told = told(element);
    Element first = siblings.firsts.get(siblings.kind(told, element));
    if (first == null) {
      first = element;
      tree.forget();
      attributes.forget();
      styles.put(first, matcher.getCascadedStyle(first, false));
      if (!tree.toldMore() && !attributes.toldMore()) {
        if (tree.toldPosition()) {
          siblings.toldByPosition.add(told);
        }
        siblings.firsts.put(siblings.kind(told, element), first);
      }
    }
    firstOfKind.put(element, first);
    return first;
  }

  /// What selectors may ask of an element, but for its place, without making it a kind of its own.
  private String told(Element element) {
    return element.getNamespaceURI()
        + ' '
        + element.getLocalName()
        + (attributes.isLink(element) ? " link " : " ")
        + element.getAttribute("class")
        + '\n'
        + namespace.getElementStyling(element);
  }

  /// The kinds of children of one kind of parent.
  private final class Children {
    private final Map<String, Element> firsts = new HashMap<>();

    /// What is told of those whose selectors asked whether they are first or last children.
    private final Set<String> toldByPosition = new HashSet<>();

    private String kind(String told, Element element) {
      return toldByPosition.contains(told)
          ? told + tree.isFirstChildElement(element) + tree.isLastChildElement(element)
          : told;
    }
  }

  @Override
  public PageInfo getPageStyle(String pageName, String pseudoPage) {
    return matcher.getPageCascadedStyle(pageName, pseudoPage);
  }

  @Override
  public List<FontFaceRule> getFontFaceRules() {
    return matcher.getFontFaceRules();
  }

  @Override
  public boolean isHoverStyled(Element element) {
    return false;
  }
}
