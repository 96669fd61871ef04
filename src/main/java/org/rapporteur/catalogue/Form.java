package org.rapporteur.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.rapporteur.statistics.Actor;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.SourceClass;

/// What a kind of institution is asked on its form.
///
/// @param sourceClass of the filled form as a source, where the workspace does not say
/// @param actor likewise
/// @param figures what is counted, in the order of the form
/// @param questions that name the institution, in the order of the catalogue
public record Form(
    String institution,
    SourceClass sourceClass,
    Actor actor,
    List<Asked> figures,
    List<Question> questions) {

  /// A figure that is asked as a whole, and by some dimensions too, one at a time.
  ///
  /// @param whole the total, or what codes that are set apart count: cases concluded at the stage
  ///   of the trial
  public record Asked(Indicator indicator, Series whole, List<Parts> by) {
    public Asked {
      Objects.requireNonNull(indicator, "indicator");
      Objects.requireNonNull(whole, "whole");
      by = List.copyOf(by);
    }
  }

  /// The codes of a dimension that are asked.
  ///
  /// @param complete whether they make the whole; an outcome that another figure states is not
  ///   asked twice
  public record Parts(Dimension dimension, List<String> codes, boolean complete) {
    public Parts {
      Objects.requireNonNull(dimension, "dimension");
      codes = List.copyOf(codes);
    }
  }

  /// Enough hexadecimal digits that no two definitions share them.
  private static final int FINGERPRINT = 16;

  public Form {
    Objects.requireNonNull(institution, "institution");
    Objects.requireNonNull(sourceClass, "sourceClass");
    Objects.requireNonNull(actor, "actor");
    figures = List.copyOf(figures);
    questions = List.copyOf(questions);
  }

  /// The series that are asked: of each indicator its total, then its parts by each dimension.
  public List<Series> series() {
    List<Series> series = new ArrayList<>();
    for (Asked asked : figures) {
      series.add(asked.whole());
      for (Parts parts : asked.by()) {
        String dimension = parts.dimension().id();
        parts.codes().forEach(code -> series.add(asked.whole().with(dimension, code)));
      }
    }
    return List.copyOf(series);
  }

  /// Differs where anything differs that a filled form can mean: indicators and their units, codes,
  /// questions, their kinds and choices.
  public String fingerprint() {
    StringBuilder text = new StringBuilder(institution);
    figures.stream()
        .map(Asked::indicator)
        .distinct()
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
