package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.rapporteur.i18n.Language;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Range;

/// A command: its fields declare what it asks for, and give what the command line said, once that
/// was read.
///
/// A declaration is a name, the label of the value, how the value is understood, and the key of the
/// help text. Picocli would take the same from annotations, by reflection, which doubles the time
/// until a command begins.
abstract class Command implements Callable<Integer> {

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  Command() {
    spec.versionProvider(new ProductVersion());
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).descriptionKey("option.help").build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .descriptionKey("option.version")
            .build());
  }

  /// What picocli parses by.
  final CommandSpec spec() {
    return spec;
  }

  /// Where this command prints; `quiet` shows no progress.
  final Terminal terminal(boolean quiet) {
    return Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr(), quiet);
  }

  /// A command line that picocli could read and that still asks for nothing that can be done.
  final ParameterException misuse(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }

  /// An option without a value: whether it was given.
  final Supplier<Boolean> flag(String name, String text) {
    return added(
        OptionSpec.builder(name)
            .type(boolean.class)
            .initialValue(false)
            .descriptionKey(text)
            .build());
  }

  /// An option that may be left out.
  final <T> Supplier<Optional<T>> option(String name, String label, Word<T> word, String text) {
    Supplier<T> value = added(single(name, label, word, text).build());
    return () -> Optional.ofNullable(value.get());
  }

  /// An option with what it is where it is left out.
  final <T> Supplier<T> option(String name, String label, Word<T> word, T usual, String text) {
    return added(single(name, label, word, text).initialValue(usual).build());
  }

  /// An option that must be given.
  final <T> Supplier<T> required(String name, String label, Word<T> word, String text) {
    return added(single(name, label, word, text).required(true).build());
  }

  /// A report year that may be left out.
  final Supplier<OptionalInt> year(String name, String text) {
    Supplier<Optional<Integer>> year = option(name, "YEAR", Word.YEAR, text);
    return () -> year.get().map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  /// An option that may be given again; empty where it was left out.
  final <T> Supplier<List<T>> repeated(String name, String label, Word<T> word, String text) {
    return added(several(name, label, word, text).build());
  }

  /// An option that may be given again, with several values between commas.
  final <T> Supplier<List<T>> listed(String name, String label, Word<T> word, String text) {
    return added(several(name, label, word, text).splitRegex(",").build());
  }

  /// An option with two values; empty where it was left out.
  final <T> Supplier<List<T>> pair(String name, String label, Word<T> word, String text) {
    return added(several(name, label, word, text).arity("2").build());
  }

  /// The only argument, which must be given.
  final <T> Supplier<T> argument(String label, Word<T> word, String text) {
    return added(
        PositionalParamSpec.builder()
            .index("0")
            .required(true)
            .paramLabel(label)
            .type(word.type())
            .converters(word.converter())
            .descriptionKey(text)
            .build());
  }

  /// All arguments.
  ///
  /// @param number how many there may be, such as `0..*`
  final Supplier<List<String>> arguments(Range number, String label, String text) {
    return added(
        PositionalParamSpec.builder()
            .arity(number)
            .required(number.min() > 0)
            .paramLabel(label)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .initialValue(List.of())
            .descriptionKey(text)
            .build());
  }

  final Supplier<Path> workspace() {
    return argument("WORKSPACE", Word.PATH, "argument.workspace");
  }

  final Supplier<Optional<LocalDate>> asOf(String text) {
    return option("--as-of", "DATE", Word.DATE, text);
  }

  final Supplier<OptionalInt> law() {
    return year("--law", "option.law");
  }

  final Supplier<Language> language(String text) {
    return option("--lang", "LANGUAGE", Word.LANGUAGE, Language.ENGLISH, text);
  }

  final Supplier<Boolean> plain() {
    return flag("--plain", "option.plain");
  }

  private static <T> OptionSpec.Builder single(
      String name, String label, Word<T> word, String text) {
    return option(name, label, text).type(word.type()).converters(word.converter());
  }

  private static <T> OptionSpec.Builder several(
      String name, String label, Word<T> word, String text) {
    return option(name, label, text)
        .type(List.class)
        .auxiliaryTypes(word.type())
        .converters(word.converter())
        .initialValue(List.of());
  }

  private static OptionSpec.Builder option(String name, String label, String text) {
    return OptionSpec.builder(name).paramLabel(label).descriptionKey(text);
  }

  private <T> Supplier<T> added(ArgSpec asked) {
    spec.add(asked);
    return asked::getValue;
  }
}
