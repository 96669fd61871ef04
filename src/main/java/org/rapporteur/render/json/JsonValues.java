package org.rapporteur.render.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.report.Cell;
import org.rapporteur.report.Sentence;

/// Published values as members of an object: a number as `value`, an interval as `low` and `high`,
/// no number as `shorthand` with its `reason`. A number that is missing has no `value` at all, so
/// that no reader can take it for 0.
record JsonValues(JsonText json) {

  void content(PublishedValue value) {
    switch (value.content()) {
      case PublishedValue.Exact(var number) -> json.number("value", number);
      case PublishedValue.Range(var low, var high) -> {
        json.number("low", low);
        json.number("high", high);
      }
      case PublishedValue.Shorthand(var code, var reason, var detail) -> {
        json.text("shorthand", code.text());
        json.text("reason", reason);
        json.text("detail", detail);
      }
    }
    json.text("style", code(value.style()));
    json.texts("marks", codes(value.marks()));
    json.texts("facts", value.facts());
  }

  void cell(Cell cell) {
    if (cell instanceof Cell.Value(PublishedValue value, String _)) {
      content(value);
    }
    json.text("text", cell.text());
  }

  void sentence(String name, Sentence sentence) {
    json.object(
        name,
        () -> {
          json.text("text", sentence.text());
          json.objects("values", sentence.values(), this::content);
        });
  }

  private static List<String> codes(Iterable<? extends Enum<?>> constants) {
    List<String> codes = new ArrayList<>();
    for (Enum<?> constant : constants) {
      codes.add(code(constant));
    }
    return codes;
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
