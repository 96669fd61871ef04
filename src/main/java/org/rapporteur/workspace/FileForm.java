package org.rapporteur.workspace;

import java.util.Objects;
import java.util.Optional;

/// What is declared of the form of a source's files. What is not declared is taken only where the
/// file leaves no doubt.
///
/// @param encoding of its text files
/// @param delimiter between the fields of its text files
/// @param numberFormat how its text cells write numbers
/// @param oldWorkbooks whether .xls files are read
public record FileForm(
    Optional<Encoding> encoding,
    Optional<Delimiter> delimiter,
    Optional<NumberFormat> numberFormat,
    boolean oldWorkbooks) {

  /// Nothing is declared.
  public static final FileForm UNDECLARED =
      new FileForm(Optional.empty(), Optional.empty(), Optional.empty(), false);

  public FileForm {
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(delimiter, "delimiter");
    Objects.requireNonNull(numberFormat, "numberFormat");
  }
}
