package org.rapporteur.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.rapporteur.statistics.Actor;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.SourceClass;

/// What a kind of institution is asked on its form.
///
/// @param sourceClass of the filled form as a source, where the workspace does not say
/// @param actor likewise
/// @param figures by indicator the dimensions by which it is asked too, one at a time, in the order
///   of the form
/// @param questions that name the institution, in the order of the catalogue
public record Form(
    String institution,
    SourceClass sourceClass,
    Actor actor,
    SequencedMap<Indicator, List<Dimension>> figures,
    List<Question> questions) {

  /// Enough hexadecimal digits that no two definitions share them.
  private static final int FINGERPRINT = 16;

  public Form {
    Objects.requireNonNull(institution, "institution");
    Objects.requireNonNull(sourceClass, "sourceClass");
    Objects.requireNonNull(actor, "actor");
    figures = Collections.unmodifiableSequencedMap(figures);
    questions = List.copyOf(questions);
  }

  /// The series that are asked: of each indicator its total, then its parts by each dimension.
  public List<Series> series() {
    List<Series> series = new ArrayList<>();
    figures.forEach((indicator, dimensions) -> {
      series.add(Series.total(indicator.id()));
      for (Dimension dimension : dimensions) {
        dimension
            .codes()
            .forEach(code -> series.add(Series.of(indicator.id(), dimension.id(), code)));
      }
    });
    return List.copyOf(series);
  }

  /// Differs where anything differs that a filled form can mean: indicators and their units, codes,
  /// questions, their kinds and choices.
  public String fingerprint() {
    StringBuilder text = new StringBuilder(institution);
    figures
        .keySet()
        .forEach(indicator ->
            text.append('\n').append(indicator.id()).append(' ').append(indicator.unit().code()));
    series().forEach(series -> text.append('\n').append(series));
    questions.forEach(question ->
        text.append('\n')
            .append(question.id())
            .append(' ')
            .append(question.kind())
            .append(question.choices()));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
