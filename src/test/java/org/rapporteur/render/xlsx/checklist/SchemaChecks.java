package org.rapporteur.render.xlsx.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/// The parts against the schema of Office Open XML: Excel refuses or repairs what is not valid.
final class SchemaChecks {

  private static final String SHEET = "Victims by form";

  /// What is in a folder, or the part of this name.
  private static final Map<String, SchemaType> TYPES =
      Map.of(
          "xl/worksheets/sheet", WorksheetDocument.type,
          "xl/tables/", TableDocument.type,
          "xl/charts/", ChartSpaceDocument.type,
          "xl/drawings/drawing", WsDrDocument.type,
          "xl/styles.xml", StyleSheetDocument.type,
          "xl/sharedStrings.xml", SstDocument.type,
          "xl/workbook.xml", WorkbookDocument.type,
          "docProps/app.xml", PropertiesDocument.type);

  /// The schema that comes with POI leaves out XML's own attributes.
  private static final String OF_XML = "space@http://www.w3.org/XML/1998/namespace";

  private SchemaChecks() {}

  static List<Point> points() {
    return List.of(
        Point.of(
            "Every part is valid by the schema of Office Open XML",
            SchemaChecks::valid,
            Damage.ofSheet(
                "an element out of its order",
                SHEET,
                edit -> edit.move("//m:pageSetup", "//m:sheetData")),
            Damage.ofTable(
                "an attribute that there is not",
                SHEET,
                edit -> edit.attribute("/m:table", "colour", "red")),
            Damage.ofChart(
                "a value that there is not",
                "Chart forms",
                edit -> edit.set("//c:grouping/@val", "heaped")),
            Damage.ofDrawing(
                "a chart without a frame",
                "Chart forms",
                edit -> edit.remove("//xdr:nvGraphicFramePr")),
            Damage.ofPart(
                "a style of nobody's",
                Book.STYLES,
                edit -> edit.set("//m:cellXfs/m:xf/m:alignment/@horizontal", "middle")),
            Damage.ofPart(
                "a sheet without a name",
                Book.WORKBOOK,
                edit -> edit.remove("//m:sheet[1]/@name"))));
  }

  private static Verdict valid(Book book) {
    return Verdict.of(
        book.parts().texts().entrySet().stream()
            .flatMap(part ->
                TYPES.entrySet().stream()
                    .filter(type -> part.getKey().startsWith(type.getKey()))
                    .filter(_ -> !part.getKey().contains("_rels"))
                    .flatMap(type ->
                        faults(part.getValue(), type.getValue())
                            .map(fault -> part.getKey() + ": " + fault))));
  }

  private static Stream<String> faults(String xml, SchemaType type) {
    List<XmlError> errors = new ArrayList<>();
    try {
      type.getTypeSystem()
          .parse(xml, type, null)
          .validate(new XmlOptions().setErrorListener(errors));
    } catch (XmlException e) {
      return Stream.of(e.getMessage());
    }
    return errors.stream().map(XmlError::getMessage).filter(error -> !error.contains(OF_XML));
  }
}
