package org.rapporteur.validate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Signs of personal data in a file of totals: an e-mail address, an identity number, a date of
/// birth, a case number, a column of names. What was found is never repeated.
final class PersonalData {

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern E_MAIL =
      Pattern.compile("[\\p{Alnum}._%+-]@[\\p{Alnum}.-]{1,190}\\.\\p{Alpha}{2,24}");

  /// Ten digits: the personal number of Kosovo. Thirteen that begin with a day and a month: the
  /// number of the states of former Yugoslavia.
  private static final Pattern IDENTITY_NUMBER =
      Pattern.compile(
          "(?<![\\p{Alnum}./-])([0-9]{10}|(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{9})"
              + "(?![\\p{Alnum}/-])");

  /// What announces a date of birth in English, Albanian and Serbian, in lower case: whole words,
  /// and beginnings of words.
  private static final List<String> BIRTH = List.of("born", "date of birth", "dob");

  private static final List<String> BIRTH_STEMS =
      List.of(
          "d.o.b",
          "lindur",
          "elindur",
          "datelindja",
          "datëlindja",
          "roden",
          "rođen",
          "rodjen",
          "rođjen");

  private static final Pattern DATE = Pattern.compile("[^0-9]{0,20}[0-9]{1,4}[./ -]");

  /// Registers of courts and prosecutors of the region: `P.nr. 123/2021`, `PPN 12/21`, `K. br.
  /// 7/22`.
  private static final Pattern CASE_NUMBER =
      Pattern.compile(
          "\\b(P|PP|PPN|PPR|PKR|PS|K|KT|KP|KO)\\.? ?((nr|no|br)\\.? ?)?[0-9]{1,5}/(20)?[0-9]{2}\\b");

  private static final Set<String> COLUMNS =
      Set.of(
          "name",
          "first name",
          "last name",
          "surname",
          "full name",
          "initials",
          "victim",
          "date of birth",
          "birth date",
          "dob",
          "personal number",
          "id number",
          "passport",
          "address",
          "phone",
          "case number",
          "emri",
          "mbiemri",
          "datelindja",
          "datëlindja",
          "numri personal",
          "ime",
          "prezime",
          "ime i prezime",
          "datum rođenja",
          "datum rodjenja",
          "jmbg",
          "broj predmeta");

  /// From the first letter of a register to the slash of a case number, and on to its end.
  private static final int BEFORE_SLASH = 20;

  private static final int AFTER_SLASH = 6;

  private PersonalData() {}

  /// The kind of personal data that a text seems to hold. Files are hostile: the time is in
  /// proportion to the length of the text, whatever stands in it.
  static Optional<String> kindIn(String text) {
    String words = text.contains("://") ? ADDRESS.matcher(text).replaceAll(" ") : text;
    if (words.indexOf('@') >= 0 && E_MAIL.matcher(words).find()) {
      return Optional.of("email");
    }
    if (words.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    if (IDENTITY_NUMBER.matcher(words).find()) {
      return Optional.of("number");
    }
    if (hasBirth(words.toLowerCase(Locale.ROOT))) {
      return Optional.of("birth");
    }
    return hasCaseNumber(words) ? Optional.of("case") : Optional.empty();
  }

  private static boolean hasBirth(String words) {
    return BIRTH.stream().anyMatch(word -> hasBirth(words, word, true))
        || BIRTH_STEMS.stream().anyMatch(stem -> hasBirth(words, stem, false));
  }

  private static boolean hasBirth(String words, String sign, boolean whole) {
    Matcher date = DATE.matcher(words);
    for (int i = words.indexOf(sign); i >= 0; i = words.indexOf(sign, i + 1)) {
      int end = i + sign.length();
      if (!isLetter(words, i - 1)
          && !(whole && isLetter(words, end))
          && date.region(end, words.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(String words, int index) {
    return index >= 0 && index < words.length() && Character.isLetterOrDigit(words.charAt(index));
  }

  private static boolean hasCaseNumber(String words) {
    Matcher number = CASE_NUMBER.matcher(words).useTransparentBounds(true);
    for (int i = words.indexOf('/'); i >= 0; i = words.indexOf('/', i + 1)) {
      int start = Math.max(0, i - BEFORE_SLASH);
      int end = Math.min(words.length(), i + AFTER_SLASH);
      if (number.region(start, end).find()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a column's header says that it holds data of single persons.
  static boolean isColumn(String header) {
    return COLUMNS.contains(header.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' '));
  }
}
