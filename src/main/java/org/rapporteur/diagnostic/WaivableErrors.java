package org.rapporteur.diagnostic;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Errors of which an office can know better than the program why they may stand. Of any other
/// error nothing can be said but that it must be mended.
final class WaivableErrors {

  static final Set<DiagnosticCode> ALL =
      Collections.unmodifiableSet(
          EnumSet.of(
              DiagnosticCode.IMPLAUSIBLE_COUNT,
              DiagnosticCode.SEXES_DO_NOT_ADD_UP,
              DiagnosticCode.AGES_DO_NOT_ADD_UP,
              DiagnosticCode.AGE_BANDS_DO_NOT_ADD_UP,
              DiagnosticCode.FORMS_DO_NOT_ADD_UP,
              DiagnosticCode.CITIZENSHIPS_DO_NOT_ADD_UP,
              DiagnosticCode.REGIONS_DO_NOT_ADD_UP,
              DiagnosticCode.PERIODS_DO_NOT_ADD_UP,
              DiagnosticCode.STOCKS_ADDED,
              DiagnosticCode.SUBSET_EXCEEDS_WHOLE,
              DiagnosticCode.PARTS_DO_NOT_ADD_UP,
              DiagnosticCode.SHELTERED_EXCEED_ASSISTED,
              DiagnosticCode.IDENTIFIED_EXCEED_PRESUMED,
              DiagnosticCode.CHILDREN_AMONG_ADULTS,
              DiagnosticCode.BRIDGE_DOES_NOT_CLOSE,
              DiagnosticCode.STOCK_FLOW_BROKEN,
              DiagnosticCode.STOCKS_DO_NOT_CONNECT,
              DiagnosticCode.COHORT_EXCEEDED,
              DiagnosticCode.OUTCOMES_EXCEED_INTAKE,
              DiagnosticCode.OUTCOMES_DO_NOT_ADD_UP,
              DiagnosticCode.CASE_PART_TWICE,
              DiagnosticCode.SENTENCES_DIFFER,
              DiagnosticCode.MORE_PAID_THAN_AWARDED,
              DiagnosticCode.SENT_TO_PROSECUTION,
              DiagnosticCode.INDICTED_TO_COURTS,
              DiagnosticCode.SENTENCED_TO_PRISONS,
              DiagnosticCode.REFERRED_BY_INSPECTORS,
              DiagnosticCode.REFERRED_AT_BORDER,
              DiagnosticCode.REFERRED_BY_HOTLINE,
              DiagnosticCode.PAID_AND_RECEIVED));

  private WaivableErrors() {}
}
