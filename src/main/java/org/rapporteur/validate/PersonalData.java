package org.rapporteur.validate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Signs of personal data in a file of totals: an e-mail address, an identity number, a date of
/// birth, a case number, a column of names. What was found is never repeated.
final class PersonalData {

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern E_MAIL =
      Pattern.compile("[\\p{Alnum}._%+-]{1,64}@[\\p{Alnum}.-]{1,190}\\.\\p{Alpha}{2,24}");

  /// Ten digits: the personal number of Kosovo. Thirteen that begin with a day and a month: the
  /// number of the states of former Yugoslavia.
  private static final Pattern IDENTITY_NUMBER =
      Pattern.compile(
          "(?<![\\p{Alnum}./-])([0-9]{10}|(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{9})"
              + "(?![\\p{Alnum}/-])");

  private static final Pattern BIRTH =
      Pattern.compile(
          "(\\bborn\\b|\\bdate of birth\\b|\\bd\\.o\\.b|\\bdob\\b|\\be?lindur|\\bdat[eë]lindja"
              + "|\\bro[dđ]en|\\bro[dđ]jen)[^0-9]{0,20}[0-9]{1,4}[./ -]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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

  private static final int LONGEST = 4_000;

  private PersonalData() {}

  /// The kind of personal data that a text seems to hold.
  static Optional<String> kindIn(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String words = ADDRESS.matcher(start).replaceAll(" ");
    record Sign(String kind, Pattern pattern) {}
    return List.of(
            new Sign("email", E_MAIL),
            new Sign("number", IDENTITY_NUMBER),
            new Sign("birth", BIRTH),
            new Sign("case", CASE_NUMBER))
        .stream()
        .filter(sign -> sign.pattern().matcher(words).find())
        .map(Sign::kind)
        .findFirst();
  }

  /// Whether a column's header says that it holds data of single persons.
  static boolean isColumn(String header) {
    return COLUMNS.contains(header.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' '));
  }
}
