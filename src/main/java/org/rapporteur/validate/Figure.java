package org.rapporteur.validate;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.ingest.RawCell;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Period;

/// A row of figures as read; a part is empty where its cell was wrong or blank.
///
/// @param value the content of the value cell
/// @param unit the content of the unit cell
/// @param statusWord the content of the status cell
record Figure(
    Optional<Indicator> indicator,
    Optional<Period> period,
    RawCell value,
    Optional<Quantity> quantity,
    String unit,
    String statusWord,
    Optional<Set<Mark>> marks,
    Optional<String> legalBasis) {}
