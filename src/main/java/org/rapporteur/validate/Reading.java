package org.rapporteur.validate;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.diagnostic.DiagnosticCode;

/// What a cell says: a value, or what is wrong with it. Cells that are equal are read once.
sealed interface Reading<T> {

  record Ok<T>(T value) implements Reading<T> {}

  record Wrong<T>(DiagnosticCode code, Map<String, Object> operands) implements Reading<T> {
    public Wrong {
      operands = Map.copyOf(operands);
    }
  }

  static <T> Reading<T> ok(T value) {
    return new Ok<>(value);
  }

  static <T> Reading<T> wrong(DiagnosticCode code, Map<String, Object> operands) {
    return new Wrong<>(code, operands);
  }

  default Optional<T> asOptional() {
    return switch (this) {
      case Ok<T>(T value) -> Optional.of(value);
      case Wrong<T> _ -> Optional.empty();
    };
  }

  default <R> Reading<R> map(Function<T, R> function) {
    return switch (this) {
      case Ok<T>(T value) -> ok(function.apply(value));
      case Wrong<T>(DiagnosticCode code, Map<String, Object> operands) -> wrong(code, operands);
    };
  }
}
