package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.i18n.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How a word of the command line is understood.
///
/// @param converter throws [TypeConversionException]; it is told with the name of the option
record Word<T>(Class<T> type, ITypeConverter<T> converter) {

  static final Word<String> TEXT = new Word<>(String.class, text -> text);
  static final Word<Path> PATH = new Word<>(Path.class, Path::of);
  static final Word<Integer> YEAR = new Word<>(Integer.class, Word::year);
  static final Word<LocalDate> DATE = new Word<>(LocalDate.class, Word::date);
  static final Word<Language> LANGUAGE = oneOf(Language.class, Language::tag);

  /// A constant by its name in lower case.
  static <E extends Enum<E>> Word<E> oneOf(Class<E> type) {
    return oneOf(type, constant -> constant.name().toLowerCase(Locale.ROOT));
  }

  /// A constant by the name that users know; capital letters are as good as small ones.
  static <E extends Enum<E>> Word<E> oneOf(Class<E> type, Function<E, String> name) {
    return new Word<>(type, text -> oneOf(List.of(type.getEnumConstants()), name, text));
  }

  private static <E> E oneOf(List<E> all, Function<E, String> name, String text) {
    return all.stream()
        .filter(constant -> name.apply(constant).equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> {
          String known = all.stream().map(name).collect(Collectors.joining(" "));
          return failure("failure.unknown", text, known);
        });
  }

  private static int year(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw failure("failure.year", text, "");
    }
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw failure("failure.date", text, "");
    }
  }

  private static TypeConversionException failure(String key, String word, String known) {
    return new TypeConversionException(
        CommandTexts.english().getString(key).replace("{word}", word).replace("{known}", known));
  }
}
