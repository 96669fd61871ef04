package org.rapporteur.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;

/// Follows the way from a page to the tags of its content (ISO 32000-1, 14.7.4.4), which is the one
/// that viewers take, and compares it with the tags' own lists.
final class ParentTree {
  private ParentTree() {}

  /// What does not fit; empty for a good file.
  static List<String> faults(byte[] pdf) {
    List<String> faults = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      Map<Integer, COSBase> tree = new TreeMap<>();
      numbers(root.getCOSDictionary(COSName.PARENT_TREE), tree);
      int pageNumber = 0;
      for (PDPage page : document.getPages()) {
        pageNumber++;
        if (!"S".equals(page.getCOSObject().getNameAsString("Tabs"))) {
          faults.add("page " + pageNumber + ": /Tabs is not /S");
        }
        content(page, pageNumber, tree, faults);
        annotations(page, pageNumber, tree, faults);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return faults;
  }

  private static void content(
      PDPage page, int pageNumber, Map<Integer, COSBase> tree, List<String> faults)
      throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    COSBase entry = tree.get(page.getStructParents());
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      int id = content.getMCID();
      if (id < 0) {
        if (!content.getTag().equals("Artifact")) {
          faults.add("page " + pageNumber + ": neither tagged nor artifact");
        }
      } else if (!(entry instanceof COSArray array)
          || !(array.getObject(id) instanceof COSDictionary tag)
          || !holds(tag, page, id)) {
        faults.add("page " + pageNumber + ": sequence " + id + " is not in the tag it leads to");
      }
    }
  }

  private static boolean holds(COSDictionary tag, PDPage page, int id) {
    COSArray kids = tag.getCOSArray(COSName.K);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid
          && kid.getInt(COSName.MCID) == id
          && page.getCOSObject().equals(kid.getCOSDictionary(COSName.PG))) {
        return true;
      }
    }
    return false;
  }

  private static void annotations(
      PDPage page, int pageNumber, Map<Integer, COSBase> tree, List<String> faults)
      throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      boolean found = false;
      if (tree.get(annotation.getStructParent()) instanceof COSDictionary tag) {
        COSArray kids = tag.getCOSArray(COSName.K);
        for (int i = 0; i < kids.size(); i++) {
          found |=
              kids.getObject(i) instanceof COSDictionary kid
                  && annotation.getCOSObject().equals(kid.getCOSDictionary(COSName.OBJ));
        }
      }
      if (!found) {
        faults.add("page " + pageNumber + ": a link is not in the tag it leads to");
      }
    }
  }

  private static void numbers(COSDictionary node, Map<Integer, COSBase> into) {
    COSArray pairs = node.getCOSArray(COSName.NUMS);
    for (int i = 0; pairs != null && i < pairs.size(); i += 2) {
      into.put(pairs.getInt(i), pairs.getObject(i + 1));
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      numbers((COSDictionary) kids.getObject(i), into);
    }
  }
}
