package org.rapporteur.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Exact;
import org.rapporteur.protect.PublishedValue.Range;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.report.BridgeReport.Pair;
import org.rapporteur.report.BridgeReport.Role;
import org.rapporteur.report.BridgeReport.State;
import org.rapporteur.report.BridgeReport.Step;
import org.rapporteur.statistics.Mark;

/// A bridge of the made-up report, with a line that nothing shows, and a handover that nobody
/// explains.
final class SampleBridge {

  private SampleBridge() {}

  static HandoverReport handover() {
    return new HandoverReport(
        "R-006",
        "ngo",
        "police",
        "NGO to Police: Referrals by the hotline",
        "person",
        "2023-04/2024-03",
        number(11, Style.COUNT),
        number(8, Style.COUNT),
        number(-3, Style.CHANGE),
        HandoverReport.State.OPEN,
        "Not explained (R-006)");
  }

  private static PublishedValue number(long value, Style style) {
    return new PublishedValue(
        new Exact(BigDecimal.valueOf(value)), style, Set.of(), List.of("F-0001"));
  }

  static BridgeReport bridge() {
    PublishedValue national =
        new PublishedValue(
            new Range(BigDecimal.valueOf(1204), BigDecimal.valueOf(1206)),
            Style.COUNT,
            Set.of(Mark.BOUNDS),
            List.of("F-0001"));
    return new BridgeReport(
        "Police and shelters",
        "victims-identified",
        "Victims identified",
        "2023-04/2024-03",
        "1 April 2023 to 31 March 2024",
        State.BOUNDS,
        national,
        new Sentence("1,204–1,206 [bounds] persons are known.", List.of(national)),
        List.of(
            new Pair(
                "police",
                "shelters",
                false,
                false,
                List.of(
                    step(Role.COUNT, "police", "", "Police", 1204, true),
                    step(Role.COUNT, "shelters", "", "Shelters", 19, true),
                    step(Role.LINE, "shelters", "carry-over", "Carried over", 2, false)))));
  }

  private static Step step(
      Role role, String institution, String kind, String label, long count, boolean shown) {
    PublishedValue value =
        new PublishedValue(
            new Exact(BigDecimal.valueOf(count)), Style.COUNT, Set.of(), List.of("F-0001"));
    return new Step(role, institution, kind, label, value, shown, shown ? "A list" : "", "");
  }
}
