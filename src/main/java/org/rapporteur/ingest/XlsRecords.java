package org.rapporteur.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.poi.util.LittleEndian;
import org.rapporteur.diagnostic.DiagnosticCode;

/// What the first records of an old workbook tell of it ([MS-XLS] 2.4): sheets of macros, and links
/// to other files and programs. The library that reads the cells passes over both.
final class XlsRecords {

  private static final int END_OF_GLOBALS = 0x0A;

  /// [MS-XLS] 2.4.28: position, visibility, type of sheet.
  private static final int BOUND_SHEET = 0x85;

  private static final int TYPE_AT = 5;
  private static final int MACROS = 1;
  private static final int VISUAL_BASIC = 6;

  /// [MS-XLS] 2.4.271: number of sheets, then one of two marks, or the length of a path.
  private static final int SUP_BOOK = 0x1AE;

  private static final int MARK_AT = 2;
  private static final int SAME_WORKBOOK = 0x0401;
  private static final int ADD_IN_FUNCTIONS = 0x3A01;

  private XlsRecords() {}

  /// @throws BadFile where a sheet holds macros, or the workbook leads elsewhere
  static void check(InputStream workbook) throws IOException, BadFile {
    byte[] header = new byte[4];
    while (workbook.readNBytes(header, 0, header.length) == header.length) {
      int type = LittleEndian.getUShort(header, 0);
      int length = LittleEndian.getUShort(header, 2);
      byte[] content = workbook.readNBytes(length);
      if (content.length < length) {
        throw new EOFException();
      }
      if (type == END_OF_GLOBALS) {
        return;
      }
      if (type == BOUND_SHEET && length > TYPE_AT) {
        int sheet = content[TYPE_AT];
        if (sheet == MACROS || sheet == VISUAL_BASIC) {
          throw active("XLM");
        }
      } else if (type == SUP_BOOK && length >= MARK_AT + 2) {
        int mark = LittleEndian.getUShort(content, MARK_AT);
        if (mark != SAME_WORKBOOK && mark != ADD_IN_FUNCTIONS) {
          throw active("SupBook");
        }
      }
    }
  }

  private static BadFile active(String what) {
    return new BadFile(DiagnosticCode.ACTIVE_CONTENT, Map.of("problem", "part", "value", what));
  }
}
