package org.rapporteur.render.xlsx;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Names of sheets and tables: short, legal, each once.
final class Names {

  private static final int LONGEST = 31;

  /// A name that could be read as a cell, such as `ab1`, or as a row or a column, is no name.
  private static final Pattern NO_TABLE_NAME = Pattern.compile("[a-z]{1,3}[0-9]*|[rc][0-9]*");

  private final Set<String> taken = new TreeSet<>();
  private final Set<String> tables = new TreeSet<>();

  /// A name made of these words. Excel forbids seven characters and apostrophes at the ends, and
  /// does not tell upper from lower case.
  String sheet(String words) {
    String plain =
        CellText.oneLine(words.replace('_', ' ').replaceAll("[\\\\/?*\\[\\]:']", " ")).strip();
    String legal = plain.isEmpty() ? "-" : capital(plain);
    String name = shortened(legal, LONGEST);
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = shortened(legal, LONGEST - 3) + " " + i;
    }
    return name;
  }

  /// A name for an Excel table, this one if it can be.
  String table(String wanted) {
    String plain = wanted.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
    String legal =
        Character.isLetter(plain.charAt(0)) && !NO_TABLE_NAME.matcher(plain).matches()
            ? plain
            : "table_" + plain;
    String name = legal;
    for (int i = 2; !tables.add(name); i++) {
      name = legal + "_" + i;
    }
    return name;
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int blank = text.lastIndexOf(' ', longest);
    return text.substring(0, blank > longest / 2 ? blank : longest).strip();
  }
}
