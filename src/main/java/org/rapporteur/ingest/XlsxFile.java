package org.rapporteur.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.ingest.XlsxWorkbook.Sheet;
import org.rapporteur.workspace.SourceEntry.DataFile;

/// An Office Open XML workbook. Parts are streamed; no library builds a model of the workbook in
/// memory.
final class XlsxFile implements OpenWorkbook {

  private final String name;
  private final ZipPackage parts;
  private final List<Sheet> sheets;
  private final XlsxCell cells;

  private XlsxFile(String name, ZipPackage parts, List<Sheet> sheets, XlsxCell cells) {
    this.name = name;
    this.parts = parts;
    this.sheets = sheets;
    this.cells = cells;
  }

  static XlsxFile open(DataFile file) throws IOException, BadFile {
    ZipPackage parts = ZipPackage.open(file.path());
    boolean usable = false;
    try {
      XlsxRelations.check(parts);
      XlsxWorkbook index = XlsxWorkbook.read(parts);
      XlsxCell cells = new XlsxCell(XlsxTexts.read(parts), XlsxDates.read(parts, index.from1904()));
      XlsxFile open = new XlsxFile(file.name(), parts, index.sheets(), cells);
      usable = true;
      return open;
    } finally {
      if (!usable) {
        parts.close();
      }
    }
  }

  @Override
  public List<SheetName> sheets() {
    return sheets.stream().map(sheet -> new SheetName(sheet.name(), sheet.hidden())).toList();
  }

  @Override
  public Map<String, String> properties() throws IOException, BadFile {
    return XlsxProperties.read(parts);
  }

  @Override
  public void read(int sheet, RowSink sink, Consumer<Diagnostic> findings)
      throws IOException, BadFile {
    Sheet chosen = sheets.get(sheet);
    new XlsxRows(name, chosen.name(), cells, sink).read(parts, chosen.part(), findings);
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
