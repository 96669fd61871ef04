package org.rapporteur.report;

import java.util.Objects;
import org.rapporteur.protect.PublishedValue;

/// One fact of the record, for the sheet *Facts* and the JSON: every figure and answer with source,
/// file and place.
///
/// @param id unique, such as `F-0001`, in reading order
/// @param key indicator or question id
/// @param label the indicator or question in words
/// @param breakdown such as `form=labour`, or ""
/// @param text the value or answer as written
/// @param used `of record`, `also reported`, `superseded`, `after the period` as the reader sees it
public record FactRow(
    String id,
    String key,
    String label,
    String breakdown,
    int reportYear,
    String period,
    PublishedValue value,
    String text,
    String unit,
    String marks,
    String note,
    String used,
    String institution,
    String source,
    String sourceClass,
    String asOf,
    String file,
    String place) {
  public FactRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(value, "value");
  }
}
