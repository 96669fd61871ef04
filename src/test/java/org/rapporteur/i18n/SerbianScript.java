package org.rapporteur.i18n;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Serbian texts from Latin into Cyrillic script. Names of files, keys, codes and programs stay, as
/// do the arguments of a pattern and the words of its syntax.
final class SerbianScript {

  /// The two letters of a pair are one letter, but for words in which they meet by chance.
  private static final List<String> PAIRS_BY_CHANCE = List.of("injekc", "konjun", "nadživ");

  private static final Pattern STAYS =
      Pattern.compile(
          "\\\\u[0-9A-F]{4}|\\\\n|rapporteur forms"
              + "|rapporteur (explain|check|remind|control)([ A-Za-z-]*[A-Za-z])?|--year"
              + "|number-format|old-workbooks: true|EUR|U\\.S\\.C\\. [0-9]+(\\([a-zA-Z0-9]+\\))*"
              + "|\\b(docs|sample-data)/[a-z/-]+(\\.[a-z]+)*|\\b(AD|RR)-[0-9]|[A-Z]-[0-9]{3}"
              + "|[a-z]*\\.(yaml|yml|xlsx|xlsm|xls|ods|csv|tsv|txt)\\b|CSV UTF-8|UTF-(8|16)|BOM"
              + "|YAML|DOCTYPE|NUL|PDF|Office|TIP|zip|\\b(ISO|CC-BY|[0-9]+ years|XKX|2WL|SC|NR|SWL)\\b"
              + "|received/|\\bid, title, files, institution, period, as-of\\b"
              + "|\\bclass\\b|\\byears\\b|\\bsources\\b"
              + "|„(?!nijedan|ostalo|popuniti|najmanje)[a-z0-9_-]+”");

  private static final Map<String, String> PAIRS =
      Map.of(
          "lj", "љ", "nj", "њ", "dž", "џ", "Lj", "Љ", "Nj", "Њ", "Dž", "Џ", "LJ", "Љ", "NJ", "Њ",
          "DŽ", "Џ");

  private static final String LATIN = "abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ";
  private static final String CYRILLIC = "абвгдђежзијклмнопрстћуфхцчшАБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ";

  private final String text;
  private final StringBuilder cyrillic = new StringBuilder();
  private int at;

  private SerbianScript(String text) {
    this.text = text;
  }

  /// @param pattern an ICU message
  static String cyrillic(String pattern) {
    SerbianScript script = new SerbianScript(pattern);
    script.words();
    return script.cyrillic.toString();
  }

  /// Text up to the end or the brace that closes it.
  private void words() {
    int start = at;
    while (at < text.length() && text.charAt(at) != '}') {
      if (text.charAt(at) == '{') {
        cyrillic.append(transliterated(text.substring(start, at)));
        argument();
        start = at;
      } else {
        at++;
      }
    }
    cyrillic.append(transliterated(text.substring(start, at)));
  }

  /// An argument: its name, and for each of its cases a text.
  private void argument() {
    copy();
    while (text.charAt(at) != '}') {
      if (text.charAt(at) == '{') {
        copy();
        words();
        copy();
      } else {
        copy();
      }
    }
    copy();
  }

  private void copy() {
    cyrillic.append(text.charAt(at++));
  }

  private static String transliterated(String words) {
    StringBuilder result = new StringBuilder();
    Matcher stays = STAYS.matcher(words);
    int from = 0;
    while (stays.find()) {
      result.append(letters(words.substring(from, stays.start()))).append(stays.group());
      from = stays.end();
    }
    return result.append(letters(words.substring(from))).toString();
  }

  private static String letters(String words) {
    if (PAIRS_BY_CHANCE.stream().anyMatch(words::contains)) {
      throw new IllegalArgumentException("Two letters that are not one: " + words);
    }
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      String pair = words.substring(i, Math.min(i + 2, words.length()));
      int letter = LATIN.indexOf(words.charAt(i));
      if (PAIRS.containsKey(pair)) {
        result.append(PAIRS.get(pair));
        i++;
      } else {
        result.append(letter < 0 ? words.charAt(i) : CYRILLIC.charAt(letter));
      }
    }
    return result.toString();
  }
}
