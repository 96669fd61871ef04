package org.rapporteur.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The structure tree of a PDF read back with another library than wrote it: types, attributes and
/// the text that a screen reader hears, in reading order.
public final class TagTree {
  private final List<Node> roots = new ArrayList<>();
  private final IdentityHashMap<COSDictionary, Map<Integer, String>> texts =
      new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, Integer> pageNumbers = new IdentityHashMap<>();

  private TagTree(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      pageNumbers.put(page.getCOSObject(), pageNumbers.size() + 1);
      texts.put(page.getCOSObject(), texts(page));
    }
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    for (COSBase kid : kids(root)) {
      roots.add(node((COSDictionary) kid));
    }
  }

  /// Reads the tree of a file.
  public static TagTree of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new TagTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The tree as indented text: one element a line, with attributes and its own text.
  public static String dump(byte[] pdf) {
    StringBuilder dump = new StringBuilder();
    for (Node root : of(pdf).roots) {
      root.dump(dump, 0);
    }
    return dump.toString();
  }

  /// All elements of a type, in reading order.
  public List<Node> all(String type) {
    return all().stream().filter(n -> n.type().equals(type)).toList();
  }

  /// All elements, in reading order.
  public List<Node> all() {
    List<Node> all = new ArrayList<>();
    roots.forEach(root -> root.collect(all));
    return all;
  }

  private Node node(COSDictionary element) {
    List<Object> content = new ArrayList<>();
    for (COSBase kid : kids(element)) {
      COSDictionary dictionary = (COSDictionary) kid;
      String type = dictionary.getNameAsString(COSName.TYPE);
      if ("MCR".equals(type)) {
        COSDictionary page = dictionary.getCOSDictionary(COSName.PG);
        content.add(texts.get(page).getOrDefault(dictionary.getInt(COSName.MCID), ""));
      } else if ("OBJR".equals(type)) {
        COSDictionary annotation = dictionary.getCOSDictionary(COSName.OBJ);
        content.add(
            new Annotation(
                pageNumbers.get(dictionary.getCOSDictionary(COSName.PG)),
                annotation.getString(COSName.CONTENTS)));
      } else {
        content.add(node(dictionary));
      }
    }
    return new Node(element.getNameAsString(COSName.S), attributes(element), content);
  }

  private static Map<String, String> attributes(COSDictionary element) {
    Map<String, String> attributes = new TreeMap<>();
    for (String key : List.of("Alt", "E", "ID", "Lang")) {
      String value = element.getString(key);
      if (value != null) {
        attributes.put(key, value);
      }
    }
    COSDictionary more = element.getCOSDictionary(COSName.A);
    if (more != null) {
      for (String key : List.of("ColSpan", "ListNumbering", "RowSpan", "Scope")) {
        COSBase value = more.getDictionaryObject(key);
        if (value instanceof COSName name) {
          attributes.put(key, name.getName());
        } else if (value != null) {
          attributes.put(key, Integer.toString(more.getInt(key)));
        }
      }
    }
    return attributes;
  }

  private static List<COSBase> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> list = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (COSBase kid : array) {
        list.add(kid instanceof COSObject reference ? reference.getObject() : kid);
      }
    } else if (kids != null) {
      list.add(kids);
    }
    return list;
  }

  private static Map<Integer, String> texts(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> texts = new TreeMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        StringBuilder text = new StringBuilder();
        for (Object piece : content.getContents()) {
          if (piece instanceof TextPosition position) {
            text.append(position.getUnicode());
          }
        }
        texts.put(content.getMCID(), text.toString());
      }
    }
    return texts;
  }

  /// A link as an annotation of a page.
  public record Annotation(int page, String contents) {}

  /// One element.
  ///
  /// @param content pieces of text, annotations and elements, in reading order
  public record Node(String type, Map<String, String> attributes, List<Object> content) {
    /// The elements directly inside.
    public List<Node> kids() {
      return content.stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
    }

    /// The text inside, at any depth.
    public String text() {
      StringBuilder text = new StringBuilder();
      for (Object piece : content) {
        switch (piece) {
          case Node kid -> text.append(kid.text());
          case Annotation _ -> {}
          default -> text.append(piece);
        }
      }
      return text.toString();
    }

    private void collect(List<Node> all) {
      all.add(this);
      kids().forEach(kid -> kid.collect(all));
    }

    private void dump(StringBuilder dump, int depth) {
      dump.append("  ".repeat(depth)).append(type);
      attributes.forEach((k, v) -> dump.append(' ').append(k).append("=\"").append(v).append('"'));
      dump.append('\n');
      StringBuilder own = new StringBuilder();
      for (Object piece : content) {
        if (piece instanceof String text) {
          own.append(text);
          continue;
        }
        line(dump, depth + 1, own);
        if (piece instanceof Node kid) {
          kid.dump(dump, depth + 1);
        } else if (piece instanceof Annotation link) {
          dump.append("  ".repeat(depth + 1)).append("-> ").append(link.contents());
          dump.append('\n');
        }
      }
      line(dump, depth + 1, own);
    }

    private static void line(StringBuilder dump, int depth, StringBuilder own) {
      if (!own.isEmpty()) {
        dump.append("  ".repeat(depth)).append("| ").append(own.toString().strip()).append('\n');
        own.setLength(0);
      }
    }
  }
}
