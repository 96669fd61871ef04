package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.i18n.Formats;

/// Years in words, those that follow each other as a span: `2009–2012, 2014`.
public final class YearList {
  private YearList() {}

  /// The years in words.
  ///
  /// @param years in order
  public static String text(List<Integer> years, Formats formats) {
    List<String> spans = new ArrayList<>();
    int first = 0;
    for (int at = 1; at <= years.size(); at++) {
      if (at == years.size() || years.get(at) != years.get(at - 1) + 1) {
        String from = years.get(first).toString();
        String to = years.get(at - 1).toString();
        spans.add(from.equals(to) ? from : formats.range(from, to));
        first = at;
      }
    }
    return String.join(", ", spans);
  }
}
