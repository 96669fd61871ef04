package org.rapporteur.render.xlsx.checklist;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A way to spoil a workbook.
///
/// @param name what is wrong afterwards
record Damage(String name, UnaryOperator<Parts> change) {

  static Damage ofPart(String name, String part, Consumer<PartEdit> edit) {
    return of(name, _ -> part, edit);
  }

  static Damage ofSheet(String name, String sheet, Consumer<PartEdit> edit) {
    return of(name, book -> book.sheet(sheet).part(), edit);
  }

  static Damage ofTable(String name, String sheet, Consumer<PartEdit> edit) {
    return of(name, book -> book.sheet(sheet).tables().getFirst().part(), edit);
  }

  static Damage ofChart(String name, String sheet, Consumer<PartEdit> edit) {
    return of(name, book -> book.sheet(sheet).charts().getFirst().part(), edit);
  }

  static Damage ofDrawing(String name, String sheet, Consumer<PartEdit> edit) {
    return of(name, book -> book.sheet(sheet).charts().getFirst().drawing(), edit);
  }

  /// A damage of the relations of a sheet.
  static Damage ofRelations(String name, String sheet, Consumer<PartEdit> edit) {
    return of(name, book -> Book.relationsOf(book.sheet(sheet).part()), edit);
  }

  /// The cell of a sheet holds this text instead.
  static Damage ofText(String name, String sheet, String cell, String text) {
    return ofSheet(name, sheet, edit -> edit.text(cell, text));
  }

  private static Damage of(String name, Function<Book, String> partOf, Consumer<PartEdit> edit) {
    return new Damage(
        name,
        parts -> {
          String part = partOf.apply(Book.of(parts));
          PartEdit changed = new PartEdit(Xml.parse(parts.text(part)));
          edit.accept(changed);
          return parts.with(part, Xml.text(changed.document()));
        });
  }
}
